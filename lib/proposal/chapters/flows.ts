import type { Link } from '@/lib/sizing/topology'
import { type Context, citations, endName, namesOfIds } from '../context'
import { type Block, cell, following, heading, paragraph, type Row, table } from '../tree'

/** Flows that differ in one of their ends alone: a farm's are told once. */
interface FlowGroup {
  readonly link: Link
  readonly from: readonly string[]
  readonly to: readonly string[]
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)]

/** Folds the flows of alike machines: same protocol, port, purpose and origin. */
export function foldLinks(links: readonly Link[]): FlowGroup[] {
  const folded = new Map<string, Link[]>()
  for (const link of links) {
    const { from, to, ...rest } = link
    const kind = (end: string) => end.replace(/\d+$/, '')
    const key = JSON.stringify([kind(from), kind(to), rest])
    folded.set(key, [...(folded.get(key) ?? []), link])
  }
  return [...folded.values()].flatMap((same) => {
    const [link] = same
    if (!link) return []
    const from = distinct(same.map((one) => one.from))
    const to = distinct(same.map((one) => one.to))
    // Told once only where every one of the first calls every one of the second.
    return from.length * to.length === same.length
      ? [{ link, from, to }]
      : same.map((one) => ({ link: one, from: [one.from], to: [one.to] }))
  })
}

const ends = (ids: readonly string[], ctx: Context): string =>
  ids.length === 1 && ids[0] !== undefined ? endName(ids[0], ctx) : namesOfIds(ids, ctx)

function flowRow({ link, from, to }: FlowGroup, ctx: Context): Row {
  const { lexicon } = ctx
  const { flows: words } = lexicon.proposal
  const places = citations(link.rules, lexicon)
  const origin = [lexicon.trace.basis[link.basis], link.assumption, places].filter(Boolean)
  const port = link.port === null ? words.noPort : String(link.port)
  return {
    kind: link.basis === 'assumption' ? 'assumed' : 'body',
    cells: [
      cell(ends(from, ctx)),
      cell(ends(to, ctx)),
      cell(link.protocol.toUpperCase()),
      link.port === null ? cell(port) : { lines: [[port]], value: link.port },
      cell(lexicon.say(`link.${link.purpose}`, link.params)),
      cell({ text: origin.join(' · '), muted: true }),
    ],
  }
}

/** The ports to open, from whom to whom and why. */
export function flows(ctx: Context): Block[] {
  const { lexicon, sizing } = ctx
  const { flows: words, chapter } = lexicon.proposal
  return [
    following(heading(1, 'flows', chapter.flows)),
    ...(sizing.links.length === 0
      ? [paragraph(words.none)]
      : [
          paragraph(words.intro),
          table(
            [
              { header: [words.from], width: 3 },
              { header: [words.to], width: 3 },
              { header: [words.protocol], width: 'content' },
              { header: [words.port], width: 'content', align: 'end' },
              { header: [words.purpose], width: 6 },
              { header: [words.basis], width: 5 },
            ],
            foldLinks(sizing.links).map((flow) => flowRow(flow, ctx)),
          ),
        ]),
  ]
}
