import { z } from 'zod'
import { emptyDraft } from '@/lib/intake/draft'
import { MAX_SYSTEMS } from '@/lib/intake/shares'
import { draftSchema } from '@/lib/intake/stored'
import { SYSTEM_IDS } from '@/lib/packs'
import { loadProject } from '@/lib/server/access/projects'
import { projectDeps } from '@/lib/server/compose'
import { projectParams, startingVersion } from '@/lib/server/http/params'
import { problem } from '@/lib/server/http/problem'
import { route } from '@/lib/server/http/route'
import { refusedComposition } from '@/lib/server/projects/composition-refusal'
import { addSystem } from '@/lib/use-cases/projects'

const body = z.strictObject({
  /** The version of the composition. */
  version: startingVersion,
  system: z.enum(SYSTEM_IDS),
  draft: draftSchema.optional(),
})

/**
 * Adds a system to the end of a project, with an empty draft unless one is given: 201 with the id of the draft and the
 * new version of the composition; 409 where the composition changed, or holds as many systems as it can.
 */
export const POST = route({
  params: projectParams,
  body,
  handle: async ({ identity, params: { id }, body: { version, system, draft }, locale }) => {
    const project = await loadProject(identity, id)
    if (!project) return problem('not-found', locale)
    const added = await addSystem(projectDeps(identity), id, version, {
      system,
      draft: draft ?? emptyDraft(project.details.proposalDate),
    })
    if (!added.ok) return refusedComposition(added.error, locale, { maximum: MAX_SYSTEMS })
    return Response.json(added.value, {
      status: 201,
      headers: { location: `/api/projects/${id}/systems/${added.value.id}/draft` },
    })
  },
})
