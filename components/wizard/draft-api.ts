import type { Draft } from '@/lib/intake/draft'
import { readDraft } from '@/lib/intake/stored'
import type { SaveOutcome } from './autosave'

/** A draft with the version a save has to name. */
export interface VersionedDraft {
  readonly value: Draft
  readonly version: number
}

const draftUrl = (projectId: string) => `/api/projects/${encodeURIComponent(projectId)}/draft`
const JSON_HEADERS = { 'content-type': 'application/json' }
/** Browsers refuse larger bodies for requests that outlive the page. */
const KEEPALIVE_LIMIT = 60_000

function versioned(data: unknown): VersionedDraft | null {
  const { version, draft } = (data ?? {}) as { version?: unknown; draft?: unknown }
  const value = readDraft(draft)
  return value && typeof version === 'number' ? { value, version } : null
}

/** Saves a project's draft over the version it started from. Never throws: every end is an outcome. */
export async function sendDraft(
  projectId: string,
  draft: Draft,
  version: number,
  last: boolean,
): Promise<SaveOutcome<Draft>> {
  const body = JSON.stringify({ version, draft })
  try {
    const response = await fetch(draftUrl(projectId), {
      method: 'PUT',
      headers: JSON_HEADERS,
      body,
      keepalive: last && body.length < KEEPALIVE_LIMIT,
    })
    if (response.ok) return { kind: 'saved', version: (await response.json()).version }
    if (response.status === 409)
      return { kind: 'stale', current: versioned((await response.json()).current) }
    if (response.status === 404) return { kind: 'stale', current: null }
    return { kind: response.status >= 500 || response.status === 429 ? 'failed' : 'refused' }
  } catch {
    return { kind: navigator.onLine ? 'failed' : 'offline' }
  }
}

/** The draft as the server has it; null when it cannot be had. */
export async function fetchDraft(projectId: string): Promise<VersionedDraft | null> {
  try {
    const response = await fetch(draftUrl(projectId), { cache: 'no-store' })
    return response.ok ? versioned(await response.json()) : null
  } catch {
    return null
  }
}

/** Keeps a draft as a copy of the project. Gives the copy's id; null when that did not work. */
export async function copyProject(projectId: string, draft: Draft): Promise<string | null> {
  try {
    const response = await fetch(`/api/projects/${encodeURIComponent(projectId)}/copies`, {
      method: 'POST',
      headers: JSON_HEADERS,
      body: JSON.stringify({ draft }),
    })
    return response.ok ? ((await response.json()).id as string) : null
  } catch {
    return null
  }
}
