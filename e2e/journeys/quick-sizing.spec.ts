import { LOCALES } from '@/lib/kernel/locale'
import { pack } from '@/lib/packs/xrp-sprint'
import { sayIn } from '../fixtures/say'
import { expect, test } from '../fixtures/test'
import {
  answer,
  bytesOf,
  downloadVia,
  expectFigure,
  expectWizard,
  loadExample,
  openQuickSizing,
  openStep,
  whyButton,
} from '../fixtures/wizard'

const maxConnections = pack.rules.find(({ id }) => id === 'xrp.iis.max-connections')

for (const locale of LOCALES) {
  const say = sayIn(locale)

  test.describe(`quick sizing in ${locale}`, () => {
    test('leads from the home page to the result of an example', async ({ page }) => {
      await page.goto(`/${locale}`)
      await page
        .getByRole('link', { name: say.app((m) => m.home.start) })
        .first()
        .click()
      await page
        .getByRole('link', { name: say.app((m) => m.systems.start, { system: pack.name }) })
        .click()
      await expectWizard(page, say)
      await loadExample(page, say, 'enterprise')

      await expectFigure(page, say, ['servers.count', 13, 'servers'])
      await expectFigure(page, say, ['iis.count', 3, 'servers'])
      await expectFigure(page, say, ['arr.count', 2, 'servers'])
      await expect(
        page.getByText(
          say.pack('summary.session-hosts', {
            users: 180,
            hosts: 6,
            processors: 12,
            low: 9,
            high: 12,
          }),
        ),
      ).toBeVisible()
      await expect(page.getByRole('rowheader', { name: 'rds-6' })).toBeAttached()
    })

    test('explains a figure down to rule, section and assumption', async ({ page }) => {
      await openQuickSizing(page, say)
      await loadExample(page, say, 'enterprise')
      const why = whyButton(page, say, 'iis.count', 3, 'servers')
      await why.click()

      const proof = page.getByRole('dialog', { name: say.app((m) => m.result.explain.title) })
      const statement = proof
        .getByRole('paragraph')
        .filter({ hasText: maxConnections?.statement[locale] ?? 'missing' })
      await expect(statement).toBeVisible()
      await expect(proof.getByText('xrp.iis.max-connections').first()).toBeVisible()
      await expect(proof.getByText(/§4/).first()).toBeVisible()
      await expect(proof.getByText(say.pack('assumption.A-IIS-CEIL'))).toBeVisible()

      await page.keyboard.press('Escape')
      await expect(proof).toBeHidden()
      await expect(why).toBeFocused()
    })

    test('follows each keystroke, and keeps the answers over a reload', async ({ page }) => {
      await openQuickSizing(page, say)
      await loadExample(page, say, 'enterprise')
      await openStep(page, say, 'users')
      const connections = answer(page, say, 'iis.connections')
      await connections.fill('')
      // 16 and then 160 connections: the second zero alone makes three more servers.
      await connections.pressSequentially('16')
      await expectFigure(page, say, ['iis.count', 1, 'servers'])
      await connections.press('0')
      await expectFigure(page, say, ['iis.count', 4, 'servers'])
      await expect(connections).toBeFocused()

      await page.reload()
      await expectWizard(page, say)
      await expectFigure(page, say, ['iis.count', 4, 'servers'])
      await openStep(page, say, 'users')
      await expect(connections).toHaveValue('160')
    })

    test('gives the proposal in the other language too', async ({ page }) => {
      await openQuickSizing(page, say)
      await loadExample(page, say, 'enterprise')
      const [entry, name] =
        locale === 'fr'
          ? [say.app((m) => m.result.download.pdfEn), /^Proposal_.*_\d{4}-\d\d-\d\d\.pdf$/]
          : [say.app((m) => m.result.download.pdfFr), /^Proposition_.*_\d{4}-\d\d-\d\d\.pdf$/]
      const download = await downloadVia(page, say, entry)
      expect(download.suggestedFilename()).toMatch(name)
      expect((await bytesOf(download)).subarray(0, 5).toString()).toBe('%PDF-')
      await expect(page.getByText(say.app((m) => m.result.download.ready))).toBeVisible()
    })

    test('gives the result as JSON', async ({ page }) => {
      await openQuickSizing(page, say)
      await loadExample(page, say, 'mono-10')
      const download = await downloadVia(
        page,
        say,
        say.app((m) => m.result.download.json),
      )
      const sizing = JSON.parse((await bytesOf(download)).toString())
      expect(sizing.figures['servers.count'].value).toBe(1)
    })
  })
}

test('undoing an example brings back what was typed', async ({ page }) => {
  const say = sayIn('fr')
  await openQuickSizing(page, say)
  await openStep(page, say, 'users')
  await answer(page, say, 'iis.connections').fill('37')
  await loadExample(page, say, 'enterprise')
  await expect(answer(page, say, 'iis.connections')).toHaveValue('120')
  await page
    .getByRole('button', { name: say.app((m) => m.wizard.example.undo), exact: true })
    .click()
  await expect(answer(page, say, 'iis.connections')).toHaveValue('37')
})

test('starting over asks first', async ({ page }) => {
  const say = sayIn('en')
  await openQuickSizing(page, say)
  await loadExample(page, say, 'sme-40')
  const restart = page.getByRole('button', { name: say.app((m) => m.wizard.restart.action) })
  await restart.click()
  await page
    .getByRole('button', { name: say.app((m) => m.wizard.restart.cancel) })
    .last()
    .click()
  await expectFigure(page, say, ['servers.count', 2, 'servers'])
  await restart.click()
  await page.getByRole('button', { name: say.app((m) => m.wizard.restart.confirm) }).click()
  await expect(page.getByText(say.app((m) => m.wizard.restart.done))).toBeVisible()
  await expect(
    page.getByRole('heading', { name: say.app((m) => m.wizard.live.incomplete) }),
  ).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'iis-1' })).toHaveCount(0)
})

test('the language switch keeps the page and the answers', async ({ page }) => {
  const fr = sayIn('fr')
  const en = sayIn('en')
  await openQuickSizing(page, fr)
  await loadExample(page, fr, 'rds-60')
  await expectFigure(page, fr, ['servers.count', 6, 'servers'])
  await page.getByRole('link', { name: /^EN/ }).click()
  await expect(page).toHaveURL(/\/en\/sizing\/xrp-sprint$/)
  await expectWizard(page, en)
  await expectFigure(page, en, ['servers.count', 6, 'servers'])
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
