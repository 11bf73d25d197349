import type { Addressee, ProjectDetails } from '@/lib/intake/details'
import type { Draft } from '@/lib/intake/draft'
import type { Locale } from '@/lib/kernel/locale'
import { fail, ok, type Result } from '@/lib/kernel/result'

/** Why a call did not succeed, in the terms of the messages `projects.failure`. */
export type Failure = 'offline' | 'stale' | 'gone' | 'other'

const failureOf = (status: number): Failure =>
  status === 409 ? 'stale' : status === 404 ? 'gone' : 'other'

async function call<T>(
  method: string,
  path: string,
  read: (response: Response) => Promise<T>,
  body?: unknown,
): Promise<Result<T, Failure>> {
  try {
    const response = await fetch(path, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    return response.ok ? ok(await read(response)) : fail(failureOf(response.status))
  } catch {
    return fail('offline')
  }
}

const idOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { id: string }).id

const address = (id: string): string => `/api/projects/${encodeURIComponent(id)}`

/** Keeps a quick sizing as a project; gives its id. */
export const createProject = (project: {
  readonly system: string
  readonly language: Locale
  readonly details: ProjectDetails
  readonly draft: Draft
}) => call('POST', '/api/projects', idOf, project)

/** Changes the details, date aside, of a project that is still at `version`; gives the new version. */
export const changeDetails = (id: string, version: number, details: Addressee) =>
  call(
    'PATCH',
    address(id),
    async (response) => ((await response.json()) as { version: number }).version,
    { version, details },
  )

/** Copies a project; with a draft, the copy holds that one. Gives the copy's id. */
export const copyProject = (id: string, locale: Locale, draft?: Draft) =>
  call('POST', `${address(id)}/copies?lang=${locale}`, idOf, draft ? { draft } : {})

/** Deletes a project for good. */
export const deleteProject = (id: string) => call('DELETE', address(id), async () => undefined)

/** The draft as the server has it now, with its version. */
export const currentDraft = (id: string) =>
  call(
    'GET',
    `${address(id)}/draft`,
    async (response) => (await response.json()) as { version: number; draft: Draft },
  )
