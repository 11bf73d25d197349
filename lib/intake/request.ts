import type { SizingRequest } from '@/lib/sizing/request'
import { type Draft, draftValues } from './draft'

/** Writes `value` at a dotted path of nested plain objects, in place. */
function assign(target: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split('.')
  const last = steps.pop() as string
  let node = target
  for (const step of steps) {
    if (typeof node[step] !== 'object' || node[step] === null) node[step] = {}
    node = node[step] as Record<string, unknown>
  }
  node[last] = value
}

/** Nested answers from values by dotted path; values that are undefined are left out. */
export function nested(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const answers: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(values))
    if (value !== undefined) assign(answers, path, value)
  return answers
}

/** The part of a request that is left out when it is empty. */
const unlessEmpty = <K extends string, V extends object>(key: K, value: V) =>
  Object.keys(value).length > 0 ? ({ [key]: value } as Record<K, V>) : {}

/**
 * The request a draft asks of the engine, with only the keys the draft has something to say about. Nothing is
 * checked here: the engine refuses what it refuses, with the reason. Unknown answers are named in the provenance.
 */
export function toSizingRequest(draft: Draft, system: string): SizingRequest {
  const unknown = Object.entries(draft.answers).filter(([, answer]) => answer.state === 'unknown')
  return {
    system,
    proposalDate: draft.proposalDate,
    answers: nested(draftValues(draft)),
    ...unlessEmpty('assumptions', draft.assumptions),
    ...unlessEmpty('parameters', draft.parameters),
    ...(draft.deviations.length > 0 && { deviations: draft.deviations }),
    ...unlessEmpty(
      'provenance',
      Object.fromEntries(unknown.map(([path]) => [`answers.${path}`, 'unknown' as const])),
    ),
  }
}
