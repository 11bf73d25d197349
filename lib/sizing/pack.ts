import type { Bilingual, Locale } from '@/lib/kernel/locale'
import type { SourceDocument } from '@/lib/sources/types'
import type { Field, Fields } from './fields'
import type { Figure } from './figure'
import type { Finding } from './finding'
import type { ChecklistItem, ConfigurationSheet, InstallStep, NamedDocument } from './plan'
import type { Rule } from './rule'
import type { ProductSupport, RefusedField, SummaryLine } from './sizing'
import type { Claim, CommonQuestion } from './together/claim'
import type { Link, Machine } from './topology'
import type { Scalar } from './trace'

/** When a question is asked, and a default that depends on other answers. */
export interface Condition<A> {
  /** Left out: always asked. An answer to a question that is not asked has no effect. */
  readonly asked?: (answers: A) => boolean
  /** Keeps the answer although the question is not asked: the engine has something to say about it. */
  readonly keepWhenNotAsked?: true
  /** The default computed from other answers; undefined makes the answer required. */
  readonly default?: (answers: A) => unknown
  /** The assumption that the computed default rests on. */
  readonly assumption?: string
}

export type Conditions<A> = Readonly<Record<string, Condition<A>>>

/** A question of the wizard. Its words are the pack's messages `question.<path>.label`, `.help` and `.why`. */
export interface Question {
  readonly path: string
  /** The rules that make us ask: shown with their citation. */
  readonly rules: readonly string[]
  /** Shown on demand only: few customers need to change it. */
  readonly advanced?: true
  /** The narrower range that the wizard offers where the API accepts more. */
  readonly range?: { readonly min: number; readonly max: number }
}

/** A step of the wizard: messages `step.<id>.title` and `step.<id>.intro`. */
export interface Step {
  readonly id: string
  readonly questions: readonly Question[]
}

/** An assumption of the register: message `assumption.<id>`. */
export interface AssumptionDefinition {
  readonly id: string
  readonly default: Scalar | Readonly<Record<string, Scalar>>
  /** What a request may set it to; left out: not editable. */
  readonly editable?: Field | Fields
}

/** A parameter an installation may make stricter; the id is the rule's. */
export interface HouseParameter {
  readonly rule: string
  readonly min: number
  readonly max: number
  readonly default: number
}

/** A complete request that shows the pack at work: message `example.<id>`. */
export interface Example {
  readonly id: string
  readonly answers: Readonly<Record<string, unknown>>
}

/** What a pack is given: complete answers, and how each came about. */
export interface SizingInput<A> {
  readonly answers: A
  readonly proposalDate: string
  /** Paths such as `rds.users` whose default was taken. */
  readonly defaulted: ReadonlySet<string>
  /** House values by rule id; only those the request sets. */
  readonly house: ReadonlyMap<string, number>
  /** Assumption values that the request sets. */
  readonly assumed: ReadonlyMap<string, Scalar | Readonly<Record<string, Scalar>>>
}

/** A finding as the pack raises it; acceptance is decided by the engine. */
export type RaisedFinding = Omit<Finding, 'accepted'>

/** An assumption that shaped the result outside any trace, with the places it shaped. */
export interface AssumptionMark {
  readonly id: string
  readonly where: string
}

/** What a pack answers; the engine adds status, defaults, assumptions and acceptance. */
export interface PackSizing {
  /** The summary, once it is known which findings the customer accepts. */
  readonly summary: (findings: readonly Finding[]) => readonly SummaryLine[]
  readonly figures: Readonly<Record<string, Figure>>
  readonly machines: readonly Machine[]
  readonly links: readonly Link[]
  readonly findings: readonly RaisedFinding[]
  readonly support: readonly ProductSupport[]
  readonly installPlan: readonly InstallStep[]
  readonly checklist: readonly ChecklistItem[]
  readonly configuration: readonly ConfigurationSheet[]
  readonly documents: readonly NamedDocument[]
  readonly assumptions: readonly AssumptionMark[]
}

/** Flat message table: code to ICU message. French and English have the same codes. */
export type PackMessages = Readonly<Record<string, string>>

/**
 * One system: its document, its rules, its questions and its sizing, in one folder of `lib/packs`.
 * `A` is the type of its complete answers.
 */
export interface Pack<A = never> {
  readonly id: string
  /** Raised when the same request may give another result. */
  readonly version: string
  readonly name: string
  readonly document: SourceDocument
  readonly rules: readonly Rule[]
  readonly assumptions: readonly AssumptionDefinition[]
  readonly house: readonly HouseParameter[]
  /** The assumption whose value, `minimum` or `recommended`, says which column is proposed; left out: `recommended`. */
  readonly columnAssumption?: string
  readonly fields: Fields
  readonly conditions: Conditions<A>
  readonly steps: readonly Step[]
  readonly examples: readonly Example[]
  readonly messages: Readonly<Record<Locale, PackMessages>>
  /** One line that says what the system is, for the page where it is chosen. */
  readonly tagline: Bilingual
  /**
   * Refusals that concern several answers at once; single answers are checked by `fields`. One without a value is an
   * answer that others make required and that was left out.
   */
  check(answers: A): readonly RefusedField[]
  /** Sizes complete and checked answers. Pure: same input, same result. */
  size(input: SizingInput<A>): PackSizing
  /**
   * What the system claims of the machines it stands on, for a project whose systems share some. Pure, from the same
   * input as `size`; left out: its document says nothing about other systems.
   */
  claims?(input: SizingInput<A>): readonly Claim[]
  /** Its questions that other systems ask as well: a project asks them once. */
  readonly common?: readonly CommonQuestion[]
}

/** A pack whose type of answers is not known here: the registry, the engine and the screens hold these. */
// biome-ignore lint/suspicious/noExplicitAny: the answers' type is the pack's own affair; `evaluate` checks them against its fields
export type AnyPack = Pack<any>
