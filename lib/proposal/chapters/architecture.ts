import { drawTopology } from '@/lib/diagram/layout'
import { diagramLabels } from '@/lib/diagram/words'
import { formatNumber } from '@/lib/i18n/format'
import { proposedColumn } from '@/lib/sizing/proposed'
import { PROPOSAL_TABLES } from '@/lib/wording/tables'
import type { Context } from '../context'
import { type Block, heading, paragraph } from '../tree'

/** The labels of the drawing of a system, which says that it shows so many machines. */
export const labelsOf = ({ sizing, lexicon, locale, pack }: Context, machines: number) =>
  diagramLabels(
    PROPOSAL_TABLES[locale].diagram,
    (value) => formatNumber(value, locale),
    proposedColumn(pack, sizing),
    machines,
    lexicon.role,
  )

/** The drawing of machines, zones and flows. */
export function architecture(ctx: Context): Block[] {
  const { sizing, lexicon } = ctx
  const labels = labelsOf(ctx, sizing.machines.length)
  return [
    heading(1, 'architecture', lexicon.proposal.chapter.architecture),
    paragraph(lexicon.proposal.architecture.intro),
    { kind: 'drawing', drawing: drawTopology(sizing.machines, sizing.links, labels) },
  ]
}
