import type { Unit } from '@/lib/kernel/units'
import { evaluate } from '@/lib/sizing/evaluate'
import { type Figure, walkTrace } from '@/lib/sizing/figure'
import { SEVERITIES, type Severity } from '@/lib/sizing/finding'
import type { AnyPack } from '@/lib/sizing/pack'
import type { SizingRequest } from '@/lib/sizing/request'
import { type PlaceKind, placesIn, type RulePlace } from '@/lib/sizing/rule-places'
import { scenarioRequest } from '@/lib/sizing/scenario-request'
import type { Sizing } from '@/lib/sizing/sizing'
import type { Basis, Scalar } from '@/lib/sizing/trace'
import { type ResultPart, resultPart } from '@/lib/wording/rulebook'
import type { FiledScenario } from './scenarios'

/** A place a rule stands in, as a scenario written to show it has it, and every scenario that puts it there. */
export interface ReachedPlace {
  readonly place: Omit<RulePlace, 'figure' | 'severity'>
  /** Findings alone: the gravest first. */
  readonly severities: readonly Severity[]
  readonly scenarios: ReadonlySet<string>
}

/** A value that a rule brings into a calculation. */
export interface RuleValue {
  readonly value: Scalar
  readonly unit: Unit
  readonly basis: Basis
  readonly assumption: string | null
  readonly source: string | null
}

/** What the scenarios of a pack show of one of its rules. */
export interface RuleReach {
  readonly places: readonly ReachedPlace[]
  readonly values: readonly RuleValue[]
  /** Scenarios whose result the rule stands in, in the order of the files. */
  readonly scenarios: ReadonlySet<string>
  /** Examples of the pack whose result the rule stands in, in their order, with the parts of the page it stands in. */
  readonly examples: ReadonlyMap<string, ReadonlySet<ResultPart>>
}

/** What the scenarios of one pack reach, by rule; every rule of the pack is there. */
export interface PackReach {
  readonly pack: AnyPack
  readonly scenarios: ReadonlyMap<string, FiledScenario>
  readonly rules: ReadonlyMap<string, RuleReach>
  /** Assumptions that at least one result rests on. */
  readonly assumptions: ReadonlySet<string>
  /** Scenarios that give a result; the others are refused on purpose. */
  readonly sized: number
}

interface DraftPlace {
  /** As the first scenario has it that was written to show it, or else as it was first met. */
  place: ReachedPlace['place']
  meant: boolean
  readonly severities: Set<Severity>
  readonly scenarios: Set<string>
}

/** A reach under construction. */
interface Draft {
  readonly places: Map<string, DraftPlace>
  readonly values: Map<string, RuleValue>
  readonly scenarios: Set<string>
  readonly examples: Map<string, Set<ResultPart>>
}

const newPlace = (place: ReachedPlace['place']): DraftPlace => ({
  place,
  meant: false,
  severities: new Set(),
  scenarios: new Set(),
})

const emptyDraft = (): Draft => ({
  places: new Map(),
  values: new Map(),
  scenarios: new Set(),
  examples: new Map(),
})

/** What the codes of a kind are called in a pack's messages, where they may hold a name that the user gave. */
const MESSAGE_OF: Partial<Readonly<Record<PlaceKind, readonly [code: string, message: string]>>> = {
  figure: ['figures.', 'figure.'],
  configuration: ['', 'config.'],
}

/**
 * `figures.stores.Lyon.machines` becomes `figures.stores.*.machines` where the pack has words for that alone: a store
 * is nothing a rule knows.
 */
function withoutName(pack: AnyPack, kind: PlaceKind, code: string): string {
  const [prefix, message] = MESSAGE_OF[kind] ?? []
  if (prefix === undefined || message === undefined || !code.startsWith(prefix)) return code
  const { fr } = pack.messages
  const own = `${message}${code.slice(prefix.length)}`
  if (Object.hasOwn(fr, own)) return code
  const steps = own.split('.')
  const pattern = steps
    .map((_, position) => steps.with(position, '*').join('.'))
    .find((candidate) => Object.hasOwn(fr, candidate))
  return pattern ? `${prefix}${pattern.slice(message.length)}` : code
}

type Nameless = (kind: PlaceKind, code: string) => string

/** `withoutName` for one run: the same codes come up in every scenario. */
function namelessOf(pack: AnyPack): Nameless {
  const known = new Map<string, string>()
  return (kind, code) => {
    const key = `${kind} ${code}`
    const found = known.get(key) ?? withoutName(pack, kind, code)
    known.set(key, found)
    return found
  }
}

/** Notes the values that rules bring into a proof; what a scenario sets for itself is no rule's value. */
function noteValues(figure: Figure, own: boolean, of: (rule: string) => Draft | undefined): void {
  walkTrace(figure.trace, (node) => {
    const { op, rule, value, unit, basis = 'document', assumption = null, source = null } = node
    if (op !== 'parameter' || rule === undefined || basis === 'house') return
    if (basis === 'assumption' && own) return
    const key = JSON.stringify([value, unit, basis, assumption])
    const values = of(rule)?.values
    if (values && !values.has(key)) values.set(key, { value, unit, basis, assumption, source })
  })
}

/** What tells places of one rule apart for a reader: not the machine, but what it is mainly for. */
const placeKey = ({ kind, code, roles, sheet }: ReachedPlace['place']): string =>
  `${kind} ${code} ${roles?.[0] ?? ''} ${sheet ?? ''}`

/** One scenario that gave a result, as the notes need it. */
interface Run {
  readonly id: string
  /** What the scenario expects, as text: it was written to show the codes it names. */
  readonly expected: string
  /** Whether it sets assumptions of its own. */
  readonly own: boolean
  readonly nameless: Nameless
}

/** Notes everything one result shows of the rules. */
function noteSizing(sizing: Sizing, drafts: ReadonlyMap<string, Draft>, run: Run): void {
  const proved = new Set<Figure>()
  for (const [rule, { figure, severity, ...found }] of placesIn(sizing)) {
    if (figure && !proved.has(figure)) {
      proved.add(figure)
      noteValues(figure, run.own, (id) => drafts.get(id))
    }
    const draft = drafts.get(rule)
    if (!draft) continue
    const place = { ...found, code: run.nameless(found.kind, found.code) }
    const key = placeKey(place)
    const noted = draft.places.get(key) ?? newPlace(place)
    draft.places.set(key, noted)
    noted.scenarios.add(run.id)
    if (severity) noted.severities.add(severity)
    if (!noted.meant && run.expected.includes(`"${place.code}"`)) {
      noted.meant = true
      noted.place = place
    }
    draft.scenarios.add(run.id)
  }
}

/**
 * Runs every scenario and every example of a pack and notes where each rule stands. A computation of one to two
 * seconds for all packs together; `pause` is awaited now and then, so that a server goes on answering meanwhile.
 *
 * @param proposalDate ISO day the examples are sized for; scenarios bring their own
 */
export async function reachOf(
  pack: AnyPack,
  scenarios: ReadonlyMap<string, FiledScenario>,
  proposalDate: string,
  pause: () => Promise<unknown> = async () => undefined,
): Promise<PackReach> {
  const drafts = new Map(pack.rules.map(({ id }) => [id, emptyDraft()]))
  const assumptions = new Set<string>()
  const nameless = namelessOf(pack)
  let sized = 0
  for (const scenario of scenarios.values()) {
    const request = scenarioRequest(pack, scenario, scenarios) as Partial<SizingRequest>
    const outcome = evaluate(pack, request)
    await pause()
    if (!outcome.ok) continue
    sized += 1
    for (const { id } of outcome.value.assumptions) assumptions.add(id)
    noteSizing(outcome.value, drafts, {
      id: scenario.id,
      expected: JSON.stringify(scenario.expect),
      own: request.assumptions !== undefined,
      nameless,
    })
  }
  for (const { id, answers } of pack.examples) {
    const outcome = evaluate(pack, { system: pack.id, proposalDate, answers })
    await pause()
    if (!outcome.ok) continue
    for (const [rule, place] of placesIn(outcome.value)) {
      const examples = drafts.get(rule)?.examples
      examples?.set(id, (examples.get(id) ?? new Set()).add(resultPart(place)))
    }
  }
  const rules = new Map(
    [...drafts].map(([id, draft]) => [
      id,
      {
        ...draft,
        places: [...draft.places.values()].map(({ meant: _, severities, ...rest }) => ({
          ...rest,
          severities: SEVERITIES.filter((severity) => severities.has(severity)),
        })),
        values: [...draft.values.values()],
      },
    ]),
  )
  return { pack, scenarios, rules, assumptions, sized }
}
