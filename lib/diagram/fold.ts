import type { Requirement } from '@/lib/sizing/figure'
import type { Machine } from '@/lib/sizing/topology'

/** More boxes than this side by side are no longer read one by one. */
export const MAX_SIDE_BY_SIDE = 4
/** Groups that the customer named keep a box of their own for longer. */
const MAX_NAMED = 8

const values = (requirement: Requirement): string =>
  `${requirement.minimum.value}/${requirement.recommended.value}`

const rolesOf = (machine: Machine): string => machine.roles.join()

/** Equal for machines whose boxes would read the same but for their name. */
const twinsOf = (machine: Machine): string =>
  [
    rolesOf(machine),
    values(machine.processors),
    values(machine.coresPerProcessor),
    values(machine.memoryGb),
    values(machine.diskGb),
  ].join('|')

function partition(
  groups: readonly (readonly Machine[])[],
  keyOf: (machine: Machine) => string,
): Machine[][] {
  const byKey = new Map<string, Machine[]>()
  for (const group of groups) {
    const [first] = group
    if (!first) continue
    const key = keyOf(first)
    const gathered = byKey.get(key)
    if (gathered) gathered.push(...group)
    else byKey.set(key, [...group])
  }
  return [...byKey.values()]
}

/**
 * Gathers the machines of one tier into the boxes that show them: one each while they fit side by side, else those
 * that read the same together, then those of the same roles, then all. Machines of several owners stay apart as long
 * as possible. Order is kept.
 */
export function fold(
  machines: readonly Machine[],
  ownerOf: (machine: Machine) => string = () => '',
): Machine[][] {
  const single = machines.map((machine) => [machine])
  const named = machines.every((machine) => machine.name !== null)
  const limit = named ? MAX_NAMED : MAX_SIDE_BY_SIDE
  if (single.length <= limit) return single
  const steps = [twinsOf, rolesOf, () => ''].map(
    (keyOf) => (machine: Machine) => `${ownerOf(machine)}|${keyOf(machine)}`,
  )
  let groups: Machine[][] = single
  for (const keyOf of steps) {
    groups = partition(groups, keyOf)
    if (groups.length <= limit) break
  }
  return groups
}
