import type { Unit } from '@/lib/kernel/units'
import { given } from '@/lib/sizing/combinators'
import type { SizingInput } from '@/lib/sizing/pack'
import type { Scalar, Trace } from '@/lib/sizing/trace'
import type { XrtAnswers } from '../fields'

/** What every part of the sizing reads: the answers, and how to make leaves of a trace from them. */
export interface Context {
  readonly a: XrtAnswers
  readonly date: string
  /** Whether the default of an answer was taken; `path` is relative to the answers. */
  defaulted(path: string): boolean
  /** An answer as a leaf of a trace; `path` is relative to the answers. */
  answer<T extends Scalar>(path: string, value: T, unit: Unit): Trace<T>
}

/** Builds the context of one sizing. */
export const createContext = (input: SizingInput<XrtAnswers>): Context => ({
  a: input.answers,
  date: input.proposalDate,
  defaulted: (path) => input.defaulted.has(path),
  answer: (path, value, unit) => given(`answers.${path}`, value, unit, input.defaulted.has(path)),
})
