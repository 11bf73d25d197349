import { z } from 'zod'
import type { StoredProject, StoredSystem } from '@/lib/intake/project'
import { draftSchema } from '@/lib/intake/stored'
import type { Locale } from '@/lib/kernel/locale'
import { saveDraft } from '@/lib/use-cases/projects'
import type { Identity } from '../access/identity'
import { loadProject } from '../access/projects'
import { projectDeps } from '../compose'
import { startingVersion } from '../http/params'
import { problem } from '../http/problem'

/** One system of a project, by the id of its draft; left out, the project's first one. */
interface Address {
  readonly id: string
  readonly systemId?: string
}

const systemOf = (
  project: StoredProject | null,
  systemId: string | undefined,
): StoredSystem | undefined =>
  systemId === undefined
    ? project?.systems[0]
    : project?.systems.find((system) => system.id === systemId)

interface Call {
  readonly identity: Identity
  readonly locale: Locale
}

/** The draft as it is kept, with the version a save has to name. */
export async function answerDraft(
  { id, systemId }: Address,
  { identity, locale }: Call,
): Promise<Response> {
  const system = systemOf(await loadProject(identity, id), systemId)
  if (!system) return problem('not-found', locale)
  const { version, draft } = system
  return Response.json({ version, draft }, { headers: { 'cache-control': 'no-store' } })
}

/** The body of a save. */
export const savedDraft = z.strictObject({ version: startingVersion, draft: draftSchema })

/**
 * Autosave: the new version; or 409 with the version and the draft somebody else saved in between, and nothing
 * written. Saving again with that version overwrites it.
 */
export async function takeDraft(
  { id, systemId }: Address,
  { version, draft }: z.output<typeof savedDraft>,
  { identity, locale }: Call,
): Promise<Response> {
  const target = systemId ?? systemOf(await loadProject(identity, id), undefined)?.id
  if (target === undefined) return problem('not-found', locale)
  const saved = await saveDraft(projectDeps(identity), id, target, version, draft)
  if (saved.ok) return Response.json({ version: saved.value })
  const current = systemOf(saved.error.current, target)
  return current
    ? problem('stale-version', locale, {
        current: { version: current.version, draft: current.draft },
      })
    : problem('not-found', locale)
}
