import type { Software } from '@/lib/sizing/topology'
import { type Context, citations, machineNames } from '../context'
import { type Block, cell, group, heading, muted, paragraph, row, strong, table } from '../tree'

const SILENT = '–'

function softwareRow(item: Software, { lexicon }: Context) {
  const chosen = item.chosen === null ? SILENT : lexicon.version(item.chosen)
  return row(
    cell(lexicon.say(`software.${item.product}`)),
    cell(item.minimum === null ? SILENT : lexicon.version(item.minimum)),
    cell(item.recommended === null ? SILENT : lexicon.version(item.recommended)),
    item.assumption
      ? cell(strong(chosen), { text: ' *', tone: 'assumption' })
      : cell(item.chosen === null ? muted(SILENT) : strong(chosen)),
    cell(muted(citations(item.rules, lexicon))),
  )
}

/** The products each kind of machine carries, with the document's versions and the one chosen. */
export function software(ctx: Context): Block[] {
  const { lexicon, groups } = ctx
  const { software: words, servers, chapter, findings } = lexicon.proposal
  const rows = groups
    .filter(({ machines: [first] }) => first.software.length > 0)
    .flatMap(({ machines }) => [
      group(machineNames(machines, lexicon)),
      ...machines[0].software.map((item) => softwareRow(item, ctx)),
    ])
  return [
    heading(1, 'software', chapter.software),
    paragraph(words.intro),
    rows.length > 0
      ? table(
          [
            { header: [words.product], width: 5 },
            { header: [servers.minimum], width: 3 },
            { header: [servers.recommended], width: 3 },
            { header: [words.chosen], width: 3 },
            { header: [findings.rule], width: 2 },
          ],
          rows,
        )
      : paragraph(words.none),
    paragraph(words.licences),
  ]
}
