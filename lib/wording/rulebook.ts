import type { Severity } from '@/lib/sizing/finding'
import type { RuleKind } from '@/lib/sizing/rule'
import { PLACE_KINDS, type PlaceKind, type RulePlace } from '@/lib/sizing/rule-places'
import type { Basis } from '@/lib/sizing/trace'

/**
 * The rulebook in the words of one language, as pages show it: what it says is settled on the server, so that a page
 * carries no pack.
 */

/** What a rule may act on; `information` where it acts on nothing. */
export const ACTS_ON = [...PLACE_KINDS, 'question', 'assumption', 'information'] as const
export type ActsOn = (typeof ACTS_ON)[number]

/** A place of a rule as its page lists it: a part of a result, or a question of the wizard. */
export type UseKind = PlaceKind | 'question'

/** The parts of a result page, in the order in which they show a rule best; sections of the page have these names. */
export const RESULT_PARTS = [
  'findings',
  'overview',
  'servers',
  'workstations',
  'flows',
  'plan',
  'checklist',
  'configuration',
  'documents',
  'support',
] as const
export type ResultPart = (typeof RESULT_PARTS)[number]

const PART_OF: Readonly<Record<Exclude<PlaceKind, 'figure' | 'software' | 'remark'>, ResultPart>> =
  {
    finding: 'findings',
    flow: 'flows',
    plan: 'plan',
    checklist: 'checklist',
    configuration: 'configuration',
    document: 'documents',
    support: 'support',
  }

/** The part of a result page that shows a place. */
export function resultPart({ kind, roles }: Pick<RulePlace, 'kind' | 'roles'>): ResultPart {
  if (kind !== 'figure' && kind !== 'software' && kind !== 'remark') return PART_OF[kind]
  if (roles === undefined) return 'overview'
  return roles.includes('workstation') ? 'workstations' : 'servers'
}

/** A chapter of a document: « §4 » and its title. `label` is the title alone where the chapter has no number. */
export interface RulebookSection {
  readonly id: string
  readonly label: string
}

export interface RulebookSystem {
  readonly id: string
  readonly name: string
  /** The document with its version and date, as far as it gives them. */
  readonly document: string
  /** Chapters that hold rules, in the order of the document. */
  readonly sections: readonly RulebookSection[]
}

/** One rule in the list. */
export interface RuleRow {
  readonly id: string
  readonly system: string
  readonly section: string
  /** Where it stands: « §4, note (1) ». */
  readonly place: string
  readonly kinds: readonly RuleKind[]
  readonly statement: string
  /** How the document is read where it is ambiguous or silent; null where it is clear. */
  readonly reading: string | null
  readonly basis: readonly Basis[]
  readonly actsOn: readonly ActsOn[]
  /** Scenarios whose result it stands in. */
  readonly scenarios: number
}

/** Everything the list needs. */
export interface RulebookList {
  readonly systems: readonly RulebookSystem[]
  readonly rules: readonly RuleRow[]
}

/** A case that can be opened in the quick sizing: an example of the pack or a scenario. */
export interface CaseRef {
  readonly id: string
  /** Scenarios are written in English; examples in the language of the page. */
  readonly title: string
  readonly kind: 'example' | 'scenario'
  /** The file of a scenario below the packs' folder; null for an example. */
  readonly file: string | null
}

/** Something that rests on the rule, in words, and what it belongs to: roles of machines, a sheet, a step. */
export interface UseLine {
  readonly text: string
  readonly details: readonly string[]
  /** Scenarios that put it there; null for a question, which is always there. */
  readonly scenarios: number | null
}

export interface UseGroup {
  readonly kind: UseKind
  readonly lines: readonly UseLine[]
}

/** A finding the rule raises, the cases that raise it, and those written to show that it stays silent. */
export interface RuleFinding {
  readonly code: string
  readonly severities: readonly Severity[]
  readonly text: string
  readonly resolve: string | null
  readonly raisedBy: readonly CaseRef[]
  readonly silentIn: readonly CaseRef[]
}

export interface RuleParameter {
  readonly value: string
  readonly basis: Basis
  readonly assumption: string | null
  /** The publication of a third party it comes from. */
  readonly source: string | null
}

/** A neighbour in the document. */
export type RuleLink = Pick<RuleRow, 'id' | 'place' | 'statement'>

/** One rule with all there is to say about it. */
export interface RuleSheet extends RuleRow {
  readonly systemName: string
  readonly document: string
  readonly sectionLabel: string
  readonly assumptions: readonly { readonly id: string; readonly text: string }[]
  readonly parameters: readonly RuleParameter[]
  /** The range within which an installation may set the value more strictly. */
  readonly house: { readonly min: string; readonly max: string } | null
  readonly uses: readonly UseGroup[]
  readonly findings: readonly RuleFinding[]
  readonly reachedBy: readonly CaseRef[]
  /** Scenarios of the system that give a result. */
  readonly sized: number
  /** The case that shows the rule at work, and the part of the result to look at; null where none does. */
  readonly shownBy: { readonly ref: CaseRef; readonly part: ResultPart } | null
  readonly related: readonly RuleLink[]
  readonly previous: RuleLink | null
  readonly next: RuleLink | null
}
