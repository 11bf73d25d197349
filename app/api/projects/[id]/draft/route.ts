import { z } from 'zod'
import { draftSchema } from '@/lib/intake/stored'
import { loadProject } from '@/lib/server/access/projects'
import { projectDeps } from '@/lib/server/compose'
import { projectParams, startingVersion } from '@/lib/server/http/params'
import { problem } from '@/lib/server/http/problem'
import { route } from '@/lib/server/http/route'
import { saveDraft } from '@/lib/use-cases/projects'

/** The draft as it is kept, with the version a save has to name. */
export const GET = route({
  params: projectParams,
  handle: async ({ identity, params, locale }) => {
    const project = await loadProject(identity, params.id)
    return project
      ? Response.json(
          { version: project.draftVersion, draft: project.draft },
          { headers: { 'cache-control': 'no-store' } },
        )
      : problem('not-found', locale)
  },
})

const save = z.strictObject({ version: startingVersion, draft: draftSchema })

/**
 * Autosave: the new version; or 409 with the version and the draft somebody else saved in between, and nothing
 * written. Saving again with that version overwrites it.
 */
export const PUT = route({
  params: projectParams,
  body: save,
  handle: async ({ identity, params, body, locale }) => {
    const saved = await saveDraft(projectDeps(identity), params.id, body.version, body.draft)
    if (saved.ok) return Response.json({ version: saved.value })
    const { current } = saved.error
    return current
      ? problem('stale-version', locale, {
          current: { version: current.draftVersion, draft: current.draft },
        })
      : problem('not-found', locale)
  },
})
