import { LOCALES } from '@/lib/kernel/locale'
import { pack } from '@/lib/packs/xrp-sprint'
import { expectAccessible } from '../fixtures/axe'
import { chooseAction, openProject } from '../fixtures/projects'
import { type Say, sayIn } from '../fixtures/say'
import { expect, test } from '../fixtures/test'
import {
  answer,
  loadExample,
  openQuickSizing,
  openStep,
  quickSizing,
  whyButton,
} from '../fixtures/wizard'
import { STEP_FORM, unfoldAll } from './unfold'

const SCHEMES = ['light', 'dark'] as const

/** The pages that need nothing but their address, and the heading that says they are there. */
const PAGES: readonly (readonly [string, (say: Say) => string, (say: Say) => string])[] = [
  ['home', (say) => `/${say.locale}`, (say) => say.app((m) => m.home.title)],
  ['systems', (say) => `/${say.locale}/sizing`, (say) => say.app((m) => m.systems.title)],
  ['not found', (say) => `/${say.locale}/x`, (say) => say.app((m) => m.problems.notFound.title)],
]

for (const locale of LOCALES) {
  const say = sayIn(locale)

  for (const colorScheme of SCHEMES)
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ colorScheme })
      // Dark changes colours and nothing else.
      const colours = colorScheme === 'dark'

      test('home, systems and not found', async ({ page, guard }) => {
        guard.expect(/404 \(Not Found\)/)
        for (const [, address, heading] of PAGES) {
          await page.goto(address(say))
          await expect(page.getByRole('heading', { level: 1, name: heading(say) })).toBeVisible()
          await expectAccessible(page, { colours })
        }
      })

      test('the wizard with its result, unfolded', async ({ page }) => {
        await openQuickSizing(page, say)
        await expectAccessible(page, { colours })
        await loadExample(page, say, 'sme-40')
        await expect(whyButton(page, say, 'servers.count', 2, 'servers')).toBeVisible()
        await unfoldAll(page)
        await expectAccessible(page, { colours })
      })

      test('why a figure is what it is', async ({ page }) => {
        await openQuickSizing(page, say)
        await loadExample(page, say, 'rds-60')
        await whyButton(page, say, 'servers.count', 6, 'servers').click()
        await expect(
          page.getByRole('dialog', { name: say.app((m) => m.result.explain.title) }),
        ).toBeVisible()
        await unfoldAll(page)
        await expectAccessible(page, { within: '[role=dialog]', colours })
      })

      test('errors of a step', async ({ page }) => {
        await openQuickSizing(page, say)
        await openStep(page, say, 'users')
        await answer(page, say, 'iis.from.lan').fill('-1')
        await page
          .getByRole('button', { name: say.app((m) => m.wizard.steps.next), exact: true })
          .click()
        await expect(page.getByRole('alert').filter({ hasText: /\S/ }).first()).toBeVisible()
        await expectAccessible(page, { colours })
      })

      test('projects, a project and its dialogs', async ({ page, seed }) => {
        const project = await seed({ example: 'rds-60', title: 'Axe' })
        await page.goto(`/${locale}/projects`)
        await page.getByRole('searchbox').fill(project.details.reference)
        await expect(page.getByRole('row')).toHaveCount(2)
        await expectAccessible(page, { colours })
        await page.getByRole('searchbox').fill('nobody-is-called-that')
        await expectAccessible(page, { colours })

        await openProject(page, say, project.id)
        for (const [action, title] of [
          [say.app((m) => m.projects.edit.action), say.app((m) => m.projects.edit.title)],
          [say.app((m) => m.projects.remove.action), say.app((m) => m.projects.remove.title)],
        ] as const) {
          await chooseAction(page, say, project.details, action)
          const dialog = page.getByRole('dialog', { name: title })
          await expect(dialog).toBeVisible()
          await expectAccessible(page, { within: '[role=dialog]', colours })
          await page.keyboard.press('Escape')
          await expect(dialog).toBeHidden()
        }
      })
    })
}

test('each step of the wizard, everything asked and unfolded', async ({ page }) => {
  // The forms differ between the languages in words alone.
  const say = sayIn('fr')
  // Eight scans of long forms: on a busy machine they take more than one test's time.
  test.slow()
  await openQuickSizing(page, say)
  await loadExample(page, say, 'enterprise')
  for (const { id } of pack.steps) {
    await openStep(page, say, id)
    await unfoldAll(page, STEP_FORM)
    await expectAccessible(page, { within: STEP_FORM })
  }
})

test('the dialogs of a quick sizing', async ({ page }) => {
  const say = sayIn('fr')
  await openQuickSizing(page, say)
  await loadExample(page, say, 'sme-40')

  await page.getByRole('button', { name: say.app((m) => m.wizard.save.asProject) }).click()
  const save = page.getByRole('dialog', { name: say.app((m) => m.projects.save.title) })
  await save.getByRole('button', { name: say.app((m) => m.projects.save.submit) }).click()
  await expect(save.getByRole('alert')).toBeVisible()
  await expectAccessible(page, { within: '[role=dialog]' })
  await page.keyboard.press('Escape')
  await expect(save).toBeHidden()

  await page
    .getByRole('button', { name: say.app((m) => m.result.finding.accept) })
    .first()
    .click()
  const accept = page.getByRole('dialog', { name: say.app((m) => m.result.finding.acceptTitle) })
  await accept.getByRole('button', { name: say.app((m) => m.result.finding.confirm) }).click()
  await expect(accept.getByText(say.app((m) => m.result.finding.bothNeeded))).toHaveCount(2)
  await expectAccessible(page, { within: '[role=dialog]' })
  await page.keyboard.press('Escape')
  await expect(accept).toBeHidden()

  for (const menu of [
    say.app((m) => m.wizard.example.menu),
    say.app((m) => m.result.download.menu),
  ]) {
    await page.getByRole('button', { name: menu, exact: true }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await expectAccessible(page, { within: '[role=menu]' })
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toBeHidden()
  }
})

test('what the page is called follows where one is', async ({ page, seed }) => {
  const say = sayIn('fr')
  const titles = new Set<string>()
  const project = await seed({ example: 'mono-10' })
  for (const address of [
    '/fr',
    '/fr/sizing',
    quickSizing(say),
    '/fr/projects',
    `/fr/projects/${project.id}`,
  ]) {
    await page.goto(address)
    titles.add(await page.title())
  }
  expect(titles.size).toBe(5)
})
