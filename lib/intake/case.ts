import { type Fields, leavesOf } from '@/lib/sizing/fields'
import { valueAt } from '@/lib/sizing/refusals'
import type { SizingRequest } from '@/lib/sizing/request'
import type { Draft, DraftAnswer } from './draft'

/** A worked case that the wizard can be filled with: an example of the pack, or a scenario. */
export interface SizingCase {
  readonly id: string
  readonly title: string
  /** Without a date it is sized for the day of the draft. */
  readonly request: Pick<SizingRequest, 'answers'> & Partial<SizingRequest>
}

/**
 * The draft with a case in place of everything it held: answers, as far as the pack asks them, assumptions, house
 * values, accepted deviations, and the day where the case has one of its own.
 */
export function withCase(draft: Draft, { request }: SizingCase, fields: Fields): Draft {
  const answers: Record<string, DraftAnswer> = {}
  for (const { path } of leavesOf(fields)) {
    const value = valueAt(request.answers, path.split('.'))
    if (value !== undefined) answers[path] = { state: 'answered', value }
  }
  const { proposalDate, assumptions = {}, parameters = {}, deviations = [] } = request
  return {
    ...draft,
    proposalDate: proposalDate ?? draft.proposalDate,
    answers,
    assumptions,
    parameters,
    deviations: deviations.map((deviation) => ({ ...deviation, field: deviation.field ?? null })),
  }
}
