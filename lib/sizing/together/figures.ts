import type { Unit } from '@/lib/kernel/units'
import { parameter, sum } from '../combinators'
import { type Figure, figure } from '../figure'
import type { Sizing } from '../sizing'
import { type Machine, machineCount } from '../topology'
import type { Trace } from '../trace'
import { inProject } from './merge'
import type { Group } from './place'

/** Neither where people work nor what its system says is no server to be supplied. */
const isServer = ({ zone, server }: Machine): boolean => zone !== 'workstation' && server !== false

/** A number of machines that is counted here rather than worked out by a system. */
const counted = (value: number, unit: Unit, assumption: string): Trace<number> =>
  parameter({ value, unit, basis: 'assumption', assumption })

/**
 * What one system brings to a total: what its table of machines holds. Its own figure proves that number where it has
 * one for the same machines; where it counts others, the table is all there is to cite (A-SHARE-COUNT).
 */
function ownCount(
  { figures, machines }: Sizing,
  system: number,
  { names, unit, counts }: Total,
): Trace<number> {
  const held = machineCount(machines.filter(counts))
  const own = names.map((name) => figures[name]).find((figure) => figure?.value === held)
  return own
    ? (inProject(own.trace, system) as Trace<number>)
    : counted(held, unit, 'A-SHARE-COUNT')
}

/** A total over the machines of a project. */
interface Total {
  /** The figures that a system itself may have for it. */
  readonly names: readonly string[]
  readonly unit: Unit
  /** Whether a machine counts. */
  readonly counts: (machine: Machine) => boolean
}

const SERVERS: Total = {
  names: ['servers.count', 'servers.total'],
  unit: 'servers',
  counts: isServer,
}

const MACHINES: Total = { names: ['machines.total'], unit: 'machines', counts: () => true }

/** A total of the project: the machines of each system, less what each shared machine saves (A-SHARE-ONCE). */
function totalOf(results: readonly Sizing[], groups: readonly Group[], total: Total): Figure {
  const own = results.map((sizing, system) => ownCount(sizing, system, total))
  const saved = groups.flatMap(({ parts }) => {
    const several = parts.filter(({ machine }) => total.counts(machine)).length
    return several > 1 ? [counted(1 - several, total.unit, 'A-SHARE-ONCE')] : []
  })
  return figure(sum([...own, ...saved], total.unit))
}

/** The totals of a project: each shared machine counts once. */
export const figuresOf = (
  results: readonly Sizing[],
  groups: readonly Group[],
): Record<string, Figure> => ({
  'servers.count': totalOf(results, groups, SERVERS),
  'machines.count': totalOf(results, groups, MACHINES),
})
