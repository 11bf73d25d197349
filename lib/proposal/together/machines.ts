import type { CombinedMachine } from '@/lib/sizing/together/types'
import { overviewColumns, overviewRow, rolesLine } from '../chapters/servers'
import { groupsOf, type MachineGroup } from '../machine-groups'
import { type Block, group, heading, muted, paragraph, type Row, table } from '../tree'
import {
  chapterNumber,
  combinedName,
  ownMachine,
  type ProjectContext,
  partOf,
  type SystemPart,
  sharedContext,
  sharedMachines,
} from './context'

/** A shared machine as a group of its own, under the name a reader knows it by. */
export const asGroup = (machine: CombinedMachine, ctx: ProjectContext): MachineGroup => ({
  machines: [{ ...machine, name: combinedName(machine, ctx) }],
  count: machine.quantity,
  notes: [],
})

/** « Porte db-1 (Cegid XRP Sprint), sql-1 (Sage 100c CRM) » */
function carried(machine: CombinedMachine, ctx: ProjectContext): string {
  const { lexicon } = ctx
  const names = machine.of.map((ref) =>
    lexicon.fill(lexicon.words.ofSystem, {
      text: lexicon.machineName(ownMachine(ref, ctx)),
      system: partOf(ref.system, ctx).name,
    }),
  )
  return lexicon.fill(lexicon.words.machines.carries, { machines: names.join(', ') })
}

const sharedRow = (machine: CombinedMachine, ctx: ProjectContext): Row => {
  const alone = asGroup(machine, ctx)
  const own = sharedContext(machine, ctx)
  return overviewRow(alone, [[muted(carried(machine, ctx))], rolesLine(alone, own)], own)
}

/** The machines that one system has for itself, alike ones together. */
function ownRows({ position, ctx: own }: SystemPart, { sizing }: ProjectContext): Row[] {
  const alone = new Set(
    sizing.combined.machines
      .filter(({ shared }) => shared === null)
      .flatMap(({ of }) => of)
      .filter(({ system }) => system === position)
      .map(({ machine }) => machine),
  )
  return groupsOf(own.sizing.machines.filter(({ id }) => alone.has(id))).map((kind) =>
    overviewRow(kind, [rolesLine(kind, own)], own),
  )
}

/** Every machine of the project once, below its system, the shared ones first with all systems they carry. */
export function machines(ctx: ProjectContext): Block[] {
  const { lexicon } = ctx
  const { machines: words, chapter } = lexicon.words
  const shared = sharedMachines(ctx)
  const sections: [string, Row[]][] = [
    [words.shared, shared.map((machine) => sharedRow(machine, ctx))],
    ...ctx.systems.map((part): [string, Row[]] => [part.name, ownRows(part, ctx)]),
  ]
  const intro =
    shared.length > 0
      ? lexicon.fill(words.intro, { chapter: chapterNumber('shared', ctx) })
      : words.introNone
  return [
    heading(1, 'machines', chapter.machines),
    paragraph(intro, ' ', lexicon.proposal.servers.assumedMark),
    table(
      overviewColumns(ctx),
      sections.flatMap(([title, rows]) => (rows.length > 0 ? [group(title), ...rows] : [])),
    ),
  ]
}
