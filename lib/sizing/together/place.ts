import type { Sizing } from '../sizing'
import { type Machine, machineCount, type Role } from '../topology'
import type { Placed } from './merge'
import type { SharedMachine, SharedPart } from './types'

/**
 * Why a part of a shared machine stays where it is: its role stands on several machines, its machine is taken, or the
 * parts that are asked for stand on one machine as it is.
 */
export interface LeftOut {
  readonly shared: string
  readonly part: SharedPart
  readonly reason: 'several-machines' | 'shared-already' | 'one-machine'
  /** The machines of that role, as the system's own sizing has them. */
  readonly machines: readonly Machine[]
}

/** A shared machine with the machines that stand on it, each once, in the order of the request. */
export interface Group {
  readonly name: string
  readonly parts: readonly Placed[]
}

export interface Places {
  readonly groups: readonly Group[]
  readonly leftOut: readonly LeftOut[]
}

/** Whether a machine may stand on a shared one: what people work at is nobody's server. */
const isShareable = ({ zone }: Machine): boolean => zone !== 'workstation'

/** The machines of a system that may stand on a shared machine under `role`. */
export const shareableMachines = (machines: readonly Machine[], role: Role): readonly Machine[] =>
  machines.filter((machine) => isShareable(machine) && machine.roles.includes(role))

/** The roles of a system that may be shared, each once, in the order of its machines. */
export const shareableRoles = ({ machines }: Pick<Sizing, 'machines'>): readonly Role[] => [
  ...new Set(machines.filter(isShareable).flatMap(({ roles }) => roles)),
]

const keyOf = (system: number, machine: string) => `${system} ${machine}`

/**
 * Decides which machines stand on the shared ones. A shared machine stands for one machine of each part: a role that
 * stands on several stays apart (which of them would it be?), and so does a machine that another shared machine took
 * before. One on which fewer than two machines remain is no shared machine.
 */
export function placesOf(
  systems: readonly (readonly Machine[])[],
  shared: readonly SharedMachine[],
): Places {
  const taken = new Set<string>()
  const groups: Group[] = []
  const leftOut: LeftOut[] = []
  for (const { name, machines: parts } of shared) {
    const found = parts.flatMap((part) => {
      const machines = shareableMachines(systems[part.system] ?? [], part.role)
      const [machine] = machines
      if (!machine) return []
      const refuse = (reason: LeftOut['reason']) => {
        leftOut.push({ shared: name, part, reason, machines })
        return []
      }
      if (machineCount(machines) > 1) return refuse('several-machines')
      return taken.has(keyOf(part.system, machine.id))
        ? refuse('shared-already')
        : [{ system: part.system, machine }]
    })
    const once = new Map(found.map((placed) => [keyOf(placed.system, placed.machine.id), placed]))
    const [only] = found
    const part = parts.find(({ system }) => system === only?.system)
    if (only && part && found.length > 1 && once.size === 1)
      leftOut.push({ shared: name, part, reason: 'one-machine', machines: [only.machine] })
    if (once.size < 2) continue
    for (const key of once.keys()) taken.add(key)
    groups.push({ name, parts: [...once.values()] })
  }
  return { groups, leftOut }
}
