import type { Unit } from '@/lib/kernel/units'
import { evaluate } from '@/lib/sizing/evaluate'
import { type Figure, walkTrace } from '@/lib/sizing/figure'
import type { AnyPack } from '@/lib/sizing/pack'
import type { SizingRequest } from '@/lib/sizing/request'
import { placesIn, type RulePlace } from '@/lib/sizing/rule-places'
import { scenarioRequest } from '@/lib/sizing/scenario-request'
import type { Sizing } from '@/lib/sizing/sizing'
import type { Basis, Scalar } from '@/lib/sizing/trace'
import type { FiledScenario } from './scenarios'

/** A place a rule stands in, as it was first met, and every scenario that puts it there. */
export interface ReachedPlace {
  readonly place: Omit<RulePlace, 'figure'>
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
  /** Examples of the pack whose result the rule stands in, in their order. */
  readonly examples: ReadonlySet<string>
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

/** A reach under construction. */
interface Draft {
  readonly places: Map<string, { place: RulePlace; scenarios: Set<string> }>
  readonly values: Map<string, RuleValue>
  readonly scenarios: Set<string>
  readonly examples: Set<string>
}

const emptyDraft = (): Draft => ({
  places: new Map(),
  values: new Map(),
  scenarios: new Set(),
  examples: new Set(),
})

/** `figures.stores.Lyon.machines` becomes `figures.stores.*.machines` where the pack has words for that alone. */
function withoutName(pack: AnyPack, code: string): string {
  const own = code.replace(/^figures\./, 'figure.')
  if (own === code || Object.hasOwn(pack.messages.fr, own)) return code
  const steps = own.split('.')
  const pattern = steps
    .map((_, position) => steps.with(position, '*').join('.'))
    .find((candidate) => Object.hasOwn(pack.messages.fr, candidate))
  return pattern?.replace(/^figure\./, 'figures.') ?? code
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

/** What tells places of one rule apart for a reader: not the machine, but what it is for. */
const placeKey = ({ kind, code, roles, sheet }: RulePlace): string =>
  JSON.stringify([kind, code, roles, sheet])

/** Notes everything one result shows of the rules. */
function noteSizing(
  pack: AnyPack,
  sizing: Sizing,
  drafts: ReadonlyMap<string, Draft>,
  scenario: string,
  own: boolean,
): void {
  const proved = new Set<Figure>()
  for (const [rule, { figure, ...found }] of placesIn(sizing)) {
    if (figure && !proved.has(figure)) {
      proved.add(figure)
      noteValues(figure, own, (id) => drafts.get(id))
    }
    const draft = drafts.get(rule)
    if (!draft) continue
    const place = { ...found, code: withoutName(pack, found.code) }
    const key = placeKey(place)
    const known = draft.places.get(key)
    if (known) known.scenarios.add(scenario)
    else draft.places.set(key, { place, scenarios: new Set([scenario]) })
    draft.scenarios.add(scenario)
  }
}

/**
 * Runs every scenario and every example of a pack and notes where each rule stands. A computation of about a second
 * for all packs together; `pause` is awaited now and then, so that a server goes on answering meanwhile.
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
  let sized = 0
  for (const scenario of scenarios.values()) {
    const request = scenarioRequest(pack, scenario, scenarios) as Partial<SizingRequest>
    const outcome = evaluate(pack, request)
    await pause()
    if (!outcome.ok) continue
    sized += 1
    for (const { id } of outcome.value.assumptions) assumptions.add(id)
    noteSizing(pack, outcome.value, drafts, scenario.id, request.assumptions !== undefined)
  }
  for (const { id, answers } of pack.examples) {
    const outcome = evaluate(pack, { system: pack.id, proposalDate, answers })
    await pause()
    if (!outcome.ok) continue
    for (const [rule] of placesIn(outcome.value)) drafts.get(rule)?.examples.add(id)
  }
  const rules = new Map(
    [...drafts].map(([id, draft]) => [
      id,
      {
        ...draft,
        places: [...draft.places.values()],
        values: [...draft.values.values()],
      },
    ]),
  )
  return { pack, scenarios, rules, assumptions, sized }
}
