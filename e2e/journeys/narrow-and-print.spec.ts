import type { Page } from '@playwright/test'
import { pack } from '@/lib/packs/xrp-sprint'
import { sayIn } from '../fixtures/say'
import { expect, test } from '../fixtures/test'
import { expectFigure, loadExample, openQuickSizing, openStep } from '../fixtures/wizard'

const say = sayIn('fr')

/** How far the page can be scrolled sideways, in pixels. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('no page scrolls sideways', async ({ page, seed, guard }) => {
    guard.expect(/404 \(Not Found\)/)
    const project = await seed({
      customer: 'Établissements '.repeat(7).trim(),
      reference: 'R'.repeat(60),
      example: 'enterprise',
    })
    for (const address of [
      '/fr',
      '/en/sizing',
      '/fr/projects',
      `/fr/projects/${project.id}`,
      '/en/x',
    ]) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await overflow(page), address).toBe(0)
    }
  })

  test('neither does any step of the wizard, nor the unfolded result', async ({ page }) => {
    await openQuickSizing(page, say)
    await loadExample(page, say, 'enterprise')
    for (const { id } of pack.steps) {
      await openStep(page, say, id)
      expect(await overflow(page), id).toBe(0)
    }
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    expect(await overflow(page)).toBe(0)
  })
})

test('on a tablet the wizard and its result fit', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 })
  await openQuickSizing(page, say)
  await loadExample(page, say, 'enterprise')
  await expectFigure(page, say, ['servers.count', 13, 'servers'])
  expect(await overflow(page)).toBe(0)
})

test('text twice as large still fits', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 })
  await openQuickSizing(page, say)
  await loadExample(page, say, 'sme-40')
  expect(await overflow(page)).toBe(0)
})

test('printing shows the result without the form', async ({ page }) => {
  await openQuickSizing(page, say)
  await loadExample(page, say, 'enterprise')
  await expectFigure(page, say, ['servers.count', 13, 'servers'])
  await page.emulateMedia({ media: 'print' })
  const result = page.getByRole('region', { name: say.app((m) => m.wizard.result), exact: true })
  await expect(result).toBeVisible()
  await expect(
    page.getByRole('button', { name: say.app((m) => m.wizard.steps.next), exact: true }),
  ).toBeHidden()
  await expect(
    page.getByRole('navigation', { name: say.app((m) => m.shell.nav.label) }),
  ).toBeHidden()
  const pdf = await page.pdf({ format: 'A4' })
  // Paper leaves out nothing that is folded on screen: the plan and the checklist take several pages.
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
  expect(pages.length).toBeGreaterThan(3)
})
