import type { Unit } from '@/lib/kernel/units'
import { given } from '@/lib/sizing/combinators'
import type { SizingInput } from '@/lib/sizing/pack'
import type { Scalar, Trace } from '@/lib/sizing/trace'
import type { CrmAnswers } from '../fields'

/** What every part of the sizing reads: the answers, and how to make leaves of a trace from them. */
export interface Context {
  readonly a: CrmAnswers
  readonly date: string
  /** An answer as a leaf of a trace; `path` is relative to the answers. */
  answer<T extends Scalar>(path: string, value: T, unit: Unit): Trace<T>
  /** Whether the answer was left out and its default taken. */
  isDefault(path: string): boolean
  /** The value of an assumption: the request's, or `fallback`. */
  assumption<T extends Scalar>(id: string, fallback: T): T
}

/** Builds the context of one sizing. */
export const createContext = (input: SizingInput<CrmAnswers>): Context => ({
  a: input.answers,
  date: input.proposalDate,
  answer: (path, value, unit) => given(`answers.${path}`, value, unit, input.defaulted.has(path)),
  isDefault: (path) => input.defaulted.has(path),
  assumption: <T extends Scalar>(id: string, fallback: T): T =>
    (input.assumed.get(id) as T | undefined) ?? fallback,
})

/** A version as a message needs it: an empty one is left out of the sentence. */
export const versionParams = (version: string) => {
  const text = version.trim()
  return { version: text, known: text === '' ? 'no' : 'yes' }
}
