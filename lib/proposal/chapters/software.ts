import type { Machine, Software } from '@/lib/sizing/topology'
import { type Context, citations, machineNames } from '../context'
import {
  type Block,
  type Cell,
  type Column,
  cell,
  following,
  group,
  heading,
  muted,
  paragraph,
  type Row,
  row,
  strong,
  table,
} from '../tree'

const SILENT = '–'

/** From so many kinds of machines on, what all of them carry is told once. */
const MANY_KINDS = 4

/** Machines that carry the same products. */
interface Load {
  readonly machines: readonly Machine[]
  readonly software: readonly Software[]
}

const keyOf = (value: unknown): string => JSON.stringify(value)

/** What every machine carries, and then what only some do, alike ones told together. */
function loadsOf({ groups }: Context): { common: readonly Software[]; own: readonly Load[] } {
  const loads = groups
    .map(({ machines }): Load => ({ machines, software: machines[0].software }))
    .filter(({ software }) => software.length > 0)
  const [first] = loads
  const everywhere = (item: Software) =>
    loads.every(({ software }) => software.some((other) => keyOf(other) === keyOf(item)))
  const many = loads.length >= MANY_KINDS && loads.length === groups.length
  const common = first && many ? first.software.filter(everywhere) : []
  const told = new Set(common.map(keyOf))
  const own = new Map<string, Load>()
  for (const { machines, software } of loads) {
    const left = software.filter((item) => !told.has(keyOf(item)))
    if (left.length === 0) continue
    const alike = own.get(keyOf(left))
    own.set(keyOf(left), { machines: [...(alike?.machines ?? []), ...machines], software: left })
  }
  return { common, own: [...own.values()] }
}

type VersionKey = 'minimum' | 'recommended' | 'chosen'

function versionCell(item: Software, key: VersionKey, { lexicon }: Context): Cell {
  const version = item[key]
  const text = version === null ? SILENT : lexicon.version(version)
  if (key !== 'chosen') return cell(text)
  if (item.assumption) return cell(strong(text), { text: ' *', tone: 'assumption' })
  return cell(version === null ? muted(SILENT) : strong(text))
}

/** The products each kind of machine carries, with the document's versions and the one chosen. */
export function software(ctx: Context): Block[] {
  const { lexicon } = ctx
  const { software: words, servers, chapter, findings, plan } = lexicon.proposal
  const { common, own } = loadsOf(ctx)
  const all = [...common, ...own.flatMap((load) => load.software)]
  // A column in which no product has anything to say is left out.
  const versions = (['minimum', 'recommended', 'chosen'] as const).filter((key) =>
    all.some((item) => item[key] !== null),
  )
  const head = { ...servers, chosen: words.chosen }
  const columns: Column[] = [
    { header: [words.product], width: 5 },
    ...versions.map((key): Column => ({ header: [head[key]], width: 3 })),
    { header: [findings.rule], width: versions.length === 3 ? 3 : 4 },
  ]
  const line = (item: Software): Row =>
    row(
      cell(lexicon.say(`software.${item.product}`)),
      ...versions.map((key) => versionCell(item, key, ctx)),
      cell(muted(citations(item.rules, lexicon))),
    )
  const rows = [
    ...(common.length > 0 ? [group(plan.everywhere), ...common.map(line)] : []),
    ...own.flatMap(({ machines, software }) => [
      group(machineNames(machines, lexicon)),
      ...software.map(line),
    ]),
  ]
  return [
    following(heading(1, 'software', chapter.software)),
    ...(versions.length > 0 ? [paragraph(words.intro)] : []),
    rows.length > 0 ? table(columns, rows) : paragraph(words.none),
    paragraph(words.licences),
  ]
}
