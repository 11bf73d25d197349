import type { Locale } from '@/lib/kernel/locale'
import type { AnyPack } from '@/lib/sizing/pack'
import type { SizingRequest } from '@/lib/sizing/request'
import type { Sizing } from '@/lib/sizing/sizing'
import type { Machine } from '@/lib/sizing/topology'
import { runsOf } from '@/lib/wording/runs'
import { type Lexicon, lexiconOf } from './lexicon'
import { groupsOf, type MachineGroup } from './machine-groups'

/** For whom and by whom the proposal is made; empty texts count as not given. */
export interface ProposalProject {
  readonly customer: string
  readonly contact?: string
  readonly reference?: string
  /** Replaces the usual title. */
  readonly title?: string
  readonly author?: string
}

/** A proposal may come without its annexes: they are often half of it. */
export type Annexes = 'included' | 'left-out'

export interface ProposalInput {
  readonly sizing: Sizing
  /** The request the sizing answers. */
  readonly request: SizingRequest
  readonly pack: AnyPack
  readonly locale: Locale
  readonly project: ProposalProject
  /** Whether the proofs and the rules stand at the end; left out of the input: they do. */
  readonly annexes?: Annexes
}

/** What every chapter is written from. */
export interface Context extends ProposalInput {
  readonly lexicon: Lexicon
  /** Alike machines, in the order of the sizing. */
  readonly groups: readonly MachineGroup[]
}

export const contextOf = (input: ProposalInput): Context => ({
  ...input,
  lexicon: lexiconOf(input.pack, input.locale),
  groups: groupsOf(input.sizing.machines),
})

/** More names than this at once tell a reader nothing. */
const MOST_NAMES = 6
const LONGEST_NAME = 40

const shortened = (name: string): string => {
  const characters = [...name]
  return characters.length > LONGEST_NAME
    ? `${characters
        .slice(0, LONGEST_NAME - 1)
        .join('')
        .trimEnd()}…`
    : name
}

/**
 * Names of machines for a heading or a cell: three or more in one numbered run become a range (« rds-1 à rds-6 »), and
 * of many the first ones stand for all.
 */
export function machineNames(machines: readonly Machine[], lexicon: Lexicon): string {
  const { servers: words } = lexicon.proposal
  const names = machines.map(lexicon.machineName)
  const [only] = names
  if (names.length === 1 && only !== undefined) return only
  const parts = runsOf(names).flatMap((run): { text: string; count: number }[] => {
    const [first, last = first] = [run[0], run.at(-1)]
    return run.length > 2
      ? [{ text: lexicon.fill(words.range, { first, last }), count: run.length }]
      : run.map((name) => ({ text: shortened(name), count: 1 }))
  })
  const said = parts.length > MOST_NAMES ? parts.slice(0, MOST_NAMES - 1) : parts
  const text = said.map((part) => part.text).join(', ')
  const left = parts.slice(said.length).reduce((total, { count }) => total + count, 0)
  return left > 0 ? lexicon.fill(words.more, { names: text, count: left }) : text
}

/** Names of the machines with these ids, as ranges; an id that names no machine stands as it is. */
export function namesOfIds(ids: readonly string[], ctx: Context): string {
  const byId = new Map(ctx.sizing.machines.map((machine) => [machine.id, machine]))
  const found = ids.flatMap((id) => byId.get(id) ?? [])
  return found.length === ids.length ? machineNames(found, ctx.lexicon) : ids.join(', ')
}

/** One end of a flow in words. */
const endName = (end: string, ctx: Context): string =>
  end.startsWith('external:') ? ctx.lexicon.end(end) : namesOfIds([end], ctx)

/** Both or all ends of one side of a flow in words. */
export const endNames = (ends: readonly string[], ctx: Context): string =>
  ends.length === 1 && ends[0] !== undefined ? endName(ends[0], ctx) : namesOfIds(ends, ctx)

/** Where rules stand in the document, section by section: « §2, tableau, note (3) ; §13 ». */
export function citations(rules: readonly string[], lexicon: Lexicon): string {
  const notes = new Map<string, Set<string>>()
  for (const rule of rules) {
    const place = lexicon.cited(rule)
    if (!place) continue
    const known = notes.get(place.section) ?? new Set()
    // A rule may stand in several places: each is cited once.
    for (const note of place.note?.split(', ') ?? []) known.add(note)
    notes.set(place.section, known)
  }
  return [...notes]
    .map(([section, known]) => [section, ...known].join(', '))
    .join(lexicon.trace.separator)
}
