import { agreementsOn } from './accepted'
import { conflictsBetween } from './conflicts'
import type { Group, LeftOut, Places } from './place'
import {
  type Claimant,
  chosenBy,
  ofKind,
  presenceOf,
  raised,
  type Side,
  type Standing,
  standingOf,
} from './standing'
import type { CombinedFinding } from './types'

const pairsOf = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]))

/** Parts whose document gives no figure of hardware: what they need comes on top of what is shown. */
const silences = (id: string, standings: readonly Standing[]): CombinedFinding[] =>
  standings.flatMap(({ by, machine }) => {
    const { processors, memoryGb, diskGb } = machine
    const cells = [processors, memoryGb, diskGb].map(({ minimum }) => minimum)
    if (cells.some(({ value }) => value !== null)) return []
    const rules = [...new Set(cells.flatMap(({ rules }) => rules))]
    const side: Side = { by, rules }
    const params = { first: by.name }
    return [
      raised('info', 'hardware-silent', [side], { machine: id, params, assumption: 'A-SHARE-SUM' }),
    ]
  })

/** Systems on one machine whose documents say nothing that concerns the other. */
function unspoken(
  id: string,
  pairs: readonly [Standing, Standing][],
  found: readonly CombinedFinding[],
): CombinedFinding[] {
  const spoken = (a: number, b: number): boolean =>
    found.some(({ rules }) =>
      [a, b].every((system) => rules.some((rule) => rule.system === system)),
    )
  return pairs.flatMap(([a, b]) => {
    if (a.by.system === b.by.system || spoken(a.by.system, b.by.system)) return []
    const params = { first: a.by.name, second: b.by.name }
    return [
      raised('info', 'documents-silent', [presenceOf(a), presenceOf(b)], { machine: id, params }),
    ]
  })
}

/** Everything there is to say about one shared machine. */
function findingsOn(group: Group, claimants: readonly Claimant[]): CombinedFinding[] {
  const id = group.name
  const standings = group.parts.map((placed) => standingOf(placed, claimants))
  const pairs = pairsOf(standings)
  const found = [
    ...pairs.flatMap(([a, b]) => conflictsBetween(id, a, b)),
    ...agreementsOn({ id, standings }),
  ]
  return [...found, ...unspoken(id, pairs, found), ...silences(id, standings)]
}

/** What the engineer wanted shared and what stays apart all the same. */
function apart(
  { shared, part, reason, machines }: LeftOut,
  claimants: readonly Claimant[],
  made: ReadonlySet<string>,
): CombinedFinding[] {
  const [machine] = machines
  if (!machine) return []
  const standing = standingOf({ system: part.system, machine }, claimants)
  const count = machines.reduce((total, { quantity }) => total + quantity, 0)
  const params = { first: standing.by.name, role: chosenBy(part.role), name: shared, count }
  const on = made.has(shared) ? shared : null
  return [raised('warning', reason, [presenceOf(standing)], { machine: on, params })]
}

/** Systems of one family: what their documents ask in common holds for the whole project. */
function families(claimants: readonly Claimant[]): CombinedFinding[] {
  const members = claimants.flatMap((by) =>
    ofKind(by.claims, 'family').map((claim) => ({ by, claim })),
  )
  const names = [...new Set(members.map(({ claim }) => claim.family))]
  return names.flatMap((family) => {
    const own = members.filter(({ claim }) => claim.family === family)
    const [first, ...others] = own.map(({ by, claim }): Side => ({ by, rules: claim.rules }))
    if (!first || new Set(own.map(({ by }) => by.pack)).size < 2) return []
    const params = { family, systems: own.map(({ by }) => by.name) }
    return [raised('info', 'common-prerequisites', [first, ...others], { machine: null, params })]
  })
}

/** A machine that carries a database and nothing else that its document places. */
const isDatabaseServer = ({ claims }: Standing): boolean => {
  const roles = new Set(ofKind(claims, 'presence').flatMap((claim) => claim.roles))
  return roles.size === 1 && roles.has('database')
}

/** Database servers that nothing keeps apart: the engineer may want to share one. Only said; nothing is shared. */
function opportunity(places: Places, claimants: readonly Claimant[]): CombinedFinding[] {
  const taken = new Set(
    places.groups.flatMap(({ parts }) =>
      parts.map(({ system, machine }) => `${system} ${machine.id}`),
    ),
  )
  const free = claimants.flatMap(({ system, part }) =>
    part.sizing.machines
      .filter(({ id }) => !taken.has(`${system} ${id}`))
      .map((machine) => standingOf({ system, machine }, claimants))
      .filter(isDatabaseServer),
  )
  const [first, ...others] = free
  if (!first || others.length === 0) return []
  const found = [
    ...pairsOf(free).flatMap(([a, b]) => conflictsBetween('', a, b)),
    ...agreementsOn({ id: '', standings: free }),
  ]
  if (found.some(({ severity }) => severity === 'error')) return []
  const sides: [Side, ...Side[]] = [presenceOf(first), ...others.map(presenceOf)]
  const params = { systems: free.map(({ by }) => by.name) }
  return [raised('info', 'could-share', sides, { machine: null, params })]
}

/** Every finding about a project as a whole: its shared machines in order, then the systems among themselves. */
export function findingsOf(places: Places, claimants: readonly Claimant[]): CombinedFinding[] {
  const made = new Set(places.groups.map(({ name }) => name))
  return [
    ...places.leftOut.flatMap((one) => apart(one, claimants, made)),
    ...places.groups.flatMap((group) => findingsOn(group, claimants)),
    ...families(claimants),
    ...opportunity(places, claimants),
  ]
}
