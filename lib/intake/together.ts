import type { Result } from '@/lib/kernel/result'
import { evaluate } from '@/lib/sizing/evaluate'
import type { AnyPack } from '@/lib/sizing/pack'
import type { Refusal, Sizing } from '@/lib/sizing/sizing'
import { combine } from '@/lib/sizing/together/combine'
import { systemNames } from '@/lib/sizing/together/names'
import { shareableMachines } from '@/lib/sizing/together/place'
import type { ProjectPart } from '@/lib/sizing/together/standing'
import type { Combined, ProjectRequest, SharedMachine } from '@/lib/sizing/together/types'
import type { SharedRole, StoredProject, StoredShare, StoredSystem } from './project'
import { toSizingRequest } from './request'

/** What the view of a whole project needs to know of it. */
export type ProjectContents = Pick<StoredProject, 'details' | 'systems' | 'shared'>

/** Shared machines by positions of systems: those on which at least two parts stand. */
const sharedOf = (
  shares: readonly StoredShare[],
  positionOf: (draft: string) => number,
): SharedMachine[] =>
  shares
    .map(({ name, machines }) => ({
      name,
      machines: machines
        .map(({ draft, role }) => ({ system: positionOf(draft), role }))
        .filter(({ system }) => system >= 0),
    }))
    .filter(({ machines }) => machines.length > 1)

const positionsOf =
  (systems: readonly Pick<StoredSystem, 'id'>[]) =>
  (draft: string): number =>
    systems.findIndex(({ id }) => id === draft)

/**
 * The project file of the contract for a stored project. A machine that fewer than two parts stand on yet is not
 * shared; everything else is for the engine to judge.
 */
export function toProjectRequest({ details, systems, shared }: ProjectContents): ProjectRequest {
  return {
    project: {
      name: details.title || details.reference,
      customer: details.customer,
      shared: sharedOf(shared, positionsOf(systems)),
    },
    systems: systems.map(({ draft, system }) => toSizingRequest(draft, system)),
  }
}

/** A project sized as far as its answers go. */
export interface Together {
  /** What the engine says to each system, in the order of the project. */
  readonly outcomes: readonly Result<Sizing, Refusal>[]
  /** The systems that could be sized, in their order: the positions that `combined` counts by. */
  readonly sized: readonly number[]
  /** The sized systems together; null where none could be sized. */
  readonly combined: Combined | null
  /** What is said to be shared and has no machine in the sizing of its system. */
  readonly absent: readonly SharedRole[]
}

/**
 * Sizes each system of a project by itself and those that can be sized together. One that still lacks answers holds
 * back none of the others: the person sees what there is so far.
 *
 * @param packs the pack of each system, in the order of the project
 */
export function sizeTogether(packs: readonly AnyPack[], project: ProjectContents): Together {
  const { systems, shared } = project
  const names = systemNames(packs)
  const parts: (ProjectPart & { readonly id: string; readonly position: number })[] = []
  const outcomes = systems.map(({ id, draft, system }, position): Result<Sizing, Refusal> => {
    const pack = packs[position]
    if (!pack) throw new Error(`no pack for "${system}"`)
    const request = toSizingRequest(draft, system)
    const outcome = evaluate(pack, request)
    if (outcome.ok) {
      const name = names[position] ?? pack.name
      parts.push({ pack, request, sizing: outcome.value, name, id, position })
    }
    return outcome
  })
  const absent = shared
    .flatMap(({ machines }) => machines)
    .filter(({ draft, role }) => {
      const part = parts.find(({ id }) => id === draft)
      return part !== undefined && shareableMachines(part.sizing.machines, role).length === 0
    })
  return {
    outcomes,
    sized: parts.map(({ position }) => position),
    combined: parts.length > 0 ? combine(parts, sharedOf(shared, positionsOf(parts))) : null,
    absent,
  }
}
