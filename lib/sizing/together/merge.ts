import { REQUIREMENT_KEYS, type RequirementKey } from '../collect'
import { max, sum } from '../combinators'
import { type Figure, figure, type Requirement } from '../figure'
import type { Characteristic, DiskClass, Machine, Software } from '../topology'
import type { Trace } from '../trace'
import type { CombinedMachine, CombinedSoftware, MachineRef } from './types'

/** A machine of a system's own sizing, with the position of the system. */
export interface Placed {
  readonly system: number
  readonly machine: Machine
}

/** Same trace, the answers in it named by their path in the project file. */
export const inProject = <T extends Trace>(trace: T, system: number): T => ({
  ...trace,
  of: trace.of.map((part) => inProject(part, system)),
  ...(trace.path === undefined ? {} : { path: `systems.${system}.${trace.path}` }),
})

/** Needs that add up on one machine; of all others it has the largest. */
const ADDED: ReadonlySet<RequirementKey> = new Set(['processors', 'memoryGb', 'diskGb'])

/** Slowest first; a document that names none leaves the choice to the others. */
const DISKS: readonly DiskClass[] = ['not-given', 'scsi-10k', 'scsi-15k', 'sas-15k-raid']

const fastest = (disks: readonly DiskClass[]): DiskClass =>
  disks.reduce((best, disk) => (DISKS.indexOf(disk) > DISKS.indexOf(best) ? disk : best))

/** The number a figure gives, as a part of a project's own trace; null where its document is silent. */
const numberOf = ({ trace }: Figure, system: number): Trace<number> | null =>
  typeof trace.value === 'number' ? (inProject(trace, system) as Trace<number>) : null

/**
 * One cell of a shared machine: the parts whose document gives a number are added up (A-SHARE-SUM), or the largest is
 * taken (A-SHARE-MAX). What a silent document would need comes on top; silent all of them, the cell stays silent. What
 * only one of them has is its own.
 */
function cell(parts: readonly (readonly [Figure, number])[], added: boolean): Figure {
  const [first] = parts
  if (!first) throw new Error('A shared machine stands for at least one machine.')
  const numbers = parts.flatMap(([own, system]) => numberOf(own, system) ?? [])
  if (numbers.length === 0 || parts.length === 1) return figure(inProject(first[0].trace, first[1]))
  const unit = first[0].unit
  return figure(
    added
      ? sum(numbers, unit, { assumption: 'A-SHARE-SUM' })
      : max(numbers, unit, { assumption: 'A-SHARE-MAX' }),
  )
}

type Needs = readonly (readonly [Requirement, number])[]

const needs = (parts: Needs, added: boolean): Requirement => ({
  minimum: cell(
    parts.map(([{ minimum }, system]) => [minimum, system]),
    added,
  ),
  recommended: cell(
    parts.map(([{ recommended }, system]) => [recommended, system]),
    added,
  ),
})

/** Characteristics by their key: numbers are added up, a text is kept from the first part that has it. */
function characteristicsOf(parts: readonly Placed[]): Characteristic[] {
  const keys = [
    ...new Set(parts.flatMap(({ machine }) => machine.characteristics.map((c) => c.key))),
  ]
  return keys.map((key) => {
    const having: Needs = parts.flatMap(({ machine, system }) =>
      machine.characteristics
        .filter((c) => c.key === key)
        .map((c) => [c.requirement, system] as const),
    )
    return { key, requirement: needs(having, true) }
  })
}

/** Users or connections of all parts, where they are counted alike. */
function loadOf(parts: readonly Placed[]): Figure | null {
  const loads = parts.flatMap(({ machine, system }) =>
    machine.load ? [[machine.load, system] as const] : [],
  )
  const units = new Set(loads.map(([load]) => load.unit))
  return units.size === 1 ? cell(loads, true) : null
}

/** The values of a product that all documents accept, where several list them; null where fewer do. */
export type Agreed = (product: string) => string | null

/**
 * A product as several systems bring it: what all their lists accept, else each value that they agree on or that one
 * of them alone states.
 */
function mergeSoftware(
  lines: readonly (readonly [Software, number])[],
  common: string | null,
): CombinedSoftware {
  const agreed = (key: 'minimum' | 'recommended' | 'chosen'): string | null => {
    const stated = lines.flatMap(([line]) => line[key] ?? [])
    const different = new Set(stated.map((value) => value.toLowerCase()))
    return different.size === 1 ? (stated[0] ?? null) : null
  }
  const assumption = lines.find(([line]) => line.assumption)?.[0].assumption
  return {
    product: lines[0]?.[0].product ?? '',
    minimum: common ?? agreed('minimum'),
    recommended: common ?? agreed('recommended'),
    chosen: agreed('chosen'),
    rules: [...new Set(lines.flatMap(([line]) => line.rules))],
    ...(assumption ? { assumption } : {}),
    systems: [...new Set(lines.map(([, system]) => system))],
  }
}

function softwareOf(parts: readonly Placed[], agreed: Agreed): CombinedSoftware[] {
  const lines = parts.flatMap(({ machine, system }) =>
    machine.software.map((line) => [line, system] as const),
  )
  const products = [...new Set(lines.map(([line]) => line.product))]
  return products.map((product) =>
    mergeSoftware(
      lines.filter(([line]) => line.product === product),
      agreed(product),
    ),
  )
}

const refOf = ({ system, machine }: Placed): MachineRef => ({ system, machine: machine.id })

/** The id of a machine of one system in the combined topology. */
export const ownId = (system: number, machine: string): string => `${system}.${machine}`

/** The id of a shared machine in the combined topology. */
export const sharedId = (name: string): string => `shared.${name}`

/** A machine of one system in the combined topology: itself, under an id of its own. */
export const alone = (placed: Placed): CombinedMachine => {
  const { system, machine } = placed
  return {
    ...machine,
    id: ownId(system, machine.id),
    software: machine.software.map((line) => ({ ...line, systems: [system] })),
    notes: machine.notes.map((note) => ({ ...note, system })),
    of: [refOf(placed)],
    shared: null,
  }
}

/** The machine that several systems stand on: what they need together, what they bring, and where. */
export function together(name: string, parts: readonly Placed[], agreed: Agreed): CombinedMachine {
  const [first] = parts
  if (!first) throw new Error('A shared machine stands for at least one machine.')
  const machines = parts.map(({ machine }) => machine)
  const load = loadOf(parts)
  const requirements = Object.fromEntries(
    REQUIREMENT_KEYS.map((key) => [
      key,
      needs(
        parts.map(({ machine, system }) => [machine[key], system]),
        ADDED.has(key),
      ),
    ]),
  ) as Record<RequirementKey, Requirement>
  return {
    id: sharedId(name),
    name,
    zone: first.machine.zone,
    quantity: 1,
    roles: [...new Set(machines.flatMap(({ roles }) => roles))],
    ...requirements,
    disk: {
      minimum: fastest(machines.map(({ disk }) => disk.minimum)),
      recommended: fastest(machines.map(({ disk }) => disk.recommended)),
    },
    characteristics: characteristicsOf(parts),
    software: softwareOf(parts, agreed),
    powerPlanHigh: machines.some(({ powerPlanHigh }) => powerPlanHigh),
    users: typeof load?.value === 'number' ? load.value : null,
    load,
    notes: parts.flatMap(({ machine, system }) =>
      machine.notes.map((note) => ({ ...note, system })),
    ),
    of: parts.map(refOf),
    shared: name,
  }
}
