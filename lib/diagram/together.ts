import type { CombinedLink, CombinedMachine } from '@/lib/sizing/together/types'
import type { Link, Machine } from '@/lib/sizing/topology'
import type { DiagramLabels } from './labels'
import { type DiagramWords, fill } from './words'

/** One of the systems drawn together. */
export interface DrawnSystem {
  /** What tells it apart from the others: two of one kind have different names. */
  readonly name: string
  /** The labels it would be drawn with by itself. */
  readonly labels: DiagramLabels
}

/** What stands below the drawing: the meaning of the figures, then that of the heavy frame where there is one. */
function noteOf(systems: readonly DrawnSystem[], words: DiagramWords, anyShared: boolean): string {
  const notes = [...new Set(systems.map(({ labels }) => labels.note))]
  const figures = notes.length > 1 ? words.together.mixedColumns : (notes[0] ?? '')
  return anyShared ? `${figures} ${words.together.note}` : figures
}

/**
 * The labels of a drawing of several systems: each machine says whose it is, and its figures are those of its own
 * system's labels; of a shared machine, those of the first system on it.
 *
 * @param systems in the order of the project
 * @param nameOf the name of a machine among those of all systems
 */
export function togetherLabels(
  systems: readonly DrawnSystem[],
  machines: readonly CombinedMachine[],
  words: DiagramWords,
  nameOf: (machine: CombinedMachine) => string,
): DiagramLabels {
  const [first] = systems
  if (!first) throw new Error('A drawing of several systems has at least one.')
  const byId = new Map(machines.map((machine) => [machine.id, machine]))
  const combined = ({ id }: Machine): CombinedMachine => {
    const found = byId.get(id)
    if (!found) throw new Error(`The machine ${id} is not among those to be drawn.`)
    return found
  }
  const systemsOn = (machine: Machine): number[] => [
    ...new Set(combined(machine).of.map(({ system }) => system)),
  ]
  const isShared = (machine: Machine) => combined(machine).shared !== null
  const namesOn = (machine: Machine): string =>
    systemsOn(machine)
      .map((system) => systems[system]?.name ?? '')
      .join(words.together.separator)
  const labelsOf = (machine: Machine | undefined): DiagramLabels =>
    (machine && systems[systemsOn(machine)[0] ?? 0]?.labels) ?? first.labels
  return {
    ...first.labels,
    note: noteOf(systems, words, machines.some(isShared)),
    // A role that only one system knows has its words there alone.
    role: (role) =>
      systems.map(({ labels }) => labels.role(role)).find((word) => word !== role) ?? role,
    figures: (drawn) => labelsOf(drawn[0]).figures(drawn),
    owners: {
      name: (machine) => nameOf(combined(machine)),
      owner: (machine) =>
        isShared(machine)
          ? fill(words.together.shared, { systems: namesOn(machine) })
          : namesOn(machine),
      shared: isShared,
      concerns: (link: Link, machine) => systemsOn(machine).includes((link as CombinedLink).system),
    },
  }
}
