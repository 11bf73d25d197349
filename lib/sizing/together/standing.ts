import { figuresOfMachine } from '../collect'
import { inputOf } from '../evaluate'
import type { MessageParams, Severity } from '../finding'
import type { AnyPack } from '../pack'
import type { SizingRequest } from '../request'
import type { Deviation, Sizing } from '../sizing'
import type { Claim } from './claim'
import { type Placed, sharedId } from './merge'
import { systemNames } from './names'
import type { CombinedFinding, SystemRule } from './types'

/** One system of a project: its pack, what was asked of it, and what it answered. */
export interface ProjectPart {
  readonly pack: AnyPack
  readonly request: SizingRequest
  readonly sizing: Sizing
  /** The name it goes by in the whole project, where these are only some of its systems. */
  readonly name?: string
}

/** A system as the conflicts see it: the name it goes by in messages, and everything it claims. */
export interface Claimant {
  readonly system: number
  readonly pack: string
  /** Its name; numbered where the system stands in the project several times. */
  readonly name: string
  readonly claims: readonly Claim[]
  readonly part: ProjectPart
}

/** A machine that stands on a shared one, with what its system claims of it. */
export interface Standing extends Placed {
  readonly by: Claimant
  readonly claims: readonly Claim[]
}

/** The claims of one kind. */
export const ofKind = <K extends Claim['kind']>(
  claims: readonly Claim[],
  kind: K,
): readonly Extract<Claim, { kind: K }>[] =>
  claims.filter((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind)

/** The systems of a project with their claims, in its order. */
export function claimantsOf(parts: readonly ProjectPart[]): Claimant[] {
  const names = systemNames(parts.map(({ pack }) => pack))
  return parts.map((part, system) => ({
    system,
    pack: part.pack.id,
    name: part.name ?? names[system] ?? part.pack.name,
    claims: part.pack.claims?.(inputOf(part.pack, part.request) as never) ?? [],
    part,
  }))
}

/** What a system claims of one of its machines. */
export function standingOf(placed: Placed, claimants: readonly Claimant[]): Standing {
  const by = claimants[placed.system]
  if (!by) throw new Error(`No system ${placed.system} in the project.`)
  const claims = by.claims.filter(({ roles }) =>
    roles.some((role) => placed.machine.roles.includes(role)),
  )
  return { ...placed, by, claims }
}

/** One side of a finding: the system, its rules, and the answer they point to. */
export interface Side {
  readonly by: Claimant
  readonly rules: readonly string[]
  readonly field?: string | undefined
}

/** The side of a claim. */
export const sideOf = ({ by }: Standing, { rules, field }: Claim): Side => ({ by, rules, field })

/** The first rules that stand on a machine: those of its figures, else those of its software. */
const rulesOfMachine = ({ machine }: Placed): readonly string[] => {
  for (const [, { rules }] of figuresOfMachine(machine)) if (rules.length > 0) return rules
  return machine.software.find(({ rules }) => rules.length > 0)?.rules ?? []
}

/** The side of a system that has nothing to say but that its machine exists: the rule by which it does. */
export function presenceOf(standing: Standing): Side {
  const [own] = ofKind(standing.claims, 'presence')
  return own
    ? sideOf(standing, own)
    : { by: standing.by, rules: rulesOfMachine(standing).slice(0, 1) }
}

/** A code as a message chooses by it: `sql-server-edition` becomes `sqlServerEdition`. */
export const chosenBy = (code: string): string =>
  code.replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase())

/** The code behind what a message chooses by: the other way round. */
export const codeOf = (chosen: string): string =>
  chosen.replace(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`)

interface Details {
  /** Name of the shared machine it is about; null for the project as a whole. */
  readonly machine: string | null
  readonly params: MessageParams
  /** The side whose answer it points to; left out: the first that names one. */
  readonly at?: Side
  readonly assumption?: string | undefined
}

const ACCEPTANCE = ['date', 'by', 'reason'] as const

type Acceptance = Pick<Deviation, (typeof ACCEPTANCE)[number]>

/** The earlier of two acceptances; of one day, that which comes first as text: no order of systems decides. */
const byDate = (a: Acceptance, b: Acceptance): number => {
  const key = ACCEPTANCE.find((one) => a[one] !== b[one])
  if (!key) return 0
  return a[key] < b[key] ? -1 : 1
}

/** The deviations by which the request of one side accepts one of its rules. */
const accepting = ({ by, rules, field }: Side): readonly Acceptance[] =>
  by.part.request.deviations?.filter(
    (one) => rules.includes(one.rule) && (!one.field || one.field === `answers.${field}`),
  ) ?? []

/** Who accepts what the sides have against each other: the request of any of them may say so. */
function acceptedBy(sides: readonly Side[]): CombinedFinding['accepted'] {
  const [first] = sides.flatMap(accepting).sort(byDate)
  return first ? { by: first.by, date: first.date, reason: first.reason } : null
}

/**
 * A finding about several systems. The first side is the one that objects: its first rule is the finding's. A deviation
 * by which the request of any side accepts one of its rules covers the finding too.
 */
export function raised(
  severity: Severity,
  code: string,
  sides: readonly [Side, ...Side[]],
  { machine, params, at, assumption }: Details,
): CombinedFinding {
  const pointing = at?.field ? at : sides.find(({ field }) => field !== undefined)
  const seen = new Set<string>()
  const rules = sides
    .flatMap(({ by, rules }): SystemRule[] => rules.map((rule) => ({ system: by.system, rule })))
    .filter(({ system, rule }) => {
      const key = `${system} ${rule}`
      return seen.has(key) ? false : Boolean(seen.add(key))
    })
  const acceptable = severity !== 'info'
  return {
    rule: rules[0]?.rule ?? '',
    code,
    severity,
    field: pointing ? `systems.${pointing.by.system}.answers.${pointing.field}` : null,
    params: machine === null ? params : { name: machine, ...params },
    assumption: assumption ?? null,
    acceptable,
    accepted: acceptable ? acceptedBy(sides) : null,
    rules,
    machine: machine === null ? null : sharedId(machine),
  }
}
