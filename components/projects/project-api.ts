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

const versionOf = async (response: Response): Promise<number> =>
  ((await response.json()) as { version: number }).version

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
  call('PATCH', address(id), versionOf, { version, details })

/** Copies a project with all its systems. Gives the copy's id. */
export const copyProject = (id: string, locale: Locale) =>
  call('POST', `${address(id)}/copies?lang=${locale}`, idOf, {})

/** Deletes a project for good. */
export const deleteProject = (id: string) => call('DELETE', address(id), async () => undefined)

/** Adds a system to a project whose composition is still at `version`; gives the id of its draft. */
export const addSystem = (id: string, version: number, system: string) =>
  call('POST', `${address(id)}/systems`, idOf, { version, system })

/** Takes a system out of a project whose composition is still at `version`; gives the new version. */
export const removeSystem = (id: string, version: number, systemId: string) =>
  call('DELETE', `${address(id)}/systems/${systemId}?version=${version}`, versionOf)
