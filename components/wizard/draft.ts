import type { Fields } from '@/lib/sizing/fields'
import { leavesOf } from '@/lib/sizing/fields'
import type { Example } from '@/lib/sizing/pack'
import type { Deviation } from '@/lib/sizing/sizing'
import type { Scalar } from '@/lib/sizing/trace'

/** One answer as it stands: `unknown` is a real answer, and a value the field refuses is kept as it was typed. */
export interface DraftAnswer {
  readonly state: 'answered' | 'unknown'
  readonly value?: unknown
}

/** Everything a person has entered for one system. A path that is absent was never touched. */
export interface Draft {
  readonly version: 1
  /** ISO day, or whatever was typed there. */
  readonly proposalDate: string
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

/** The values of a draft by path: answers that were given, and stand-in values of unknown ones. */
export const draftValues = (draft: Draft): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(draft.answers)
      .filter(([, answer]) => answer.value !== undefined)
      .map(([path, answer]) => [path, answer.value]),
  )

/** The request the engine is asked, with only the keys the draft has something to say about. */
export function requestOf(draft: Draft, system: string): Record<string, unknown> {
  const unknown = Object.entries(draft.answers).filter(([, answer]) => answer.state === 'unknown')
  return {
    system,
    proposalDate: draft.proposalDate,
    answers: nested(draftValues(draft)),
    ...(Object.keys(draft.assumptions).length > 0 && { assumptions: draft.assumptions }),
    ...(Object.keys(draft.parameters).length > 0 && { parameters: draft.parameters }),
    ...(draft.deviations.length > 0 && { deviations: draft.deviations }),
    ...(unknown.length > 0 && {
      provenance: Object.fromEntries(unknown.map(([path]) => [`answers.${path}`, 'unknown'])),
    }),
  }
}

function valueAtPath(node: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, step) =>
        typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined,
      node,
    )
}

/** The draft with an example's answers in place of its own; date and house values stay. */
export function withExample(draft: Draft, example: Example, fields: Fields): Draft {
  const answers: Record<string, DraftAnswer> = {}
  for (const { path } of leavesOf(fields)) {
    const value = valueAtPath(example.answers, path)
    if (value !== undefined) answers[path] = { state: 'answered', value }
  }
  return { ...draft, answers, assumptions: {}, deviations: [] }
}

/** The draft with values set by path; undefined takes an answer away. Gives the same draft when nothing changes. */
export function withValues(draft: Draft, values: Readonly<Record<string, unknown>>): Draft {
  const answers = { ...draft.answers }
  let changed = false
  for (const [path, value] of Object.entries(values)) {
    if (JSON.stringify(answers[path]?.value) === JSON.stringify(value)) continue
    changed = true
    if (value === undefined) delete answers[path]
    else answers[path] = { state: 'answered', value }
  }
  return changed ? { ...draft, answers } : draft
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Reads a stored draft back. Gives null for anything that is not one of ours, so that a damaged or foreign
 * entry never reaches the screen; answers that no longer fit a pack stay and are refused where they stand.
 */
export function readDraft(data: unknown): Draft | null {
  if (!isRecord(data) || data.version !== 1 || typeof data.proposalDate !== 'string') return null
  const { answers, assumptions = {}, parameters = {}, deviations = [] } = data
  if (!isRecord(answers) || !isRecord(assumptions) || !isRecord(parameters)) return null
  if (!Array.isArray(deviations)) return null
  const sound = Object.values(answers).every(
    (answer) => isRecord(answer) && (answer.state === 'answered' || answer.state === 'unknown'),
  )
  if (!sound) return null
  return {
    version: 1,
    proposalDate: data.proposalDate,
    answers: answers as Draft['answers'],
    assumptions: assumptions as Draft['assumptions'],
    parameters: parameters as Draft['parameters'],
    deviations: deviations as Draft['deviations'],
  }
}
