import type { Unit } from '@/lib/kernel/units'
import { given } from '@/lib/sizing/combinators'
import type { SizingInput } from '@/lib/sizing/pack'
import type { Scalar, Trace } from '@/lib/sizing/trace'
import type { WinstoreAnswers } from '../fields'

/** What every part of the sizing reads: the answers, and how to make leaves of a trace from them. */
export interface Context {
  readonly a: WinstoreAnswers
  readonly date: string
  /** An answer as a leaf of a trace; `path` is relative to the answers. */
  answer<T extends Scalar>(path: string, value: T, unit: Unit): Trace<T>
}

/** Builds the context of one sizing. */
export const createContext = (input: SizingInput<WinstoreAnswers>): Context => ({
  a: input.answers,
  date: input.proposalDate,
  answer: (path, value, unit) => given(`answers.${path}`, value, unit, input.defaulted.has(path)),
})
