import { figuresOfMachine } from '@/lib/sizing/collect'
import type { Machine, MachineNote } from '@/lib/sizing/topology'

/** Machines that differ in name and load alone: a reader wants to see them once. */
export interface MachineGroup {
  readonly machines: readonly [Machine, ...Machine[]]
  /** Machines counted with their quantities. */
  readonly count: number
  readonly notes: readonly MachineNote[]
}

/** Everything that makes two machines different to a reader, as a text that can be compared. */
function likeness(machine: Machine): string {
  const figures = [...figuresOfMachine(machine)]
    .filter(([key]) => key !== 'load')
    .map(([key, { value, unit }]) => [key, value, unit])
  const { zone, roles, software, disk, powerPlanHigh } = machine
  return JSON.stringify([zone, roles, software, disk, powerPlanHigh, figures])
}

/** Groups alike machines, in the order in which each kind first appears. */
export function groupsOf(machines: readonly Machine[]): MachineGroup[] {
  const kinds = new Map<string, [Machine, ...Machine[]]>()
  for (const machine of machines) {
    const key = likeness(machine)
    const kind = kinds.get(key)
    if (kind) kind.push(machine)
    else kinds.set(key, [machine])
  }
  return [...kinds.values()].map((kind) => ({
    machines: kind,
    count: kind.reduce((total, { quantity }) => total + quantity, 0),
    notes: distinct(kind.flatMap(({ notes }) => notes)),
  }))
}

function distinct(notes: readonly MachineNote[]): MachineNote[] {
  const seen = new Map(notes.map((note) => [JSON.stringify([note.code, note.params]), note]))
  return [...seen.values()]
}
