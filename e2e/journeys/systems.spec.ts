import type { Page } from '@playwright/test'
import { LOCALES } from '@/lib/kernel/locale'
import { loadPack, SYSTEMS } from '@/lib/packs'
import type { AnyPack, Example } from '@/lib/sizing/pack'
import type { SizingRequest } from '@/lib/sizing/request'
import type { Sizing } from '@/lib/sizing/sizing'
import { exportProposal } from '@/lib/use-cases/export-proposal'
import { sizeRequest } from '@/lib/use-cases/size-request'
import { type Say, sayIn } from '../fixtures/say'
import { expect, test } from '../fixtures/test'
import {
  bytesOf,
  downloadVia,
  expectWizard,
  loadExample,
  nextButton,
  resultOf,
  whyOf,
} from '../fixtures/wizard'

const PROPOSAL_DATE = '2026-12-01'

const requestOf = (pack: AnyPack, example: Example): SizingRequest => ({
  system: pack.id,
  proposalDate: PROPOSAL_DATE,
  answers: example.answers,
})

async function sizingOf(request: SizingRequest): Promise<Sizing> {
  const outcome = await sizeRequest(request)
  if (!outcome.ok) throw new Error(`the example is refused: ${JSON.stringify(outcome.error)}`)
  return outcome.value
}

/** Goes through the form by its last button, from the first step to the result, and meets every step on the way. */
async function walkThrough(page: Page, say: Say): Promise<void> {
  const { steps } = say.system
  for (const step of steps.slice(1)) {
    await nextButton(page, say).press('Enter')
    const heading = page.locator('#step-heading')
    await expect(heading).toHaveText(say.pack(`step.${step.id}.title`))
    await expect(heading).toBeFocused()
  }
  await page
    .getByRole('button', { name: say.app((m) => m.wizard.steps.finish), exact: true })
    .press('Enter')
  await expect(resultOf(page, say)).toBeFocused()
}

/** The result says what the engine says: each key figure, each machine, each finding with its way out. */
async function expectResult(page: Page, say: Say, sizing: Sizing): Promise<void> {
  const result = resultOf(page, say)
  const figures = Object.entries(sizing.figures).filter(
    ([, { value }]) => (typeof value === 'number' && value !== 0) || typeof value === 'string',
  )
  const more = say.app((m) => m.result.figure.more, { count: figures.length - 6 })
  if (figures.length > 6) await result.getByText(more, { exact: true }).click()
  for (const [name, figure] of figures)
    await expect(whyOf(page, say, name, figure).first(), name).toBeVisible()

  await expect(
    result.getByText(
      say.app((m) => m.result.status[sizing.status]),
      { exact: true },
    ),
  ).toBeVisible()
  await expect(result.getByRole('article')).toHaveCount(sizing.findings.length)
  const resolved = sizing.findings.find(({ code, params }) =>
    say.words.message(`resolve.${code}`, params),
  )
  if (!resolved) return
  const { code, params } = resolved
  const finding = result
    .getByRole('article')
    .filter({ hasText: say.words.say(`finding.${code}`, params) })
    .first()
  await expect(finding).toContainText(say.words.say(`resolve.${code}`, params))
}

/** « Why? » leads from a figure to its proof, and back. */
async function expectProof(page: Page, say: Say, sizing: Sizing): Promise<void> {
  const [name, figure] = Object.entries(sizing.figures).find(
    ([, { value }]) => typeof value === 'number' && value !== 0,
  ) as [string, Sizing['figures'][string]]
  const why = whyOf(page, say, name, figure).first()
  await why.click()
  const proof = page.getByRole('dialog', { name: say.app((m) => m.result.explain.title) })
  await expect(proof).toContainText(say.words.say(`figure.${name}`))
  await expect(proof).toContainText(say.words.quantity(figure))
  for (const rule of figure.rules.slice(0, 1))
    await expect(proof.getByText(rule, { exact: true }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(proof).toBeHidden()
  await expect(why).toBeFocused()
}

/** The file that comes is, byte for byte, the proposal that the command line writes for the same answers. */
async function expectPdf(page: Page, say: Say, request: SizingRequest): Promise<void> {
  const { locale, system } = say
  const entry = say.app((m) =>
    locale === 'fr' ? m.result.download.pdfFr : m.result.download.pdfEn,
  )
  const bytes = await bytesOf(await downloadVia(page, say, entry))
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(bytes.toString('latin1')).toContain(`/Lang (${locale})`)
  const exported = await exportProposal(system, request, {}, locale)
  expect(exported.ok && bytes.equals(exported.value.pdf)).toBe(true)
}

for (const { id, name } of SYSTEMS)
  for (const locale of LOCALES)
    test(`${name}: from the choice of systems to the proposal, in ${locale}`, async ({ page }) => {
      test.slow()
      const pack = (await loadPack(id)) as AnyPack
      const say = sayIn(locale, pack)
      const [first, largest] = [pack.examples[0], pack.examples.at(-1)]
      if (!first || !largest) throw new Error(`${id} has no examples`)

      await page.goto(`/${locale}/sizing`)
      await page
        .getByRole('link', { name: say.app((m) => m.systems.start, { system: name }) })
        .click()
      await expectWizard(page, say)
      await page.getByLabel(say.app((m) => m.wizard.proposalDate.label)).fill(PROPOSAL_DATE)

      await loadExample(page, say, first.id)
      const small = await sizingOf(requestOf(pack, first))
      await expectResult(page, say, small)
      await expectProof(page, say, small)

      await loadExample(page, say, largest.id)
      await walkThrough(page, say)
      const request = requestOf(pack, largest)
      await expectResult(page, say, await sizingOf(request))
      await expectPdf(page, say, request)
    })
