import type { Locator, Page } from '@playwright/test'
import { formatDate } from '@/lib/i18n/format'
import { LOCALES } from '@/lib/kernel/locale'
import { type Say, sayIn } from '../fixtures/say'
import { expect, test } from '../fixtures/test'
import {
  answer,
  expectFigure,
  expectWizard,
  loadExample,
  openQuickSizing,
  openStep,
  question,
  quickSizing,
} from '../fixtures/wizard'

/** What a person may type where a whole number from 1 to 5,000 belongs, and how the message quotes it. */
const REFUSED: readonly { readonly typed: string; readonly quoted: Record<'fr' | 'en', string> }[] =
  [
    { typed: '-5', quoted: { fr: '-5', en: '-5' } },
    { typed: '0', quoted: { fr: '0', en: '0' } },
    { typed: '9.5', quoted: { fr: '9.5', en: '9.5' } },
    { typed: '9,5', quoted: { fr: '9,5', en: '9,5' } },
    { typed: '1000000000', quoted: { fr: '1 000 000 000', en: '1,000,000,000' } },
    { typed: '1e9', quoted: { fr: '1e9', en: '1e9' } },
    { typed: 'dix', quoted: { fr: 'dix', en: 'dix' } },
    { typed: '12abc', quoted: { fr: '12abc', en: '12abc' } },
    { typed: '<b>7</b>', quoted: { fr: '<b>7</b>', en: '<b>7</b>' } },
  ]

const next = (page: Page, say: Say): Locator =>
  page.getByRole('button', { name: say.app((m) => m.wizard.steps.next), exact: true })

/** What stands above a step that cannot be left. */
const summary = (page: Page): Locator => page.getByRole('region').getByRole('alert')

for (const locale of LOCALES) {
  const say = sayIn(locale)
  const group = new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB')
  const range = (min: number, max: number) =>
    say.app((m) => m.wizard.problem.integer, { min: group.format(min), max: group.format(max) })

  test(`a number that is none is refused with its value and range, in ${locale}`, async ({
    page,
  }) => {
    await openQuickSizing(page, say)
    await loadExample(page, say, 'sme-40')
    await openStep(page, say, 'users')
    const lan = await answer(page, say, 'iis.from.lan').inputValue()
    const connections = answer(page, say, 'iis.connections')
    for (const { typed, quoted } of REFUSED) {
      await connections.fill(typed)
      await connections.blur()
      await expect(connections).toHaveAttribute('aria-invalid', 'true')
      const message = say.app((m) => m.wizard.problem.refused, {
        value: quoted[locale],
        expected: range(1, 5000),
      })
      await expect(question(page, 'iis.connections').getByText(message)).toBeVisible()
      // Nothing is corrected behind the person's back, and nothing else is lost.
      await expect(connections).toHaveValue(typed)
      await expect(answer(page, say, 'iis.from.lan')).toHaveValue(lan)
    }
    await page.reload()
    await expectWizard(page, say)
    await openStep(page, say, 'users')
    await expect(connections).toHaveValue('<b>7</b>')
    await connections.fill('40')
    await expectFigure(page, say, ['servers.count', 2, 'servers'])
  })

  test(`all that is wrong in a step is said at once, in ${locale}`, async ({ page }) => {
    await openQuickSizing(page, say)
    await openStep(page, say, 'users')
    await answer(page, say, 'iis.from.lan').fill('-1')
    await answer(page, say, 'iis.from.wan').fill('x')
    await answer(page, say, 'iis.from.internet').fill('5001')
    await answer(page, say, 'iis.connections').fill('0')
    await next(page, say).click()

    await expect(summary(page)).toBeFocused()
    await expect(summary(page)).toContainText(
      say.app((m) => m.wizard.problem.summary, { count: 4 }),
    )
    for (const path of ['iis.from.lan', 'iis.from.wan', 'iis.from.internet', 'iis.connections'])
      await expect(
        summary(page).getByRole('button', { name: say.pack(`question.${path}.label`) }),
      ).toBeVisible()
    await expect(summary(page).getByText(range(0, 5000))).toHaveCount(3)

    await summary(page)
      .getByRole('button', { name: say.pack('question.iis.from.wan.label') })
      .click()
    await expect(answer(page, say, 'iis.from.wan')).toBeFocused()
  })

  test(`a required answer left out is named, in ${locale}`, async ({ page }) => {
    await openQuickSizing(page, say)
    await openStep(page, say, 'users')
    await next(page, say).click()
    await expect(summary(page)).toContainText(
      say.app((m) => m.wizard.problem.missing, { expected: range(1, 5000) }),
    )
    // The result says it too, and leads there.
    await openStep(page, say, 'network')
    await page
      .getByRole('button', {
        name: say.app((m) => m.wizard.live.missing, {
          label: say.pack('question.iis.connections.label'),
        }),
      })
      .click()
    await expect(answer(page, say, 'iis.connections')).toBeFocused()
  })

  test(`a day that does not exist is refused, in ${locale}`, async ({ page }) => {
    // A date field of the browser cannot hold one; what was stored can.
    await page.addInitScript(() => {
      const draft = {
        version: 1,
        proposalDate: '2026-02-31',
        answers: {},
        assumptions: {},
        parameters: {},
        deviations: [],
      }
      localStorage.setItem('gabarit.sizing.xrp-sprint', JSON.stringify(draft))
    })
    await openQuickSizing(page, say)
    const date = page.getByLabel(say.app((m) => m.wizard.proposalDate.label))
    await expect(date).toHaveAttribute('aria-invalid', 'true')
    const accepted = say.app((m) => m.wizard.problem.date, {
      min: formatDate('2000-01-01', locale),
      max: formatDate('2100-12-31', locale),
    })
    await expect(page.getByText(accepted)).toBeVisible()
    await date.fill('2026-02-28')
    await expect(page.getByText(accepted)).toBeHidden()
  })
}

test('markup and control characters in a name do no harm', async ({ page }) => {
  const say = sayIn('fr')
  const hostile = '<img src=x onerror=alert(1)>'
  page.on('dialog', () => {
    throw new Error('markup was run')
  })
  await openQuickSizing(page, say)
  await loadExample(page, say, 'sme-40')
  await openStep(page, say, 'workstations')
  const name = answer(page, say, 'clients.name').first()
  await name.fill(hostile)
  await expect(page.getByRole('region', { name: say.app((m) => m.wizard.result) })).toContainText(
    hostile,
  )
  await name.fill('Bureaux\u0007')
  await name.blur()
  await expect(name).toHaveAttribute('aria-invalid', 'true')
  await expect(
    page.getByText(say.app((m) => m.wizard.problem.text, { min: '0', max: '200' })),
  ).toBeVisible()
})

test('a business line named twice is refused at its row', async ({ page }) => {
  const say = sayIn('fr')
  await openQuickSizing(page, say)
  await loadExample(page, say, 'enterprise')
  await openStep(page, say, 'services')
  const second = answer(page, say, 'databases.domain').nth(1)
  await second.fill('COMPTABILITÉ')
  await second.blur()
  await expect(page.getByText(say.app((m) => m.wizard.problem.unique))).toBeVisible()
  await expect(second).toHaveAttribute('aria-invalid', 'true')
  await second.fill('Trésorerie')
  await expect(page.getByText(say.app((m) => m.wizard.problem.unique))).toBeHidden()
})

test('a stored sizing that cannot be read gives an empty wizard, not a crash', async ({ page }) => {
  const say = sayIn('en')
  await page.addInitScript(() =>
    localStorage.setItem('gabarit.sizing.xrp-sprint', '{"version":1,"answers":[[[['),
  )
  await page.goto(quickSizing(say))
  await expectWizard(page, say)
  await expect(
    page.getByRole('heading', { name: say.app((m) => m.wizard.live.incomplete) }),
  ).toBeVisible()
})
