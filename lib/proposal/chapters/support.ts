import type { ProductSupport, SupportStatus } from '@/lib/sizing/sizing'
import { publisherSource } from '@/lib/sources/publishers'
import { type Context, namesOfIds } from '../context'
import {
  type Block,
  cell,
  cellOf,
  following,
  heading,
  muted,
  paragraph,
  type Row,
  row,
  strong,
  type Tone,
  table,
  toned,
} from '../tree'
import { supportStatement } from './summary'

const TONE: Readonly<Record<SupportStatus, Tone>> = {
  supported: 'success',
  unsupported: 'error',
  'past-main-support-with-contract': 'warning',
  'not-listed': 'warning',
}

/** Where the document prints no date, it says nothing: that is not the same as leaving the product out. */
const statusText = ({ status }: ProductSupport, { lexicon }: Context): string =>
  status === 'not-listed' ? lexicon.proposal.support.undated : lexicon.result.support[status]

function productRow(line: ProductSupport, ctx: Context): Row {
  const { lexicon } = ctx
  const date = (iso: string | null) => (iso === null ? muted('–') : lexicon.date(iso))
  return row(
    cellOf([
      [strong(lexicon.say(`software.${line.product}`))],
      [muted(namesOfIds(line.machines, ctx))],
    ]),
    cell(date(line.documentEnd)),
    cell(date(line.publisherMainstreamEnd)),
    cell(date(line.publisherExtendedEnd)),
    cell(toned(TONE[line.status], statusText(line, ctx))),
  )
}

/** The publications behind the dates, with the day they were read. */
function sources({ sizing, lexicon, locale }: Context): Block[] {
  const { support: words } = lexicon.proposal
  const ids = [...new Set(sizing.support.flatMap(({ source }) => source ?? []))]
  const names = ids.flatMap((id) => {
    const source = publisherSource(id)
    if (!source) return []
    const { publisher, title, readOn } = source
    return [lexicon.fill(words.readOn, { publisher, title: title[locale], date: readOn })]
  })
  if (names.length === 0) return []
  return [
    paragraph(muted(lexicon.fill(words.sources, { sources: names.join(lexicon.trace.separator) }))),
  ]
}

/**
 * How long the products in use are supported: the document's date decides, the publisher's stands beside it. Nothing
 * where no product has a date.
 */
export function support(ctx: Context): Block[] {
  const { lexicon, sizing } = ctx
  const { support: words, chapter } = lexicon.proposal
  if (sizing.support.length === 0) return []
  const dated = sizing.support.some(({ documentEnd }) => documentEnd !== null)
  return [
    following(heading(1, 'support', chapter.support)),
    paragraph(words[dated ? 'intro' : 'introUndated']),
    paragraph(strong(lexicon.fill(words.proposalDate, { date: sizing.proposalDate }))),
    ...supportStatement(ctx),
    table(
      [
        { header: [words.product], width: 4 },
        { header: [words.documentEnd], width: 3 },
        { header: [words.mainstream], width: 3 },
        { header: [words.extended], width: 3 },
        { header: [words.status], width: 3 },
      ],
      sizing.support.map((line) => productRow(line, ctx)),
    ),
    ...sources(ctx),
  ]
}
