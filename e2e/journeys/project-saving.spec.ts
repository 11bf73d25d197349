import type { Page } from '@playwright/test'
import { LOCALES } from '@/lib/kernel/locale'
import { holdFirstSave, openProject, projectIdOf, saveState } from '../fixtures/projects'
import { sayIn } from '../fixtures/say'
import { expect, test } from '../fixtures/test'
import { answer, expectFigure, openStep } from '../fixtures/wizard'

const say = sayIn('fr')

test('what was typed survives a reload', async ({ page, seed }) => {
  const { id } = await seed({ example: 'sme-40' })
  await openProject(page, say, id)
  await openStep(page, say, 'users')
  await answer(page, say, 'iis.connections').fill('160')
  await expect(saveState(page, say, 'saved')).toBeVisible()
  await page.reload()
  await openStep(page, say, 'users')
  await expect(answer(page, say, 'iis.connections')).toHaveValue('160')
})

test('what was typed survives a tab closed at once', async ({ page, context, seed }) => {
  const { id } = await seed({ example: 'sme-40' })
  await openProject(page, say, id)
  await openStep(page, say, 'users')
  await answer(page, say, 'iis.connections').fill('161')
  // Closed before the autosave had its turn.
  await page.close({ runBeforeUnload: true })
  const again = await context.newPage()
  await openProject(again, say, id)
  await openStep(again, say, 'users')
  await expect(answer(again, say, 'iis.connections')).toHaveValue('161')
  await expect(saveState(again, say, 'saved')).toBeVisible()
})

test('typing while a save is under way sends the last word once it is through', async ({
  page,
  seed,
}) => {
  const { id } = await seed({ example: 'sme-40' })
  const save = await holdFirstSave(page)
  await openProject(page, say, id)
  await openStep(page, say, 'users')
  const connections = answer(page, say, 'iis.connections')
  await connections.fill('70')
  await save.sent
  await connections.fill('71')
  await connections.fill('72')
  // One at a time: a second save beside the first could overtake it.
  await expect(saveState(page, say, 'pending')).toBeVisible()
  expect(save.count()).toBe(1)
  save.letGo()
  await expect(saveState(page, say, 'saved')).toBeVisible()
  await page.reload()
  await openStep(page, say, 'users')
  await expect(connections).toHaveValue('72')
})

test.describe('two browsers on one project', () => {
  const choices = ['overwrite', 'reload', 'copy'] as const

  for (const choice of choices) {
    test(`meet a conflict and decide: ${choice}`, async ({
      page,
      browser,
      seed,
      forget,
      guard,
    }) => {
      guard.expect(/409 \(Conflict\)/)
      const { id } = await seed({ example: 'sme-40' })
      const elsewhere = await browser.newContext({ reducedMotion: 'reduce' })
      guard.watch(elsewhere)
      const other = await elsewhere.newPage()
      await openProject(page, say, id)
      await openProject(other, say, id)
      await openStep(page, say, 'users')
      await openStep(other, say, 'users')

      await answer(other, say, 'iis.connections').fill('60')
      await expect(saveState(other, say, 'saved')).toBeVisible()
      await answer(page, say, 'iis.connections').fill('160')
      const dialog = page.getByRole('dialog', { name: say.app((m) => m.wizard.conflict.title) })
      await expect(dialog).toBeVisible()
      // No way around the decision.
      await page.keyboard.press('Escape')
      await expect(dialog).toBeVisible()
      await dialog.getByRole('button', { name: say.app((m) => m.wizard.conflict[choice]) }).click()
      await expect(dialog).toBeHidden()

      if (choice === 'copy') {
        await expect(page).not.toHaveURL(new RegExp(id))
        forget(projectIdOf(page))
        await openStep(page, say, 'users')
      }
      await expect(answer(page, say, 'iis.connections')).toHaveValue(
        choice === 'reload' ? '60' : '160',
      )
      await expect(saveState(page, say, 'saved')).toBeVisible()

      await other.reload()
      await openStep(other, say, 'users')
      await expect(answer(other, say, 'iis.connections')).toHaveValue(
        choice === 'overwrite' ? '160' : '60',
      )
      await elsewhere.close()
    })
  }
})

test.describe('a project that somebody deletes while its answers are typed', () => {
  for (const locale of LOCALES) {
    const own = sayIn(locale)

    /** Types into a project that is deleted meanwhile; gives the dialog that says so. */
    const deletedMeanwhile = async (page: Page, id: string) => {
      await openProject(page, own, id)
      await openStep(page, own, 'users')
      expect((await page.request.delete(`/api/projects/${id}`)).status()).toBe(204)
      await answer(page, own, 'iis.connections').fill('160')
      const title = own.app((m) => m.wizard.conflict.gone.project.title)
      const dialog = page.getByRole('dialog', { name: title })
      await expect(dialog).toBeVisible()
      // There is nothing to overwrite or to load any more.
      await expect(dialog.getByRole('button')).toHaveCount(2)
      return dialog
    }

    test(`keeps them as a new project, in ${locale}`, async ({ page, seed, forget, guard }) => {
      guard.expect(/404 \(Not Found\)/)
      const { id, details } = await seed({ example: 'sme-40' })
      const dialog = await deletedMeanwhile(page, id)
      await dialog.getByRole('button', { name: own.app((m) => m.wizard.conflict.copy) }).click()
      await expect(page).not.toHaveURL(new RegExp(id))
      forget(projectIdOf(page))
      await expect(page.getByText(details.reference)).toBeVisible()
      await openStep(page, own, 'users')
      await expect(answer(page, own, 'iis.connections')).toHaveValue('160')
      await expect(saveState(page, own, 'saved')).toBeVisible()
    })

    test(`or lets go of them, in ${locale}`, async ({ page, seed, guard }) => {
      guard.expect(/404 \(Not Found\)/)
      const { id } = await seed({ example: 'sme-40' })
      const dialog = await deletedMeanwhile(page, id)
      await dialog.getByRole('button', { name: own.app((m) => m.wizard.conflict.discard) }).click()
      await expect(page).toHaveURL(new RegExp(`/${locale}/projects$`))
      await page.goto(`/${locale}/projects/${id}`)
      await expect(
        page.getByRole('heading', { name: own.app((m) => m.problems.notFound.title) }),
      ).toBeVisible()
    })
  }
})

test('a tab with nothing of its own follows the other one', async ({ page, context, seed }) => {
  const { id } = await seed({ example: 'sme-40' })
  await openProject(page, say, id)
  const other = await context.newPage()
  await openProject(other, say, id)
  await openStep(other, say, 'users')
  await answer(other, say, 'iis.connections').fill('160')
  await expect(saveState(other, say, 'saved')).toBeVisible()
  await expectFigure(page, say, ['iis.count', 4, 'servers'])
})

test('without network the answers stay here and go out when it is back', async ({
  page,
  context,
  seed,
  guard,
}) => {
  guard.expect(/ERR_INTERNET_DISCONNECTED/)
  const { id } = await seed({ example: 'sme-40' })
  await openProject(page, say, id)
  await openStep(page, say, 'users')
  await context.setOffline(true)
  await answer(page, say, 'iis.connections').fill('160')
  await expect(saveState(page, say, 'offline')).toBeVisible()
  await expectFigure(page, say, ['iis.count', 4, 'servers'])
  await context.setOffline(false)
  await expect(saveState(page, say, 'saved')).toBeVisible()
  const stored = await (await page.request.get(`/api/projects/${id}/draft`)).json()
  expect(stored.draft.answers['iis.connections'].value).toBe(160)
})

test('a server that fails is asked again', async ({ page, seed, guard }) => {
  guard.expect(/503 \(Service Unavailable\)/)
  const { id } = await seed({ example: 'sme-40' })
  let failures = 0
  await page.route('**/api/projects/**/draft', async (route) => {
    if (route.request().method() !== 'PUT' || failures >= 2) return route.continue()
    failures += 1
    return route.fulfill({ status: 503, body: '' })
  })
  await openProject(page, say, id)
  await openStep(page, say, 'users')
  await answer(page, say, 'iis.connections').fill('160')
  await expect(saveState(page, say, 'failed')).toBeVisible()
  await expect(saveState(page, say, 'saved')).toBeVisible({ timeout: 20_000 })
})

test('an answer the field refuses is kept as it was typed', async ({ page, seed }) => {
  const { id } = await seed({ example: 'sme-40' })
  await openProject(page, say, id)
  await openStep(page, say, 'users')
  await answer(page, say, 'iis.connections').fill('12abc')
  await expect(saveState(page, say, 'saved')).toBeVisible()
  await page.reload()
  await openStep(page, say, 'users')
  await expect(answer(page, say, 'iis.connections')).toHaveValue('12abc')
})
