import { complete } from '@/lib/sizing/complete'
import { fieldAt, isField } from '@/lib/sizing/fields'
import { valueAt } from '@/lib/sizing/refusals'
import type { Scalar } from '@/lib/sizing/trace'
import { type Context, citations } from '../context'
import {
  type Block,
  type Cell,
  cell,
  cellOf,
  group,
  heading,
  type Inline,
  muted,
  paragraph,
  type Row,
  row,
  type Text,
  table,
} from '../tree'

/** Who answered: the customer, the engineer, nobody. */
function provenance(path: string, { sizing, lexicon }: Context): Inline {
  const { answers: words } = lexicon.proposal
  const known = sizing.provenance[path]
  if (known === 'unknown') return { text: words.unknown, tone: 'assumption' }
  if (known && known !== 'default') return words[known]
  const byDefault = known === 'default' || sizing.defaultsTaken.includes(path)
  return byDefault ? muted(words.default) : words.given
}

/** One item of a list on one line: its values in the order of the questions. */
function itemText(path: string, item: unknown, { lexicon }: Context): Text {
  const entries = Object.entries(item as Record<string, Scalar>)
  const parts = entries
    .filter(([, value]) => value !== '' && value !== undefined)
    .map(([name, value]) =>
      lexicon.pair(
        lexicon.question(`answers.${path}.${name}`),
        lexicon.answer(`answers.${path}.0.${name}`, value),
      ),
    )
  return [parts.join(' ; ')]
}

function answerCell(path: string, value: unknown, ctx: Context): Cell {
  const { lexicon, pack } = ctx
  const { answers: words } = lexicon.proposal
  const field = fieldAt(pack.fields, path.split('.'))
  if (!field || !isField(field) || value === undefined) return cell(muted(words.none))
  if (field.kind === 'list') {
    const items = value as readonly unknown[]
    if (items.length === 0) return cell(muted(words.none))
    return cellOf(items.map((item) => itemText(path, item, ctx)))
  }
  if (field.kind === 'texts') {
    const texts = value as readonly string[]
    return texts.length === 0 ? cell(muted(words.none)) : cellOf(texts.map((text) => [text]))
  }
  if (field.kind === 'flags') {
    const set = Object.entries(value as Record<string, boolean>).filter(([, on]) => on)
    if (set.length === 0) return cell(muted(words.none))
    return cellOf(set.map(([key]) => [lexicon.name(`option.${path}.${key}`)]))
  }
  return cell(lexicon.answer(`answers.${path}`, value as Scalar))
}

function questionRows(ctx: Context): Row[] {
  const { pack, request, lexicon } = ctx
  const { answers } = complete(pack.fields, pack.conditions, request.answers)
  return pack.steps.flatMap((step) => {
    const rows = step.questions
      .filter(({ path }) => pack.conditions[path]?.asked?.(answers as never) ?? true)
      .map(({ path }) =>
        row(
          cell(lexicon.question(`answers.${path}`)),
          answerCell(path, valueAt(answers, path.split('.')), ctx),
          cell(provenance(`answers.${path}`, ctx)),
        ),
      )
    return rows.length > 0 ? [group(lexicon.name(`step.${step.id}.title`)), ...rows] : []
  })
}

/** Values this installation sets stricter than the document. */
function houseRows({ request, lexicon }: Context): Row[] {
  const house = Object.entries(request.parameters ?? {})
  if (house.length === 0) return []
  return [
    group(lexicon.proposal.answers.parameters),
    ...house.map(([rule, value]) =>
      row(
        cell(lexicon.rule(rule)?.statement[lexicon.locale] ?? rule),
        cell(lexicon.value(value)),
        cell(muted(citations([rule], lexicon))),
      ),
    ),
  ]
}

/** What the sizing was made from: every question asked, its answer, and who gave it. */
export function answers(ctx: Context): Block[] {
  const { lexicon } = ctx
  const { answers: words, chapter } = lexicon.proposal
  return [
    heading(1, 'answers', chapter.answers),
    paragraph(words.intro),
    table(
      [
        { header: [words.question], width: 6 },
        { header: [words.answer], width: 6 },
        { header: [words.provenance], width: 2 },
      ],
      [...questionRows(ctx), ...houseRows(ctx)],
    ),
  ]
}
