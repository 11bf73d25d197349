import type { Context } from '../context'
import { type Block, following, heading, paragraph } from '../tree'
import { sheetTable } from './sheets'

/** The tables that decide, each in full, so that a reader can follow from the answers to the result. */
export function decisions(ctx: Context): Block[] {
  const { lexicon, sizing } = ctx
  const sheets = sizing.configuration.filter(({ decides, rows }) => decides && rows.length > 0)
  if (sheets.length === 0) return []
  return [
    following(heading(1, 'decisions', lexicon.proposal.chapter.decisions)),
    paragraph(lexicon.proposal.decisions.intro),
    ...sheets.flatMap((sheet) => [
      heading(2, `decision-${sheet.sheet}`, lexicon.sheetTitle(sheet)),
      sheetTable(sheet, ctx),
    ]),
  ]
}
