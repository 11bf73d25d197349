import { isSilent } from '../hardware'
import { machineCount } from '../topology'
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

/** Items by what they have in common, in the order in which that is met first. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}

/** Several machines of one system may say the same on a shared one: it is said once. */
const once = (findings: readonly CombinedFinding[]): CombinedFinding[] =>
  grouped(findings, (finding) => JSON.stringify(finding)).map(([first]) => first)

const hardwareOf = ({ machine: { processors, memoryGb, diskGb } }: Standing) =>
  [processors, memoryGb, diskGb].map(({ minimum }) => minimum)

/** Parts whose document gives no figure of hardware: what they need comes on top of what is shown. */
function silences(id: string, standings: readonly Standing[]): CombinedFinding[] {
  const silent = standings.filter(({ machine }) => isSilent(machine))
  return grouped(silent, ({ by }) => String(by.system)).map((ofOne) => {
    const [{ by }] = ofOne
    const cited = ofOne.flatMap(hardwareOf).flatMap(({ rules }) => rules)
    const side: Side = { by, rules: [...new Set(cited)] }
    const params = { first: by.name }
    return raised('info', 'hardware-silent', [side], {
      machine: id,
      params,
      assumption: 'A-SHARE-SUM',
    })
  })
}

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
  const open = pairs.filter(
    ([a, b]) => a.by.system !== b.by.system && !spoken(a.by.system, b.by.system),
  )
  const systemsIn = (pair: readonly Standing[]) =>
    pair
      .map(({ by }) => by.system)
      .sort((a, b) => a - b)
      .join(' ')
  return grouped(open, systemsIn).map(([first, ...others]) => {
    const [a, b] = first
    const params = { first: a.by.name, second: b.by.name }
    const more = others.flat().map(presenceOf)
    return raised('info', 'documents-silent', [presenceOf(a), presenceOf(b), ...more], {
      machine: id,
      params,
    })
  })
}

/** Everything there is to say about one shared machine. */
function findingsOn(group: Group, claimants: readonly Claimant[]): CombinedFinding[] {
  const id = group.name
  const standings = group.parts.map((placed) => standingOf(placed, claimants))
  const pairs = pairsOf(standings)
  const found = once([
    ...pairs.flatMap(([a, b]) => conflictsBetween(id, a, b)),
    ...agreementsOn({ id, standings }),
  ])
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
  const count = machineCount(machines)
  const params = { first: standing.by.name, role: chosenBy(part.role), name: shared, count }
  const on = made.has(shared) ? shared : null
  // Nothing is wrong where the roles share a machine anyway.
  const severity = reason === 'one-machine' ? 'info' : 'warning'
  return [raised(severity, reason, [presenceOf(standing)], { machine: on, params })]
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
  const params = { systems: [...new Set(free.map(({ by }) => by.name))] }
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
