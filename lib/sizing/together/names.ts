/** What the name of a system in a project follows from. */
interface Named {
  /** Id of its pack. */
  readonly id: string
  readonly name: string
}

/**
 * The names that the systems of a project go by, in its order, wherever they are named: those that stand in it several
 * times are numbered among themselves. Takes the whole project: the numbers of a part of it would be others.
 */
export function systemNames(systems: readonly Named[]): string[] {
  const alike = (id: string, end = systems.length): number =>
    systems.slice(0, end).filter((system) => system.id === id).length
  return systems.map(({ id, name }, i) => (alike(id) > 1 ? `${name} (${alike(id, i + 1)})` : name))
}
