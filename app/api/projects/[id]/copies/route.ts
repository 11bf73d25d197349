import { z } from 'zod'
import { draftSchema } from '@/lib/intake/stored'
import { loadProject } from '@/lib/server/access/projects'
import { projectDeps } from '@/lib/server/compose'
import { projectParams } from '@/lib/server/http/params'
import { problem } from '@/lib/server/http/problem'
import { route } from '@/lib/server/http/route'
import { duplicateProject, hasPlaceFor } from '@/lib/use-cases/projects'

const body = z.strictObject({ draft: draftSchema.optional(), systemId: z.uuid().optional() })

/**
 * Copies the project with all its systems; a draft takes the place of the stored one of `systemId`, or of the first
 * system. 201 with the copy's id, or 404 where the project has no such system.
 */
export const POST = route({
  params: projectParams,
  body,
  handle: async ({ identity, params, body: { draft, systemId }, locale }) => {
    const project = await loadProject(identity, params.id)
    if (!project) return problem('not-found', locale)
    const own = draft && { draft, systemId }
    if (!hasPlaceFor(project, { systemId })) return problem('not-found', locale)
    const id = await duplicateProject(projectDeps(identity), project, locale, own)
    return Response.json({ id }, { status: 201, headers: { location: `/api/projects/${id}` } })
  },
})
