import { complete } from '@/lib/sizing/complete'
import { fieldAt, isField } from '@/lib/sizing/fields'
import { valueAt } from '@/lib/sizing/refusals'
import type { Scalar } from '@/lib/sizing/trace'
import { type Context, citations } from '../context'
import {
  type Block,
  type Cell,
  cell,
  following,
  group,
  heading,
  type Inline,
  muted,
  paragraph,
  type Row,
  row,
  strong,
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

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

type Entry = [string, Scalar | readonly Readonly<Record<string, Scalar>>[]]

/** The values of an item with their paths below it; a group inside an item is no value but holds some. */
const entriesOf = (item: object, prefix = ''): Entry[] =>
  Object.entries(item).flatMap(([name, value]): Entry[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? entriesOf(value, `${prefix}${name}.`)
      : [[`${prefix}${name}`, value]],
  )

/** One item of a list on one line: its name, then its values in the order of the questions. */
function itemText(path: string, item: unknown, { lexicon }: Context): Text {
  const [first, ...others] = entriesOf(item as object).filter(
    ([, value]) => value !== '' && value !== undefined && !isEmptyList(value),
  )
  if (!first) return []
  const said = ([name, value]: Entry): string => {
    const at = `answers.${path}.0.${name}`
    if (!Array.isArray(value)) return lexicon.answer(at, value as Scalar)
    // A list inside the item: the values of each row side by side.
    const rows = value.map((inner: Readonly<Record<string, Scalar>>) =>
      Object.entries(inner).map(([key, cell]) => lexicon.answer(`${at}.0.${key}`, cell)),
    )
    return rows.map((cells) => cells.join(' ')).join(', ')
  }
  const rest = others.map(([name, value]) =>
    lexicon.pair(lexicon.label(`answers.${path}.${name}`), said([name, value])),
  )
  return rest.length > 0
    ? [strong(said(first)), muted(`  ${rest.join(lexicon.trace.separator)}`)]
    : [strong(said(first))]
}

/** What was answered; several cells where the answer is a list, so that a long one may run over pages. */
function answerCells(path: string, value: unknown, ctx: Context): readonly [Cell, ...Cell[]] {
  const { lexicon, pack } = ctx
  const nothing = cell(muted(lexicon.proposal.answers.none))
  const field = fieldAt(pack.fields, path.split('.'))
  if (!field || !isField(field) || value === undefined || value === '') return [nothing]
  const several = (cells: readonly Cell[]): readonly [Cell, ...Cell[]] => {
    const [first = nothing, ...others] = cells
    return [first, ...others]
  }
  switch (field.kind) {
    case 'list':
      return several(
        (value as readonly unknown[]).map((item) => cell(...itemText(path, item, ctx))),
      )
    case 'texts':
      return several((value as readonly string[]).map((text) => cell(text)))
    case 'integers':
      return several((value as readonly number[]).map((number) => cell(String(number))))
    case 'flags':
      return several(
        Object.entries(value as Record<string, boolean>)
          .filter(([, on]) => on)
          .map(([key]) => cell(lexicon.say(`option.${path}.${key}`))),
      )
    default:
      return [cell(lexicon.answer(`answers.${path}`, value as Scalar))]
  }
}

function answerRows(path: string, value: unknown, ctx: Context): Row[] {
  const [first, ...others] = answerCells(path, value, ctx)
  const asked = ctx.lexicon.label(`answers.${path}`)
  return [
    // An optional answer that was not given has nobody to name.
    row(
      cell(asked),
      first,
      value === undefined ? cell('') : cell(provenance(`answers.${path}`, ctx)),
    ),
    ...others.map((other) => row(cell(''), other, cell(''))),
  ]
}

function questionRows(ctx: Context): Row[] {
  const { pack, request, lexicon } = ctx
  const { answers } = complete(pack.fields, pack.conditions, request.answers)
  return pack.steps.flatMap((step) => {
    const rows = step.questions
      .filter(({ path }) => pack.conditions[path]?.asked?.(answers as never) ?? true)
      .flatMap(({ path }) => answerRows(path, valueAt(answers, path.split('.')), ctx))
    return rows.length > 0 ? [group(lexicon.say(`step.${step.id}.title`)), ...rows] : []
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
    following(heading(1, 'answers', chapter.answers)),
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
