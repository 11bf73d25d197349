import { LOCALES } from '@/lib/kernel/locale'
import { sayIn } from '../fixtures/say'
import { expect, test } from '../fixtures/test'
import { loadExample, openQuickSizing } from '../fixtures/wizard'

for (const locale of LOCALES) {
  const say = sayIn(locale)

  test(`an error is accepted with name, date and reason, in ${locale}`, async ({ page }) => {
    await openQuickSizing(page, say)
    await loadExample(page, say, 'enterprise')
    const result = page.getByRole('region', { name: say.app((m) => m.wizard.result), exact: true })
    await expect(
      result.getByText(
        say.app((m) => m.result.status['non-compliant']),
        { exact: true },
      ),
    ).toBeVisible()

    const error = result
      .getByRole('article')
      .filter({ hasText: say.app((m) => m.result.severity.error) })
      .first()
    await error.getByRole('button', { name: say.app((m) => m.result.finding.accept) }).click()
    const dialog = page.getByRole('dialog', { name: say.app((m) => m.result.finding.acceptTitle) })

    // Name and reason are needed, and said to be so both at once.
    await dialog.getByRole('button', { name: say.app((m) => m.result.finding.confirm) }).click()
    await expect(dialog.getByText(say.app((m) => m.result.finding.bothNeeded))).toHaveCount(2)

    await dialog.getByLabel(say.app((m) => m.result.finding.by)).fill('Hélène Müller')
    await dialog.getByLabel(say.app((m) => m.result.finding.date)).fill('2026-11-30')
    await dialog.getByLabel(say.app((m) => m.result.finding.reasonLabel)).fill('Migration en 2027')
    await dialog.getByRole('button', { name: say.app((m) => m.result.finding.confirm) }).click()

    await expect(
      result.getByText(
        say.app((m) => m.result.status['with-reservations']),
        { exact: true },
      ),
    ).toBeVisible()
    const accepted = say.app((m) => m.result.finding.accepted, {
      by: 'Hélène Müller',
      date: '2026-11-30',
    })
    await expect(error.getByText(accepted)).toBeVisible()
    await expect(
      error.getByText(say.app((m) => m.result.finding.reason, { reason: 'Migration en 2027' })),
    ).toBeVisible()

    // Kept over a reload, and taken back.
    await page.reload()
    await expect(error.getByText(accepted)).toBeVisible()
    await error.getByRole('button', { name: say.app((m) => m.result.finding.withdraw) }).click()
    await expect(
      result.getByText(
        say.app((m) => m.result.status['non-compliant']),
        { exact: true },
      ),
    ).toBeVisible()
  })
}
