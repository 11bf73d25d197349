import type { Unit } from '@/lib/kernel/units'
import type { Figure } from '@/lib/sizing/figure'
import type { SupportStatus } from '@/lib/sizing/sizing'
import type { Context } from '../context'
import { figureLabel } from '../explain'
import { type Block, cell, heading, muted, paragraph, row, table, toned, valueCell } from '../tree'
import { STATUS_TONE } from './cover'
import { findingText } from './findings'

const HIGHLIGHTS = 4

/** Units whose number says little without them; of the others the label names what is counted. */
const MEASURES: ReadonlySet<Unit> = new Set(['gb', 'mb', 'mbps', 'inches', 'minutes', 'days'])

/** Figures a decision maker reads at a glance: the first counts that are not zero. */
function highlights({ sizing, lexicon }: Context): Block[] {
  const items = Object.entries(sizing.figures)
    .filter(([, { value }]) => typeof value === 'number' && value > 0)
    .slice(0, HIGHLIGHTS)
    .map(([name, { value, unit }]) => ({
      value: MEASURES.has(unit) ? lexicon.quantity({ value, unit }) : lexicon.value(value),
      label: figureLabel(`figures.${name}`, lexicon),
    }))
  return items.length > 0 ? [{ kind: 'key-figures', items }] : []
}

/** Where a figure comes from, in words. */
const basisText = ({ basis }: Figure, { lexicon }: Context): string =>
  basis.map((one) => lexicon.trace.basis[one]).join(', ')

/** The figures that say something: not the kinds of machine there are none of. All stand in the annex. */
function figuresTable(ctx: Context): Block {
  const { sizing, lexicon } = ctx
  const { summary: words } = lexicon.proposal
  return table(
    [
      { header: [words.figure], width: 5 },
      { header: [words.value], width: 3, align: 'end' },
      { header: [words.origin], width: 3 },
    ],
    Object.entries(sizing.figures)
      .filter(([, { value }]) => value !== 0 && value !== null)
      .map(([name, figure]) =>
        row(
          cell(figureLabel(`figures.${name}`, lexicon)),
          valueCell(lexicon.quantity(figure), figure.value),
          cell(muted(basisText(figure, ctx))),
        ),
      ),
  )
}

/** What the support dates of the document mean on the day of the proposal, in plain words. */
export function supportStatement({ sizing, lexicon }: Context): Block[] {
  const { summary: words } = lexicon.proposal
  const having = (...statuses: readonly SupportStatus[]) =>
    sizing.support
      .filter(({ status }) => statuses.includes(status))
      .map(({ product }) => lexicon.say(`software.${product}`))
  const past = having('unsupported')
  const contract = having('past-main-support-with-contract')
  const unlisted = having('not-listed')
  const fine = sizing.support.length > 0 && past.length + contract.length + unlisted.length === 0
  const lines = [
    past.length > 0 ? lexicon.fill(words.supportPast, { count: past.length, products: past }) : '',
    contract.length > 0 ? lexicon.fill(words.supportContract, { products: contract }) : '',
    unlisted.length > 0 ? lexicon.fill(words.supportNotListed, { products: unlisted }) : '',
    fine ? words.supportFine : '',
  ]
  return lines.filter((line) => line !== '').map((line) => paragraph(line))
}

/** How the sizing stands, with every rule that is not met. */
function standing(ctx: Context): Block {
  const { sizing, lexicon } = ctx
  const { summary: words } = lexicon.proposal
  const open = sizing.findings.filter((finding) => !finding.accepted)
  const errors = open.filter(({ severity }) => severity === 'error')
  const warnings = open.filter(({ severity }) => severity === 'warning')
  const accepted = sizing.findings.length - open.length
  return {
    kind: 'callout',
    tone: STATUS_TONE[sizing.status],
    label: lexicon.result.status[sizing.status],
    title: [
      lexicon.fill(words.findings, { errors: errors.length, warnings: warnings.length, accepted }),
    ],
    lines: [
      ...errors.map((finding) => [
        toned('error', '•  '),
        findingText(finding, ctx),
        muted(` (${lexicon.place(finding.rule)})`),
      ]),
      ...(accepted > 0 ? [[lexicon.fill(words.accepted, { count: accepted })]] : []),
    ],
  }
}

/** One page for the person who decides: the answer, the key figures, what stands in the way. */
export function summary(ctx: Context): Block[] {
  const { sizing, lexicon } = ctx
  const { summary: words, chapter } = lexicon.proposal
  return [
    heading(1, 'summary', chapter.summary),
    ...sizing.summary.map(
      ({ code, params }): Block => ({
        kind: 'paragraph',
        lead: true,
        text: [lexicon.say(`summary.${code}`, params)],
      }),
    ),
    ...highlights(ctx),
    standing(ctx),
    ...supportStatement(ctx),
    paragraph(lexicon.fill(words.assumptions, { count: sizing.assumptions.length })),
    paragraph(ctx.annexes === 'left-out' ? words.methodAlone : words.method),
    heading(2, 'summary-figures', words.keyFigures),
    figuresTable(ctx),
  ]
}
