import type { AnyPack } from '../pack'
import type { SizingRequest } from '../request'
import type { Sizing, Status } from '../sizing'
import { figuresOf } from './figures'
import { alone, ownId, together } from './merge'
import { type Group, placesOf } from './place'
import type {
  Combined,
  CombinedFinding,
  CombinedLink,
  CombinedMachine,
  SharedMachine,
} from './types'

/** One system of a project: its pack, what was asked of it, and what it answered. */
export interface ProjectPart {
  readonly pack: AnyPack
  readonly request: SizingRequest
  readonly sizing: Sizing
}

const STATUSES: readonly Status[] = ['compliant', 'with-reservations', 'non-compliant']

const worst = (statuses: readonly Status[]): Status =>
  statuses.reduce(
    (most, status) => (STATUSES.indexOf(status) > STATUSES.indexOf(most) ? status : most),
    'compliant',
  )

const statusOf = (findings: readonly CombinedFinding[]): Status => {
  if (findings.some((f) => f.severity === 'error' && !f.accepted)) return 'non-compliant'
  return findings.some((f) => f.severity !== 'info') ? 'with-reservations' : 'compliant'
}

/** The id that each machine of the systems has in the combined topology, by its own combined id. */
const movedTo = (groups: readonly Group[]): ReadonlyMap<string, string> =>
  new Map(
    groups.flatMap(({ name, parts }) =>
      parts.map(({ system, machine }) => [ownId(system, machine.id), `shared.${name}`] as const),
    ),
  )

/** All machines: the shared ones first, in the order of the request, then those of each system by itself. */
function machinesOf(
  parts: readonly ProjectPart[],
  groups: readonly Group[],
  moved: ReadonlyMap<string, string>,
): CombinedMachine[] {
  const own = parts.flatMap(({ sizing }, system) =>
    sizing.machines
      .filter(({ id }) => !moved.has(ownId(system, id)))
      .map((machine) => alone({ system, machine })),
  )
  return [...groups.map((group) => together(group.name, group.parts)), ...own]
}

/** The flows of all systems between combined machines; a flow inside one machine is none. */
const linksOf = (
  parts: readonly ProjectPart[],
  moved: ReadonlyMap<string, string>,
): CombinedLink[] =>
  parts.flatMap(({ sizing }, system) => {
    const end = (id: string): string => {
      if (id.startsWith('external:')) return id
      const own = ownId(system, id)
      return moved.get(own) ?? own
    }
    return sizing.links
      .map((link) => ({ ...link, from: end(link.from), to: end(link.to), system }))
      .filter(({ from, to }) => from !== to)
  })

/**
 * What the systems of a project make together: one topology in which a shared machine stands for those of its parts,
 * the intersection of what their documents accept there, and every conflict. Nothing is shared that is not said.
 * Pure and deterministic; `parts` are in the order of the project.
 */
export function combine(parts: readonly ProjectPart[], shared: readonly SharedMachine[]): Combined {
  const sizings = parts.map(({ sizing }) => sizing)
  const { groups } = placesOf(
    sizings.map(({ machines }) => machines),
    shared,
  )
  const moved = movedTo(groups)
  const findings: CombinedFinding[] = []
  return {
    status: worst([...sizings.map(({ status }) => status), statusOf(findings)]),
    machines: machinesOf(parts, groups, moved),
    links: linksOf(parts, moved),
    findings,
    figures: figuresOf(sizings, groups),
  }
}
