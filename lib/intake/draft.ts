import { type Fields, leavesOf } from '@/lib/sizing/fields'
import type { Example } from '@/lib/sizing/pack'
import { valueAt } from '@/lib/sizing/refusals'
import type { Deviation } from '@/lib/sizing/sizing'
import type { Scalar } from '@/lib/sizing/trace'

/** Where an answer stands: nobody touched it, somebody said they do not know, or it was answered. */
export type AnswerState = 'untouched' | 'unknown' | 'answered'

/**
 * One answer as it stands. `unknown` is a real answer; its value, if any, is the engineer's stand-in.
 * A value that the field refuses is kept as it was typed.
 */
export interface DraftAnswer {
  readonly state: Exclude<AnswerState, 'untouched'>
  readonly value?: unknown
}

/** Everything a person has entered for one system. A path that is absent is untouched. */
export interface Draft {
  /** The shape of the stored draft, not a count of its changes. */
  readonly version: 1
  /** ISO day, or whatever was typed there. */
  readonly proposalDate: string
  /** By dotted path, such as `rds.users`; a list is one answer. */
  readonly answers: Readonly<Record<string, DraftAnswer>>
  readonly assumptions: Readonly<Record<string, Scalar | Readonly<Record<string, Scalar>>>>
  readonly parameters: Readonly<Record<string, number>>
  readonly deviations: readonly Deviation[]
}

/** A draft nobody has touched. */
export const emptyDraft = (proposalDate: string): Draft => ({
  version: 1,
  proposalDate,
  answers: {},
  assumptions: {},
  parameters: {},
  deviations: [],
})

/** Where the answer at `path` stands. */
export const stateOf = (draft: Draft, path: string): AnswerState =>
  draft.answers[path]?.state ?? 'untouched'

/** The values of a draft by path: answers that were given, and stand-in values of unknown ones. */
export const draftValues = (draft: Draft): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(draft.answers)
      .filter(([, answer]) => answer.value !== undefined)
      .map(([path, answer]) => [path, answer.value]),
  )

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The draft with values set by path; undefined takes an answer away. Gives the same draft when nothing changes. */
export function withValues(draft: Draft, values: Readonly<Record<string, unknown>>): Draft {
  const answers = { ...draft.answers }
  let changed = false
  for (const [path, value] of Object.entries(values)) {
    if (same(answers[path]?.value, value)) continue
    changed = true
    if (value === undefined) delete answers[path]
    else answers[path] = { state: 'answered', value }
  }
  return changed ? { ...draft, answers } : draft
}

/** The draft with some answers set and others taken away (null), as a browser asks for it and the server writes it. */
export function withChanges(
  draft: Draft,
  changes: Readonly<Record<string, DraftAnswer | null>>,
): Draft {
  const answers: Record<string, DraftAnswer> = { ...draft.answers }
  for (const [path, answer] of Object.entries(changes)) {
    if (answer === null) delete answers[path]
    else answers[path] = answer
  }
  return { ...draft, answers }
}

/** The draft with `path` said to be unknown, and the value that stands in meanwhile, if any. */
export const withUnknown = (draft: Draft, path: string, standIn?: unknown): Draft => ({
  ...draft,
  answers: {
    ...draft.answers,
    [path]: standIn === undefined ? { state: 'unknown' } : { state: 'unknown', value: standIn },
  },
})

/** The draft with every answer, assumption and deviation taken away; its date stays. */
export const cleared = (draft: Draft): Draft => emptyDraft(draft.proposalDate)

/** The draft with an example's answers in place of its own, as far as the pack asks them; date and house values stay. */
export function withExample(draft: Draft, example: Example, fields: Fields): Draft {
  const answers: Record<string, DraftAnswer> = {}
  for (const { path } of leavesOf(fields)) {
    const value = valueAt(example.answers, path.split('.'))
    if (value !== undefined) answers[path] = { state: 'answered', value }
  }
  return { ...draft, answers, assumptions: {}, deviations: [] }
}
