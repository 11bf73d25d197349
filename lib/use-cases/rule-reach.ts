import type { Unit } from '@/lib/kernel/units'
import { evaluate } from '@/lib/sizing/evaluate'
import { type Figure, walkTrace } from '@/lib/sizing/figure'
import type { Severity } from '@/lib/sizing/finding'
import type { AnyPack } from '@/lib/sizing/pack'
import type { SizingRequest } from '@/lib/sizing/request'
import { placesIn, type RulePlace } from '@/lib/sizing/rule-places'
import { scenarioRequest } from '@/lib/sizing/scenario-request'
import type { Sizing } from '@/lib/sizing/sizing'
import type { Basis, Scalar } from '@/lib/sizing/trace'
import { type ResultPart, resultPart } from '@/lib/wording/rulebook'
import type { FiledScenario } from './scenarios'

/** A place a rule stands in, as it was first met, and every scenario that puts it there. */
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
  readonly place: ReachedPlace['place']
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

const emptyDraft = (): Draft => ({
  places: new Map(),
  values: new Map(),
  scenarios: new Set(),
  examples: new Map(),
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

/** `withoutName` for one run: the same codes come up in every scenario. */
function namelessOf(pack: AnyPack): (code: string) => string {
  const known = new Map<string, string>()
  return (code) => {
    const found = known.get(code) ?? withoutName(pack, code)
    known.set(code, found)
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

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** What tells places of one rule apart for a reader: not the machine, but what it is mainly for. */
const placeKey = ({ kind, code, roles, sheet }: ReachedPlace['place']): string =>
  `${kind} ${code} ${roles?.[0] ?? ''} ${sheet ?? ''}`

/** Notes everything one result shows of the rules. */
function noteSizing(
  nameless: (code: string) => string,
  sizing: Sizing,
  drafts: ReadonlyMap<string, Draft>,
  scenario: string,
  own: boolean,
): void {
  const proved = new Set<Figure>()
  for (const [rule, { figure, severity, ...found }] of placesIn(sizing)) {
    if (figure && !proved.has(figure)) {
      proved.add(figure)
      noteValues(figure, own, (id) => drafts.get(id))
    }
    const draft = drafts.get(rule)
    if (!draft) continue
    const place = { ...found, code: nameless(found.code) }
    const key = placeKey(place)
    const noted = draft.places.get(key) ?? { place, severities: new Set(), scenarios: new Set() }
    draft.places.set(key, noted)
    noted.scenarios.add(scenario)
    if (severity) noted.severities.add(severity)
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
  const nameless = namelessOf(pack)
  let sized = 0
  for (const scenario of scenarios.values()) {
    const request = scenarioRequest(pack, scenario, scenarios) as Partial<SizingRequest>
    const outcome = evaluate(pack, request)
    await pause()
    if (!outcome.ok) continue
    sized += 1
    for (const { id } of outcome.value.assumptions) assumptions.add(id)
    noteSizing(nameless, outcome.value, drafts, scenario.id, request.assumptions !== undefined)
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
        places: [...draft.places.values()].map(({ severities, ...rest }) => ({
          ...rest,
          severities: SEVERITIES.filter((severity) => severities.has(severity)),
        })),
        values: [...draft.values.values()],
      },
    ]),
  )
  return { pack, scenarios, rules, assumptions, sized }
}
