import type { Unit } from '@/lib/kernel/units'
import { given } from '@/lib/sizing/combinators'
import type { SizingInput } from '@/lib/sizing/pack'
import type { Scalar, Trace } from '@/lib/sizing/trace'
import { onTerminalServer } from '../conditions'
import type { TerminalServerAnswers } from '../fields'

/** What every part of the sizing reads: the answers, and how to make leaves of a trace from them. */
export interface Context {
  readonly a: TerminalServerAnswers
  /** Whether the application runs on a terminal server rather than on PCs of its own. */
  readonly onServer: boolean
  /** Whether scheduled updates are to run without messages (A-TS-SILENT). */
  readonly silentWhenScheduled: boolean
  /** An answer as a leaf of a trace; `path` is relative to the answers. */
  answer<T extends Scalar>(path: string, value: T, unit: Unit): Trace<T>
}

/** Builds the context of one sizing. */
export const createContext = (input: SizingInput<TerminalServerAnswers>): Context => ({
  a: input.answers,
  onServer: onTerminalServer(input.answers),
  silentWhenScheduled: input.assumed.get('A-TS-SILENT') !== false,
  answer: (path, value, unit) => given(`answers.${path}`, value, unit, input.defaulted.has(path)),
})
