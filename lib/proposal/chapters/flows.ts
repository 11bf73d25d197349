import { type Flow, flowsOf } from '@/lib/sizing/flows'
import { type Context, citations, endNames } from '../context'
import { type Block, cell, following, heading, paragraph, type Row, table } from '../tree'

function flowRow(link: Flow, ctx: Context): Row {
  const { lexicon } = ctx
  const { flows: words } = lexicon.proposal
  const places = citations(link.rules, lexicon)
  const origin = [lexicon.trace.basis[link.basis], link.assumption, places].filter(Boolean)
  const port = link.port === null ? words.noPort : String(link.port)
  return {
    kind: link.basis === 'assumption' ? 'assumed' : 'body',
    cells: [
      cell(endNames(link.from, ctx)),
      cell(endNames(link.to, ctx)),
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
              { header: [words.from], width: 4 },
              { header: [words.to], width: 4 },
              { header: [words.protocol], width: 'content' },
              { header: [words.port], width: 'content', align: 'end' },
              { header: [words.purpose], width: 6 },
              { header: [words.basis], width: 5 },
            ],
            flowsOf(sizing.links).map((flow) => flowRow(flow, ctx)),
          ),
        ]),
  ]
}
