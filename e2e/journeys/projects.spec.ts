import { LOCALES } from '@/lib/kernel/locale'
import { chooseAction, openProject, projectIdOf } from '../fixtures/projects'
import { sayIn } from '../fixtures/say'
import { expect, test } from '../fixtures/test'
import { expectFigure, expectWizard, loadExample, openQuickSizing } from '../fixtures/wizard'

for (const locale of LOCALES) {
  const say = sayIn(locale)

  test(`a quick sizing becomes a project that the list holds, in ${locale}`, async ({
    page,
    forget,
  }) => {
    const reference = `DEV-${locale}-${Date.now()}`
    await openQuickSizing(page, say)
    await loadExample(page, say, 'enterprise')
    await page.getByRole('button', { name: say.app((m) => m.wizard.save.asProject) }).click()
    const dialog = page.getByRole('dialog', { name: say.app((m) => m.projects.save.title) })

    // Everything that is wrong is said at once, and what was typed stays.
    await dialog.getByLabel(say.app((m) => m.projects.field.contact)).fill('x'.repeat(121))
    await dialog.getByRole('button', { name: say.app((m) => m.projects.save.submit) }).click()
    const field = (name: 'customer' | 'contact' | 'reference') =>
      say.app((m) => m.projects.field[name])
    await expect(
      dialog.getByText(
        say.app((m) => m.projects.fault.empty, { field: field('customer'), max: '120' }),
      ),
    ).toBeVisible()
    await expect(
      dialog.getByText(
        say.app((m) => m.projects.fault.empty, { field: field('reference'), max: '60' }),
      ),
    ).toBeVisible()
    await expect(
      dialog.getByText(
        say.app((m) => m.projects.fault.long, {
          field: field('contact'),
          max: '120',
          count: '121',
        }),
      ),
    ).toBeVisible()

    await dialog.getByLabel(field('customer')).fill('Établissements Lœuil & fils')
    await dialog.getByLabel(field('contact')).fill('Zoé Ängström')
    await dialog.getByLabel(field('reference')).fill(reference)
    await dialog.getByRole('button', { name: say.app((m) => m.projects.save.submit) }).click()
    await expect(page).toHaveURL(/\/projects\/[0-9a-f-]{36}$/)
    forget(projectIdOf(page))
    await expectWizard(page, say)
    await expect(page.getByRole('heading', { level: 1, name: /Lœuil & fils/ })).toBeVisible()
    await expectFigure(page, say, ['servers.count', 13, 'servers'])

    await page
      .getByRole('navigation', { name: say.app((m) => m.shell.nav.label) })
      .getByRole('link', { name: say.app((m) => m.shell.nav.projects) })
      .click()
    await page.getByRole('searchbox').fill(reference)
    const row = page.getByRole('row').filter({ hasText: reference })
    await expect(row).toHaveCount(1)
    await row.getByRole('link', { name: /Lœuil/ }).click()
    await expectFigure(page, say, ['servers.count', 13, 'servers'])
  })
}

test.describe('the actions on a project', () => {
  const say = sayIn('fr')

  test('changes its details', async ({ page, seed }) => {
    const project = await seed({ example: 'sme-40' })
    await openProject(page, say, project.id)
    await chooseAction(
      page,
      say,
      project.details,
      say.app((m) => m.projects.edit.action),
    )
    const dialog = page.getByRole('dialog', { name: say.app((m) => m.projects.edit.title) })
    await dialog.getByLabel(say.app((m) => m.projects.field.customer)).fill('Nouvelle Raison SAS')
    await dialog.getByRole('button', { name: say.app((m) => m.projects.edit.submit) }).click()
    await expect(page.getByText(say.app((m) => m.projects.edit.done))).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: 'Nouvelle Raison SAS' })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'Nouvelle Raison SAS' })).toBeVisible()
  })

  test('says when the details were changed elsewhere, and loses nothing typed', async ({
    page,
    seed,
    guard,
  }) => {
    guard.expect(/409 \(Conflict\)/)
    const project = await seed({ example: 'sme-40' })
    await openProject(page, say, project.id)
    const changed = await page.request.patch(`/api/projects/${project.id}`, {
      data: { version: 1, details: { ...project.details, contact: 'Une autre personne' } },
    })
    expect(changed.status()).toBe(200)
    await chooseAction(
      page,
      say,
      project.details,
      say.app((m) => m.projects.edit.action),
    )
    const dialog = page.getByRole('dialog', { name: say.app((m) => m.projects.edit.title) })
    const customer = dialog.getByLabel(say.app((m) => m.projects.field.customer))
    await customer.fill('Mon changement')
    await dialog.getByRole('button', { name: say.app((m) => m.projects.edit.submit) }).click()
    await expect(dialog.getByText(say.app((m) => m.projects.failure.stale))).toBeVisible()
    await expect(customer).toHaveValue('Mon changement')
  })

  test('duplicates it beside the original', async ({ page, seed, forget }) => {
    const project = await seed({ example: 'sme-40' })
    await openProject(page, say, project.id)
    await chooseAction(
      page,
      say,
      project.details,
      say.app((m) => m.projects.duplicate.action),
    )
    await expect(page).not.toHaveURL(new RegExp(project.id))
    forget(projectIdOf(page))
    await expectWizard(page, say)
    await expect(page.getByText(`${project.details.reference} (copie)`)).toBeVisible()
    await expectFigure(page, say, ['servers.count', 2, 'servers'])
  })

  test('deletes it once its reference was typed', async ({ page, seed, guard }) => {
    guard.expect(/404 \(Not Found\)/)
    const project = await seed({ example: 'sme-40' })
    await page.goto('/fr/projects')
    await page.getByRole('searchbox').fill(project.details.reference)
    await chooseAction(
      page,
      say,
      project.details,
      say.app((m) => m.projects.remove.action),
    )
    const dialog = page.getByRole('dialog', { name: say.app((m) => m.projects.remove.title) })
    const { reference, customer } = project.details
    const confirmation = dialog.getByLabel(say.app((m) => m.projects.remove.confirm, { reference }))
    const submit = dialog.getByRole('button', { name: say.app((m) => m.projects.remove.submit) })

    await confirmation.fill('autre chose')
    await submit.click()
    await expect(
      dialog.getByText(
        say.app((m) => m.projects.remove.mismatch, { value: 'autre chose', reference }),
      ),
    ).toBeVisible()
    await confirmation.fill(reference)
    await submit.click()
    await expect(page.getByText(say.app((m) => m.projects.remove.done, { customer }))).toBeVisible()
    await page.goto(`/fr/projects/${project.id}`)
    await expect(
      page.getByRole('heading', { name: say.app((m) => m.problems.notFound.title) }),
    ).toBeVisible()
  })
})

test('the list sorts by any column, both ways', async ({ page, seed }) => {
  const say = sayIn('fr')
  const mark = `tri-${Date.now()}`
  for (const customer of ['Zèbre', 'Éclair', 'École', 'abricot'])
    await seed({ customer, title: mark })
  await page.goto('/fr/projects')
  await page.getByRole('searchbox').fill(mark)
  const names = page.getByRole('rowheader').getByRole('link')
  await expect(names).toHaveCount(4)
  const column = page.getByRole('columnheader', {
    name: say.app((m) => m.projects.column.customer),
  })
  await column.getByRole('button').click()
  await expect(column).toHaveAttribute('aria-sort', 'ascending')
  await expect(names).toHaveText(['abricot', 'Éclair', 'École', 'Zèbre'])
  await column.getByRole('button').click()
  await expect(column).toHaveAttribute('aria-sort', 'descending')
  await expect(names).toHaveText(['Zèbre', 'École', 'Éclair', 'abricot'])
})
