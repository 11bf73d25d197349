import { statusOf, worst } from '../status'
import { agreedOn } from './accepted'
import { assumptionsBetween } from './assumptions'
import { figuresOf } from './figures'
import { findingsOf } from './findings'
import { alone, ownId, sharedId, together } from './merge'
import { type Group, placesOf } from './place'
import { type Claimant, claimantsOf, type ProjectPart, standingOf } from './standing'
import type { Combined, CombinedLink, CombinedMachine, SharedMachine } from './types'

/** The id that each machine of the systems has in the combined topology, by its own combined id. */
const movedTo = (groups: readonly Group[]): ReadonlyMap<string, string> =>
  new Map(
    groups.flatMap(({ name, parts }) =>
      parts.map(({ system, machine }) => [ownId(system, machine.id), sharedId(name)] as const),
    ),
  )

/** All machines: the shared ones first, in the order of the request, then those of each system by itself. */
function machinesOf(
  parts: readonly ProjectPart[],
  groups: readonly Group[],
  claimants: readonly Claimant[],
  moved: ReadonlyMap<string, string>,
): CombinedMachine[] {
  const shared = groups.map((group) => {
    const standings = group.parts.map((placed) => standingOf(placed, claimants))
    return together(group.name, group.parts, (product) =>
      agreedOn({ id: group.name, standings }, product),
    )
  })
  const own = parts.flatMap(({ sizing }, system) =>
    sizing.machines
      .filter(({ id }) => !moved.has(ownId(system, id)))
      .map((machine) => alone({ system, machine })),
  )
  return [...shared, ...own]
}

/**
 * The flows of all systems between combined machines: a flow inside one machine is none, and what several machines of
 * a system do alike from or to a shared one is one flow.
 */
function linksOf(
  parts: readonly ProjectPart[],
  moved: ReadonlyMap<string, string>,
): CombinedLink[] {
  const links = parts.flatMap(({ sizing }, system) => {
    const end = (id: string): string => {
      if (id.startsWith('external:')) return id
      const own = ownId(system, id)
      return moved.get(own) ?? own
    }
    return sizing.links
      .map((link) => ({ ...link, from: end(link.from), to: end(link.to), system }))
      .filter(({ from, to }) => from !== to)
  })
  return [...new Map(links.map((link) => [JSON.stringify(link), link])).values()]
}

/**
 * What the systems of a project make together: one topology in which a shared machine stands for those of its parts,
 * the intersection of what their documents accept there, and every conflict. Nothing is shared that is not said.
 * Pure and deterministic; `parts` are in the order of the project.
 */
export function combine(parts: readonly ProjectPart[], shared: readonly SharedMachine[]): Combined {
  const sizings = parts.map(({ sizing }) => sizing)
  const places = placesOf(
    sizings.map(({ machines }) => machines),
    shared,
  )
  const { groups } = places
  const moved = movedTo(groups)
  const claimants = claimantsOf(parts)
  const findings = findingsOf(places, claimants)
  const whole = {
    status: worst([...sizings.map(({ status }) => status), statusOf(findings)]),
    machines: machinesOf(parts, groups, claimants, moved),
    links: linksOf(parts, moved),
    findings,
    figures: figuresOf(sizings, groups),
  }
  return { ...whole, assumptions: assumptionsBetween(sizings, whole) }
}
