import { drawTopology } from '@/lib/diagram/layout'
import { togetherLabels } from '@/lib/diagram/together'
import { PROPOSAL_TABLES } from '@/lib/wording/tables'
import { labelsOf } from '../chapters/architecture'
import { type Block, heading, paragraph } from '../tree'
import { combinedName, type ProjectContext, sharedMachines } from './context'

/** All machines of the project in one drawing, each with its system. */
export function architecture(ctx: ProjectContext): Block[] {
  const { sizing, lexicon, locale } = ctx
  const { machines, links } = sizing.combined
  const drawn = ctx.systems.map(({ name, ctx: own }) => ({
    name,
    labels: labelsOf(own, machines.length),
  }))
  const labels = togetherLabels(drawn, machines, PROPOSAL_TABLES[locale].diagram, (machine) =>
    combinedName(machine, ctx),
  )
  const { intro, introNone } = lexicon.words.architecture
  return [
    heading(1, 'architecture', lexicon.words.chapter.architecture),
    paragraph(sharedMachines(ctx).length > 0 ? intro : introNone),
    { kind: 'drawing', drawing: drawTopology(machines, links, labels) },
  ]
}
