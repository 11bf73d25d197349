import type { Locator, Page } from '@playwright/test'
import type { StoredProject } from '@/lib/intake/project'
import { LOCALES } from '@/lib/kernel/locale'
import { pack as sageCrm } from '@/lib/packs/sage-crm'
import { pack as winstore } from '@/lib/packs/winstore'
import { pack as xrpSprint } from '@/lib/packs/xrp-sprint'
import type { AnyPack } from '@/lib/sizing/pack'
import { expectAccessible } from '../fixtures/axe'
import { openSystem, projectIdOf, saveState, tabs } from '../fixtures/projects'
import { type Say, sayIn } from '../fixtures/say'
import { expect, test } from '../fixtures/test'
import {
  answer,
  bytesOf,
  expectFigure,
  expectWizard,
  loadExample,
  openStep,
} from '../fixtures/wizard'

/** XRP Sprint and Sage 100c CRM, each with a database server; their SQL versions differ. */
const TWO = {
  example: 'sme-40',
  others: [{ system: 'sage-crm', example: 'balanced' }],
} as const

const SHARED = [
  {
    name: 'SQL',
    machines: [
      { system: 0, role: 'database' },
      { system: 1, role: 'database' },
    ],
  },
] as const

/** The project as the server has it. */
const stored = async (page: Page, id: string): Promise<StoredProject> =>
  (await page.request.get(`/api/projects/${id}`)).json()

const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true })

/** Adds a system through its dialog and fills it with an example. */
async function addSystem(page: Page, say: Say, pack: AnyPack, example: string): Promise<void> {
  const own = sayIn(say.locale, pack)
  await button(
    page,
    say.app((m) => m.projectSystems.add.action),
  ).click()
  const dialog = page.getByRole('dialog', { name: say.app((m) => m.projectSystems.add.title) })
  await dialog.getByRole('button', { name: pack.name }).click()
  await expect(dialog).toBeHidden()
  await expectWizard(page, own)
  await loadExample(page, own, example)
  await expect(tabs(page, say).getByRole('link', { name: pack.name })).toHaveAttribute(
    'aria-current',
    'page',
  )
}

/** Ticks the role of a system on a shared machine. */
async function tick(share: Locator, say: Say, pack: AnyPack, role: 'database' | 'application') {
  const name = sayIn(say.locale, pack).words.role(role)
  // A role that comes along names the ticked one in its own label: what counts is how a label begins.
  const begins = new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
  await share.getByRole('group', { name: pack.name }).getByLabel(begins).check()
}

const openTab = (page: Page, say: Say, name: 'common' | 'overview') =>
  tabs(page, say)
    .getByRole('link', { name: say.app((m) => m.projectSystems.tabs[name]) })
    .click()

for (const locale of LOCALES) {
  const say = sayIn(locale)
  const systems = say.app((m) => m.projectSystems.common.title)

  test(`three systems become one project, from the first answer to the PDF, in ${locale}`, async ({
    page,
    seed,
  }) => {
    test.slow()
    const { id } = await seed({ example: 'sme-40' })
    await page.goto(`/${locale}/projects/${id}`)
    await expectWizard(page, say)
    await addSystem(page, say, winstore, 'shop')
    await addSystem(page, say, sageCrm, 'balanced')
    // Leaving at once loses nothing: what waits is saved first.
    await openTab(page, say, 'common')
    await expect(page.getByRole('heading', { name: systems })).toBeVisible()
    expect((await stored(page, id)).systems.map(({ system }) => system)).toEqual([
      'xrp-sprint',
      'winstore',
      'sage-crm',
    ])

    // Once for all: the answer goes into both systems that ask.
    const others = page.getByLabel(say.pack('question.otherCegidApps.label'))
    await others.fill('Cegid Talentsoft')
    await expect(saveState(page, say, 'saved')).toBeVisible()
    await expect
      .poll(async () =>
        (await stored(page, id)).systems.map(
          ({ draft }) => draft.answers.otherCegidApps?.value ?? null,
        ),
      )
      .toEqual([['Cegid Talentsoft'], ['Cegid Talentsoft'], null])

    // Two databases on one machine: the versions differ, and both documents say so.
    await button(
      page,
      say.app((m) => m.projectSystems.sharing.add),
    ).click()
    const share = page.locator('[data-share="0"]')
    await share.getByLabel(say.app((m) => m.projectSystems.sharing.name)).fill('SQL')
    await tick(share, say, xrpSprint, 'database')
    await tick(share, say, sageCrm, 'database')
    const effect = page.getByRole('region', { name: say.app((m) => m.projectSystems.effect.title) })
    const conflict = effect.locator('[data-severity="error"]')
    await expect(conflict.first()).toBeVisible()
    await expect(effect.locator('[data-code="choices-differ"]').first()).toBeVisible()

    const version = page.locator('[data-question="db.sqlVersion"]')
    const take = say.app((m) => m.projectSystems.common.take, {
      value: say.words.answer('db.sqlVersion', '2019'),
    })
    await version.getByRole('button', { name: take }).click()
    const edition = page.locator('[data-question="db.sqlEdition"]')
    await edition.getByLabel(say.words.answer('db.sqlEdition', 'Standard')).check()
    await expect(conflict).toHaveCount(0)
    await expect(saveState(page, say, 'saved')).toBeVisible()

    await openTab(page, say, 'overview')
    const table = page.getByRole('table')
    const row = table.first().getByRole('row').filter({ hasText: 'SQL' }).first()
    await expect(row).toContainText(xrpSprint.name)
    await expect(row).toContainText(sageCrm.name)
    await expect(page.getByRole('img').first()).toContainText('SQL')
    await button(
      page,
      say.app((m) => m.projectSystems.downloads.menu),
    ).click()
    const coming = page.waitForEvent('download')
    const entry = locale === 'fr' ? 'pdfFr' : 'pdfEn'
    await page
      .getByRole('menuitem', { name: say.app((m) => m.projectSystems.downloads[entry]) })
      .click()
    const bytes = await bytesOf(await coming)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')

    // What is common is shown where it acts, with the way to where it is asked.
    await tabs(page, say).getByRole('link', { name: xrpSprint.name }).click()
    await openStep(page, say, 'database')
    const shown = page.locator('[data-question="db.sqlVersion"]')
    await expect(shown).toContainText(say.words.answer('db.sqlVersion', '2019'))
    await shown.getByRole('link').click()
    await expect(page.getByRole('heading', { name: systems })).toBeVisible()
  })

  test(`axe finds nothing on the pages of several systems, in ${locale}`, async ({
    page,
    seed,
  }) => {
    const { id } = await seed({ ...TWO, shared: SHARED })
    await page.goto(`/${locale}/projects/${id}/common`)
    await expect(page.getByRole('heading', { name: systems })).toBeVisible()
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(page, { colours: true })
    await button(
      page,
      say.app((m) => m.projectSystems.add.action),
    ).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page, { within: '[role=dialog]' })
    await page.goto(`/${locale}/projects/${id}`)
    const title = say.app((m) => m.projectSystems.overview.title)
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible()
    await expectAccessible(page, { colours: true })
    await page.emulateMedia({ colorScheme: 'light' })
    await expectAccessible(page)
  })
}

test.describe('several systems in several tabs', () => {
  const say = sayIn('fr')
  const crm = sayIn('fr', sageCrm)

  test('do not disturb each other', async ({ page, context, seed }) => {
    const project = await seed(TWO)
    const [first = '', second = ''] = project.systems
    const other = await context.newPage()
    await openSystem(page, say, project.id, first)
    await openSystem(other, crm, project.id, second)
    await openStep(page, say, 'users')
    await openStep(other, crm, 'licence')
    await answer(page, say, 'iis.connections').fill('160')
    await answer(other, crm, 'users').fill('44')
    await expect(saveState(page, say, 'saved')).toBeVisible()
    await expect(saveState(other, crm, 'saved')).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(other.getByRole('dialog')).toHaveCount(0)
    await expectFigure(page, say, ['iis.count', 4, 'servers'])
    const { systems } = await stored(page, project.id)
    expect(systems[0]?.draft.answers['iis.connections']?.value).toBe(160)
    expect(systems[1]?.draft.answers.users?.value).toBe(44)
  })

  test('follow an answer that is given beside them', async ({ page, context, seed }) => {
    const project = await seed({ ...TWO, shared: SHARED })
    const [, second = ''] = project.systems
    const other = await context.newPage()
    await openSystem(other, crm, project.id, second)
    await openStep(other, crm, 'sql-server')
    const shown = other.locator('[data-question="sqlServer.version"]')
    await expect(shown).toContainText('2022')
    await page.goto(`/fr/projects/${project.id}/common`)
    await page
      .locator('[data-question="db.sqlVersion"]')
      .getByRole('combobox')
      .selectOption({ label: say.words.answer('db.sqlVersion', '2017') })
    await expect(saveState(page, say, 'saved')).toBeVisible()
    await expect(shown).toContainText('2017')
    await expect(other.getByRole('dialog')).toHaveCount(0)
  })

  test('are told when their system was taken out', async ({ page, seed, guard }) => {
    guard.expect(/404 \(Not Found\)/)
    const project = await seed(TWO)
    const [, second = ''] = project.systems
    await openSystem(page, crm, project.id, second)
    await openStep(page, crm, 'licence')
    const address = `/api/projects/${project.id}/systems/${second}?version=1`
    expect((await page.request.delete(address)).status()).toBe(200)
    await answer(page, crm, 'users').fill('44')
    const title = say.app((m) => m.wizard.conflict.gone.system.title)
    const dialog = page.getByRole('dialog', { name: title })
    await expect(dialog).toBeVisible()
    await button(
      dialog,
      say.app((m) => m.wizard.conflict.discard),
    ).click()
    await expect(page).toHaveURL(new RegExp(`/fr/projects/${project.id}$`))
    await expectWizard(page, say)
  })

  test('decide when the same common answer was given elsewhere', async ({ page, seed, guard }) => {
    guard.expect(/409 \(Conflict\)/)
    const project = await seed({ ...TWO, shared: SHARED })
    await page.goto(`/fr/projects/${project.id}/common`)
    const version = page.locator('[data-question="db.sqlVersion"]').getByRole('combobox')
    await expect(version).toBeVisible()
    const written = await page.request.put(`/api/projects/${project.id}/answers`, {
      data: {
        changes: [
          {
            id: project.systems[0],
            version: 1,
            answers: { 'db.sqlVersion': { state: 'answered', value: '2014' } },
          },
        ],
      },
    })
    expect(written.status()).toBe(200)
    await version.selectOption({ label: say.words.answer('db.sqlVersion', '2017') })
    const dialog = page.getByRole('dialog', { name: say.app((m) => m.wizard.conflict.title) })
    await button(
      dialog,
      say.app((m) => m.wizard.conflict.overwrite),
    ).click()
    await expect(dialog).toBeHidden()
    await expect(saveState(page, say, 'saved')).toBeVisible()
    const { systems } = await stored(page, project.id)
    expect(systems[0]?.draft.answers['db.sqlVersion']?.value).toBe('2017')
    expect(systems[1]?.draft.answers['sqlServer.version']?.value).toBe('2017')
  })
})

test.describe('what a project is made of', () => {
  const say = sayIn('fr')

  test('a shared machine comes back after it was deleted', async ({ page, seed }) => {
    const project = await seed({ ...TWO, shared: SHARED })
    await page.goto(`/fr/projects/${project.id}/common`)
    const share = page.locator('[data-share]')
    const name = say.app((m) => m.projectSystems.sharing.removeOf, { name: 'SQL' })
    await button(page, name).click()
    await expect(share).toHaveCount(0)
    await expect(page.getByText(say.app((m) => m.projectSystems.effect.nothing))).toBeVisible()
    await button(
      page,
      say.app((m) => m.projectSystems.sharing.undo),
    ).click()
    await expect(share).toHaveCount(1)
    await expect(saveState(page, say, 'saved')).toBeVisible()
    expect((await stored(page, project.id)).shared).toEqual([
      {
        name: 'SQL',
        machines: project.systems.map((draft) => ({ draft, role: 'database' })),
      },
    ])
    // A name that is not accepted is said to be so and changes nothing.
    const input = share.getByLabel(say.app((m) => m.projectSystems.sharing.name))
    await input.fill('a/b')
    await expect(
      share.getByText(say.app((m) => m.projectSystems.sharing.nameFault, { value: 'a/b' })),
    ).toBeVisible()
    expect((await stored(page, project.id)).shared[0]?.name).toBe('SQL')
  })

  test('a system leaves once it was said what goes with it', async ({ page, seed }) => {
    const project = await seed({ ...TWO, shared: SHARED })
    const [first = '', second = ''] = project.systems
    await openSystem(page, sayIn('fr', sageCrm), project.id, second)
    await button(
      page,
      say.app((m) => m.projectSystems.remove.action),
    ).click()
    const dialog = page.getByRole('dialog', {
      name: say.app((m) => m.projectSystems.remove.title, { system: sageCrm.name }),
    })
    await expect(
      dialog.getByText(say.app((m) => m.projectSystems.remove.shares, { machines: 'SQL' })),
    ).toBeVisible()
    await button(
      dialog,
      say.app((m) => m.shell.actions.cancel),
    ).click()
    await expect(dialog).toBeHidden()
    expect((await stored(page, project.id)).systems).toHaveLength(2)

    await button(
      page,
      say.app((m) => m.projectSystems.remove.action),
    ).click()
    await button(
      dialog,
      say.app((m) => m.projectSystems.remove.submit),
    ).click()
    await expect(page).toHaveURL(new RegExp(`/fr/projects/${project.id}$`))
    await expectWizard(page, say)
    expect(projectIdOf(page)).toBe(project.id)
    const left = await stored(page, project.id)
    expect(left.systems.map(({ id }) => id)).toEqual([first])
    expect(left.shared).toEqual([])
    // With one system there is nothing in common: its pages lead back to the project.
    await page.goto(`/fr/projects/${project.id}/common`)
    await expect(page).toHaveURL(new RegExp(`/fr/projects/${project.id}$`))
  })

  test('the list names all systems of a project', async ({ page, seed }) => {
    const project = await seed(TWO)
    await page.goto('/fr/projects')
    await page.getByRole('searchbox').fill(project.details.reference)
    const row = page.getByRole('row').filter({ hasText: project.details.reference })
    await expect(row).toContainText(`${xrpSprint.name}, ${sageCrm.name}`)
  })
})
