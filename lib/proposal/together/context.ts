import type { Locale } from '@/lib/kernel/locale'
import type { AnyPack } from '@/lib/sizing/pack'
import { proposedColumn } from '@/lib/sizing/proposed'
import type { SizingRequest } from '@/lib/sizing/request'
import { systemNames } from '@/lib/sizing/together/names'
import type { CombinedMachine, MachineRef, ProjectSizing } from '@/lib/sizing/together/types'
import type { Machine } from '@/lib/sizing/topology'
import { PROPOSAL_TABLES } from '@/lib/wording/tables'
import { combinedMachineName } from '@/lib/wording/together'
import { plan } from '../chapters/plan'
import { type Annexes, type Context, contextOf, type ProposalProject } from '../context'
import { filled, letters } from '../numbering'
import { CHAPTERS } from '../reading-order'
import type { Block } from '../tree'
import { type ProjectLexicon, projectLexicon } from './lexicon'

export interface ProjectProposalInput {
  readonly sizing: ProjectSizing
  /** The pack and the request of each system, in the order of the project. */
  readonly systems: readonly { readonly pack: AnyPack; readonly request: SizingRequest }[]
  readonly locale: Locale
  readonly project: ProposalProject
  /** Whether the proofs and the rules stand at the end; left out: they do. */
  readonly annexes?: Annexes
}

/** One system of the project, with what its part is written from. */
export interface SystemPart {
  readonly position: number
  /** What tells it apart: a second system of a kind bears a number. */
  readonly name: string
  /** The number of its part, such as `2`. */
  readonly number: string
  /** The letter of its annex. */
  readonly annex: string
  readonly ctx: Context
  /** The chapters of its part, unnumbered. What is ticked is left to the list of the project. */
  readonly chapters: readonly (readonly Block[])[]
}

/** What the common part is written from. */
export interface ProjectContext {
  readonly sizing: ProjectSizing
  readonly locale: Locale
  readonly project: ProposalProject
  readonly annexes: Annexes
  readonly lexicon: ProjectLexicon
  readonly systems: readonly SystemPart[]
}

/** The number of the common part; those of the systems follow it. */
export const COMMON_PART = 1

/**
 * The chapters of a system that say something. What is to be done names a machine as the project does: who does it
 * stands before the shared one.
 */
function chaptersOf(ctx: Context, shared: SharedNames): (readonly Block[])[] {
  const without: Context = { ...ctx, sizing: { ...ctx.sizing, checklist: [] } }
  const named = withSharedNames(without, shared)
  return filled(CHAPTERS.map((chapter) => chapter(chapter === plan ? named : without)))
}

/** Names of shared machines, by the id that the system's own sizing has for its machine there. */
type SharedNames = ReadonlyMap<string, string>

/** Same context, the system's machines on shared ones bearing the names of those. */
const withSharedNames = (ctx: Context, shared: SharedNames): Context => ({
  ...ctx,
  sizing: {
    ...ctx.sizing,
    machines: ctx.sizing.machines.map((machine) => ({
      ...machine,
      name: shared.get(machine.id) ?? machine.name,
    })),
  },
})

/** The shared machines under a system's own ones, each name in quotation marks. */
const sharedNamesOf = (
  { combined }: ProjectSizing,
  system: number,
  quoted: (name: string) => string,
): SharedNames =>
  new Map(
    combined.machines.flatMap(({ of, shared }) =>
      shared === null
        ? []
        : of
            .filter((ref) => ref.system === system)
            .map(({ machine }): [string, string] => [machine, quoted(shared)]),
    ),
  )

/** What a system's things to do are told from: its machines under the names that they have in the project. */
export const taskContext = ({ position, ctx: own }: SystemPart, ctx: ProjectContext): Context =>
  withSharedNames(own, sharedNamesOf(ctx.sizing, position, quotedBy(own)))

const quotedBy =
  ({ lexicon, locale }: Context) =>
  (name: string): string =>
    lexicon.fill(PROPOSAL_TABLES[locale].project.sharedName, { name })

/** Where a chapter stands in the part of a system: « 2.6 », and the id of its heading. */
export function systemChapter(
  { number, chapters }: SystemPart,
  chapter: 'findings' | 'assumptions',
) {
  const position = chapters.findIndex(
    ([opening]) => opening?.kind === 'heading' && opening.id === chapter,
  )
  return { number: `${number}.${position + 1}`, to: `s${number}-${chapter}` }
}

/**
 * What the chapters of a project are written from.
 * @throws when the sizing has other systems than the input, or none.
 */
export function projectContext(input: ProjectProposalInput): ProjectContext {
  const { sizing, locale, project, annexes = 'included' } = input
  const contexts = input.systems.map(({ pack, request }, i) => {
    const own = sizing.results[i]
    if (own?.system !== pack.id) throw new Error(`The sizing has no result of ${pack.id} at ${i}.`)
    return contextOf({ sizing: own, request, pack, locale, project, annexes })
  })
  const names = systemNames(contexts.map(({ pack }) => pack))
  const systems = contexts.map((ctx, position) => ({
    position,
    name: names[position] ?? ctx.pack.name,
    number: String(position + COMMON_PART + 1),
    // The first letter is the common annex.
    annex: letters(position + 1),
    ctx,
    chapters: chaptersOf(ctx, sharedNamesOf(sizing, position, quotedBy(ctx))),
  }))
  const speakers = systems.map(({ name, ctx }) => ({ name, lexicon: ctx.lexicon }))
  return { sizing, locale, project, annexes, systems, lexicon: projectLexicon(speakers, locale) }
}

/** The part of a system. @throws for a position the project does not have. */
export function partOf(system: number, { systems }: ProjectContext): SystemPart {
  const part = systems[system]
  if (!part) throw new Error(`The project has no system ${system}.`)
  return part
}

/** The machine of a system's own sizing. @throws when there is none of that id. */
export function ownMachine({ system, machine }: MachineRef, ctx: ProjectContext): Machine {
  const found = partOf(system, ctx).ctx.sizing.machines.find(({ id }) => id === machine)
  if (!found) throw new Error(`The system ${system} has no machine ${machine}.`)
  return found
}

/** The name a reader knows a combined machine by: the shared name, else that in its own system. */
export const combinedName = (machine: CombinedMachine, ctx: ProjectContext): string =>
  combinedMachineName(machine, (own) => ctx.lexicon.machineName(ownMachine(own, ctx)))

/** The systems on a machine, each once. */
const systemsOn = ({ of }: CombinedMachine, ctx: ProjectContext): SystemPart[] =>
  [...new Set(of.map(({ system }) => system))].map((system) => partOf(system, ctx))

/** The shared machines, in the order of the project. */
export const sharedMachines = ({ sizing }: ProjectContext): CombinedMachine[] =>
  sizing.combined.machines.filter(({ shared }) => shared !== null)

/**
 * What the rows of a shared machine are written from: the words of the project, and the column that one of its systems
 * proposes, the recommended one unless all of them keep to the minimum.
 */
export function sharedContext(machine: CombinedMachine, ctx: ProjectContext): Context {
  const parts = systemsOn(machine, ctx)
  const lead =
    parts.find((part) => proposedColumn(part.ctx.pack, part.ctx.sizing) === 'recommended') ??
    parts[0]
  if (!lead) throw new Error('A shared machine carries at least one system.')
  return { ...lead.ctx, lexicon: ctx.lexicon, groups: [] }
}

export type CommonChapter =
  | 'summary'
  | 'architecture'
  | 'machines'
  | 'shared'
  | 'findings'
  | 'assumptions'
  | 'checklist'

/** The chapters of the common part in the order of reading; nothing is said of sharing where nothing is shared. */
export const commonChapters = (ctx: ProjectContext): CommonChapter[] => [
  'summary',
  'architecture',
  'machines',
  ...(sharedMachines(ctx).length > 0 ? (['shared'] as const) : []),
  'findings',
  'assumptions',
  'checklist',
]

/** The number of a chapter of the common part: « 1.4 ». */
export const chapterNumber = (chapter: CommonChapter, ctx: ProjectContext): string =>
  `${COMMON_PART}.${commonChapters(ctx).indexOf(chapter) + 1}`
