import { given, sum } from '../combinators'
import { type Figure, figure } from '../figure'
import type { Sizing } from '../sizing'
import type { Machine, Role } from '../topology'
import type { Trace } from '../trace'
import { inProject } from './merge'
import type { Group } from './place'

/** Where people work, and the customer's own infrastructure: no servers to be supplied. */
const NO_SERVERS: ReadonlySet<Role> = new Set([
  'workstation',
  'pc',
  'till-autonomous',
  'till-main',
  'till-secondary',
  'infrastructure',
])

const isServer = ({ roles }: Machine): boolean => roles.every((role) => !NO_SERVERS.has(role))

const quantity = (machines: readonly Machine[]): number =>
  machines.reduce((total, machine) => total + machine.quantity, 0)

/** The servers of one system: its own figure where it counts them, else those among its machines. */
function serversOf({ figures, machines }: Sizing, system: number): Trace<number> {
  const own = ['servers.count', 'servers.total'].map((name) => figures[name]).find(Boolean)
  return typeof own?.value === 'number'
    ? (inProject(own.trace, system) as Trace<number>)
    : given(`results.${system}.machines`, quantity(machines.filter(isServer)), 'servers')
}

/** What a shared machine saves: it is one for all the machines it stands for. */
const saved = (
  groups: readonly Group[],
  unit: string,
  counts: (machine: Machine) => boolean,
): Trace<number>[] =>
  groups.flatMap(({ name, parts }) => {
    const counted = parts.filter(({ machine }) => counts(machine)).length
    return counted > 1 ? [given(`project.shared.${name}`, 1 - counted, unit)] : []
  })

/** The totals of a project: each shared machine counts once. */
export function figuresOf(
  results: readonly Sizing[],
  groups: readonly Group[],
): Record<string, Figure> {
  const machines = results.map(({ machines }, i) =>
    given(`results.${i}.machines`, quantity(machines), 'machines'),
  )
  return {
    'servers.count': figure(
      sum([...results.map(serversOf), ...saved(groups, 'servers', isServer)], 'servers'),
    ),
    'machines.count': figure(
      sum([...machines, ...saved(groups, 'machines', () => true)], 'machines'),
    ),
  }
}
