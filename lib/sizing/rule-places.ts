import { allFigures, figuresOfMachine } from './collect'
import type { Figure } from './figure'
import type { MessageParams, Severity } from './finding'
import type { Sizing } from './sizing'
import type { Machine, Role } from './topology'

/** The parts of a result a rule can stand in, in the order a reader meets them. */
export const PLACE_KINDS = [
  'figure',
  'software',
  'remark',
  'finding',
  'flow',
  'plan',
  'checklist',
  'configuration',
  'document',
  'support',
] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** One thing of a result that rests on a rule, by its code: what names it in words. */
export interface RulePlace {
  readonly kind: PlaceKind
  /** `figures.iis.count` or `memoryGb.minimum`, a product, a finding, an action, an item, a key … */
  readonly code: string
  /** The roles of the machine it belongs to; left out where it belongs to none. */
  readonly roles?: readonly Role[]
  /** Findings alone. */
  readonly severity?: Severity
  /** The configuration sheet that a key stands on. */
  readonly sheet?: string
  readonly params?: MessageParams
  /** The proof of a figure. */
  readonly figure?: Figure
}

type Placed = readonly [rule: string, place: RulePlace]

function* placed(rules: readonly string[], place: RulePlace): Generator<Placed> {
  for (const rule of rules) yield [rule, place]
}

function* inMachine(machine: Machine): Generator<Placed> {
  const { roles } = machine
  for (const [code, figure] of figuresOfMachine(machine))
    yield* placed(figure.rules, { kind: 'figure', code, roles, figure })
  for (const { product, rules } of machine.software)
    yield* placed(rules, { kind: 'software', code: product, roles })
  for (const { code, params, rules } of machine.notes)
    yield* placed(rules, { kind: 'remark', code, params, roles })
}

/**
 * Every rule of a result with every place it stands in: in a trace, software, remark, link, finding, support line,
 * checklist, plan, configuration or document. This is what makes a rule act. A pair may come more than once.
 */
export function* placesIn(sizing: Sizing): Generator<Placed> {
  for (const [code, figure] of allFigures({ figures: sizing.figures, machines: [] }))
    yield* placed(figure.rules, { kind: 'figure', code, figure })
  for (const machine of sizing.machines) yield* inMachine(machine)
  for (const { rule, code, severity, params } of sizing.findings)
    yield [rule, { kind: 'finding', code, severity, params }]
  for (const { purpose, params, rules } of sizing.links)
    yield* placed(rules, { kind: 'flow', code: purpose, params })
  for (const { action, params, rules } of sizing.installPlan)
    yield* placed(rules, { kind: 'plan', code: action, params })
  for (const { item, params, rules } of sizing.checklist)
    yield* placed(rules, { kind: 'checklist', code: item, params })
  for (const { sheet, rows } of sizing.configuration)
    for (const { key, rules } of rows)
      yield* placed(rules, { kind: 'configuration', code: key, sheet })
  for (const { name, rules } of sizing.documents)
    yield* placed(rules, { kind: 'document', code: name })
  for (const { product, rules } of sizing.support)
    yield* placed(rules, { kind: 'support', code: product })
}

/** The ids of all rules that stand in a result. */
export function rulesIn(sizing: Sizing): Set<string> {
  const found = new Set<string>()
  for (const [rule] of placesIn(sizing)) found.add(rule)
  return found
}
