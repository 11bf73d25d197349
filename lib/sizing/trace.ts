import type { Unit } from '@/lib/kernel/units'

/** What a figure can be: a number, a code, a yes or no, or null where the document is silent. */
export type Scalar = number | string | boolean | null

/**
 * Where a value comes from. `document`: the vendor document says so; `publisher`: a published fact of a third
 * party; `assumption`: ours, because the document is silent or ambiguous; `house`: changed by this
 * installation; `given`: the customer's own answer; `not-given`: the document gives nothing.
 */
export type Basis = 'document' | 'publisher' | 'assumption' | 'house' | 'given' | 'not-given'

/** The closed list of operations; `recompute` in `recompute.ts` gives the meaning of each. */
export type TraceOp =
  | 'given'
  | 'parameter'
  | 'notGiven'
  | 'sum'
  | 'product'
  | 'ceilDiv'
  | 'max'
  | 'min'
  | 'share'
  | 'compare'
  | 'all'
  | 'any'
  | 'not'
  | 'choice'
  | 'lookup'

export type Comparison = '<' | '<=' | '>' | '>=' | '='

/**
 * The explanation of a value, which is also its evaluation: `value` follows from `of` by `op`.
 * It names only what decided the value: of a choice, the condition and the branch taken.
 */
export interface Trace<T extends Scalar = Scalar> {
  readonly op: TraceOp
  readonly value: T
  readonly unit: Unit
  readonly of: readonly Trace[]
  /** `given`: the answer it comes from, such as `answers.rds.users`. */
  readonly path?: string
  /** `given`: true when the answer was left out and the default was taken. */
  readonly defaulted?: true
  /** The rule that gives the parameter or asks for the operation. */
  readonly rule?: string
  readonly assumption?: string
  /** `parameter`: where the value comes from. */
  readonly basis?: Basis
  /** `parameter` of basis publisher: the id of the publisher source. */
  readonly source?: string
  /** `compare`: how the two operands are compared. */
  readonly operator?: Comparison
  /** `choice`: which branch the condition opened. `lookup`: the key that was looked up. */
  readonly taken?: 'then' | 'else'
  readonly key?: string
}
