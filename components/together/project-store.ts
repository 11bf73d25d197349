import { type Draft, type DraftAnswer, withChanges } from '@/lib/intake/draft'
import type { StoredProject, StoredShare, StoredSystem } from '@/lib/intake/project'
import { readDraft } from '@/lib/intake/stored'
import type { SaveOutcome } from '../wizard/autosave'
import { putJson } from '../wizard/put-json'

/** What was answered beside the systems since the page was opened: by draft and path, and the date where it changed. */
export interface CommonChanges {
  readonly answers: Readonly<Record<string, Readonly<Record<string, DraftAnswer | null>>>>
  readonly proposalDate?: string
}

/** Nothing was answered yet. */
export const NO_CHANGES: CommonChanges = { answers: {} }

/** The changes with one more answer. */
export const withAnswer = (
  changes: CommonChanges,
  systemId: string,
  path: string,
  answer: DraftAnswer | null,
): CommonChanges => ({
  ...changes,
  answers: { ...changes.answers, [systemId]: { ...changes.answers[systemId], [path]: answer } },
})

/** The changes without those of one draft: it was replaced by a newer one. */
export function withoutSystem(changes: CommonChanges, systemId: string): CommonChanges {
  const { [systemId]: _, ...answers } = changes.answers
  return { ...changes, answers }
}

/** A draft as the changes leave it. */
export function changedDraft(draft: Draft, systemId: string, changes: CommonChanges): Draft {
  const { proposalDate = draft.proposalDate } = changes
  return { ...withChanges(draft, changes.answers[systemId] ?? {}), proposalDate }
}

/** What stands on the server where a write was refused. */
export interface Standing {
  readonly systems?: readonly StoredSystem[]
  readonly composition?: { readonly version: number; readonly shared: readonly StoredShare[] }
}

/** How a write ended; `standing` where something else stands there, null where nothing does any more. */
export type WriteOutcome<T> =
  | { readonly kind: 'saved'; readonly value: T }
  | { readonly kind: 'stale'; readonly standing: Standing | null }
  | { readonly kind: 'refused' | 'offline' | 'failed' }

async function put<T>(
  path: string,
  content: unknown,
  last: boolean,
  read: (json: unknown) => T,
  standing: (current: unknown) => Standing,
): Promise<WriteOutcome<T>> {
  const outcome = await putJson(path, content, last)
  if (outcome.kind === 'saved') return { kind: 'saved', value: read(outcome.json) }
  if (outcome.kind === 'gone') return { kind: 'stale', standing: null }
  if (outcome.kind === 'stale') return { kind: 'stale', standing: standing(outcome.current) }
  return { kind: outcome.kind }
}

const address = (projectId: string): string => `/api/projects/${encodeURIComponent(projectId)}`

/** Writes the changes into the drafts they concern, all or none; gives the new versions by draft. */
export const putAnswers = (
  projectId: string,
  changes: CommonChanges,
  versions: Readonly<Record<string, number>>,
  last: boolean,
): Promise<WriteOutcome<Readonly<Record<string, number>>>> =>
  put(
    `${address(projectId)}/answers`,
    {
      changes: Object.entries(changes.answers).map(([id, answers]) => ({
        id,
        version: versions[id],
        answers,
      })),
      ...(changes.proposalDate !== undefined && { proposalDate: changes.proposalDate }),
    },
    last,
    (json) => (json as { versions: Record<string, number> }).versions,
    (current) => ({ systems: (current as { systems: StoredSystem[] }).systems }),
  )

/** Writes what is shared over the composition it started from; gives the new version. */
export const putShared = (
  projectId: string,
  shared: readonly StoredShare[],
  version: number,
  last: boolean,
): Promise<WriteOutcome<number>> =>
  put(
    `${address(projectId)}/shared`,
    { version, shared },
    last,
    (json) => (json as { version: number }).version,
    (current) => ({ composition: current as { version: number; shared: StoredShare[] } }),
  )

/** The project as the server has it now; `gone` where there is none, null when it cannot be had. */
export async function fetchProject(projectId: string): Promise<StoredProject | 'gone' | null> {
  try {
    const response = await fetch(address(projectId), { cache: 'no-store' })
    if (response.status === 404) return 'gone'
    if (!response.ok) return null
    const project = (await response.json()) as StoredProject
    return project.systems.every(({ draft }) => readDraft(draft) !== null) ? project : null
  } catch {
    return null
  }
}

/** An ended write in the terms of the autosave, which counts versions of its own. */
export const outcomeOf = <T>(outcome: WriteOutcome<unknown>, version: number): SaveOutcome<T> => {
  if (outcome.kind === 'saved') return { kind: 'saved', version: version + 1 }
  return outcome.kind === 'stale' ? { kind: 'stale', current: null } : { kind: outcome.kind }
}
