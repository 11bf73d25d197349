import type { Unit } from '@/lib/kernel/units'
import { given, type Parameter, parameter } from '@/lib/sizing/combinators'
import type { SizingInput } from '@/lib/sizing/pack'
import type { Scalar, Trace } from '@/lib/sizing/trace'
import type { XrpAnswers } from '../fields'
import { assumed } from '../parameters'

/** What every part of the sizing reads: the answers, and how to make leaves of a trace from them. */
export interface Context {
  readonly a: XrpAnswers
  readonly date: string
  /** An answer as a leaf of a trace; `path` is relative to the answers. */
  answer<T extends Scalar>(path: string, value: T, unit: Unit): Trace<T>
  /** Whether the answer was left out and its default taken. */
  isDefault(path: string): boolean
  /** A document parameter, or the house's stricter value where the request sets one. */
  housed(p: Parameter<number>): Trace<number>
  /** The value of an assumption: the request's, or `fallback`. */
  assumption<T extends Scalar>(id: string, fallback: T): T
  /** The value of a numeric assumption as a leaf of a trace. */
  assumed(id: string, fallback: number, unit: Unit, rule?: string): Trace<number>
}

/** Builds the context of one sizing. */
export function createContext(input: SizingInput<XrpAnswers>): Context {
  const assumption = <T extends Scalar>(id: string, fallback: T): T =>
    (input.assumed.get(id) as T | undefined) ?? fallback
  return {
    a: input.answers,
    date: input.proposalDate,
    answer: (path, value, unit) => given(`answers.${path}`, value, unit, input.defaulted.has(path)),
    isDefault: (path) => input.defaulted.has(path),
    housed: (p) => {
      const house = p.rule === undefined ? undefined : input.house.get(p.rule)
      return parameter(house === undefined ? p : { ...p, value: house, basis: 'house' })
    },
    assumption,
    assumed: (id, fallback, unit, rule) =>
      parameter(assumed(id, assumption(id, fallback), unit, rule)),
  }
}
