import type { Draft } from '@/lib/intake/draft'
import { readDraft } from '@/lib/intake/stored'
import type { SaveOutcome } from './autosave'
import { putJson } from './put-json'

/** A draft with the version a save has to name. */
export interface VersionedDraft {
  readonly value: Draft
  readonly version: number
}

/** One system of a project: the ids of the project and of the draft. */
export interface DraftAddress {
  readonly projectId: string
  readonly systemId: string
}

const projectUrl = ({ projectId }: Pick<DraftAddress, 'projectId'>) =>
  `/api/projects/${encodeURIComponent(projectId)}`
const draftUrl = (address: DraftAddress) =>
  `${projectUrl(address)}/systems/${encodeURIComponent(address.systemId)}/draft`
const JSON_HEADERS = { 'content-type': 'application/json' }

function versioned(data: unknown): VersionedDraft | null {
  const { version, draft } = (data ?? {}) as { version?: unknown; draft?: unknown }
  const value = readDraft(draft)
  return value && typeof version === 'number' ? { value, version } : null
}

/** Saves a project's draft over the version it started from. Never throws: every end is an outcome. */
export async function sendDraft(
  address: DraftAddress,
  draft: Draft,
  version: number,
  last: boolean,
): Promise<SaveOutcome<Draft>> {
  const outcome = await putJson(draftUrl(address), { version, draft }, last)
  if (outcome.kind === 'saved')
    return { kind: 'saved', version: (outcome.json as { version: number }).version }
  if (outcome.kind === 'gone') return { kind: 'stale', current: null }
  if (outcome.kind === 'stale') return { kind: 'stale', current: versioned(outcome.current) }
  return { kind: outcome.kind }
}

/** The draft as the server has it; `gone` where it has none any more, null when it cannot be had. */
export async function fetchDraft(address: DraftAddress): Promise<VersionedDraft | 'gone' | null> {
  try {
    const response = await fetch(draftUrl(address), { cache: 'no-store' })
    if (response.status === 404) return 'gone'
    return response.ok ? versioned(await response.json()) : null
  } catch {
    return null
  }
}

/** Whether the project itself is still there; null when that cannot be known. */
export async function projectExists(
  address: Pick<DraftAddress, 'projectId'>,
): Promise<boolean | null> {
  try {
    const { ok, status } = await fetch(projectUrl(address), { cache: 'no-store' })
    return ok || (status === 404 ? false : null)
  } catch {
    return null
  }
}

/** Keeps a draft in a copy of the project. Gives the copy's id; null when that did not work. */
export async function copyProject(address: DraftAddress, draft: Draft): Promise<string | null> {
  const { systemId } = address
  try {
    const response = await fetch(`${projectUrl(address)}/copies`, {
      method: 'POST',
      headers: JSON_HEADERS,
      body: JSON.stringify({ draft, systemId }),
    })
    return response.ok ? ((await response.json()).id as string) : null
  } catch {
    return null
  }
}
