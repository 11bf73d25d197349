import { allFigures, figuresOfMachine, withoutColumn } from '@/lib/sizing/collect'
import { flowsOf } from '@/lib/sizing/flows'
import type { AssumptionUse } from '@/lib/sizing/sizing'
import type { Machine } from '@/lib/sizing/topology'
import { type Context, endNames, machineNames } from '../context'
import { columnLabel, figureLabel } from '../explain'
import {
  type Block,
  cell,
  cellOf,
  code,
  following,
  heading,
  muted,
  paragraph,
  row,
  type Text,
  table,
  valueCell,
} from '../tree'

/** The parts of an assumption made of several values: « Windows Server 2019 : 9 janvier 2029 ; … ». */
function partsText({ id, value }: AssumptionUse, { lexicon }: Context): Text {
  if (value === null || typeof value !== 'object') return []
  const parts = Object.entries(value).map(([key, part]) =>
    lexicon.pair(
      lexicon.message(`assumption.${id}.${key}`) ?? lexicon.say(`software.${key}`),
      lexicon.plain(part),
    ),
  )
  return [muted(parts.join(lexicon.trace.separator))]
}

function register(ctx: Context): Block[] {
  const { sizing, lexicon } = ctx
  const { assumptions: words } = lexicon.proposal
  if (sizing.assumptions.length === 0) return [paragraph(words.none)]
  return [
    table(
      [
        { header: [words.id], width: 3 },
        { header: [words.text], width: 11 },
        { header: [words.value], width: 2, align: 'end' },
      ],
      sizing.assumptions.map((use) =>
        row(
          cell(code(use.id)),
          cellOf([[lexicon.say(`assumption.${use.id}`)], partsText(use, ctx)]),
          // A value that is no number only repeats as a code what the sentence says in words.
          typeof use.value === 'number' ? valueCell(lexicon.value(use.value), use.value) : cell(''),
        ),
      ),
    ),
  ]
}

/** Everything the document leaves open: figures without a value, and flows without a port. */
function silencesOf(ctx: Context): Text[] {
  const { sizing, groups, lexicon } = ctx
  const named = Object.entries(sizing.figures)
    .filter(([, { value }]) => value === null)
    .map(([name]): Text => [figureLabel(`figures.${name}`, lexicon)])
  const perMachine = new Map<string, Machine[]>()
  for (const { machines } of groups) {
    const [first] = machines
    const silent = [...figuresOfMachine(first)].filter(([, { value }]) => value === null)
    if (silent.length === 0) continue
    const keys = silent.map(([key]) => key)
    // A characteristic silent in both columns is named once, without its column.
    const labels = keys.map((key) =>
      keys.filter((other) => withoutColumn(other) === withoutColumn(key)).length === 2
        ? columnLabel(withoutColumn(key), lexicon)
        : columnLabel(key, lexicon),
    )
    const said = [...new Set(labels)].join(lexicon.trace.separator)
    perMachine.set(said, [...(perMachine.get(said) ?? []), ...machines])
  }
  const ports = flowsOf(sizing.links.filter(({ port }) => port === null)).map(
    ({ from, to, purpose, params }): Text => [
      lexicon.fill(lexicon.proposal.assumptions.portSilent, {
        from: endNames(from, ctx),
        to: endNames(to, ctx),
        purpose: lexicon.say(`link.${purpose}`, params),
      }),
    ],
  )
  const hardware = [...perMachine].map(
    ([said, machines]): Text => [lexicon.pair(machineNames(machines, lexicon), said)],
  )
  return [...named, ...hardware, ...ports]
}

/** What is ours and what nobody says, kept apart from the rules of the document. */
export function assumptions(ctx: Context): Block[] {
  const { lexicon, sizing } = ctx
  const { assumptions: words, chapter } = lexicon.proposal
  const open = [...allFigures(sizing)].some(([, { value }]) => value === null)
  const items = silencesOf(ctx)
  return [
    following(heading(1, 'assumptions', chapter.assumptions)),
    paragraph(words.intro),
    heading(2, 'assumptions-made', words.title),
    ...register(ctx),
    heading(2, 'silences', words.silences),
    ...(open || items.length > 0
      ? [paragraph(words.silencesIntro), { kind: 'list', ordered: false, items } as const]
      : [paragraph(words.silencesNone)]),
  ]
}
