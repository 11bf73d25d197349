import { z } from 'zod'
import { draftSchema } from '@/lib/intake/stored'
import { loadProject } from '@/lib/server/access/projects'
import { projectDeps } from '@/lib/server/compose'
import { projectParams } from '@/lib/server/http/params'
import { problem } from '@/lib/server/http/problem'
import { route } from '@/lib/server/http/route'
import { duplicateProject } from '@/lib/use-cases/projects'

const body = z.strictObject({ draft: draftSchema.optional() })

/** Copies the project; with a draft, the copy holds that one in place of the stored one. 201 with the copy's id. */
export const POST = route({
  params: projectParams,
  body,
  handle: async ({ identity, params, body, locale }) => {
    const project = await loadProject(identity, params.id)
    if (!project) return problem('not-found', locale)
    const id = await duplicateProject(projectDeps(identity), project, locale, body.draft)
    return Response.json({ id }, { status: 201, headers: { location: `/api/projects/${id}` } })
  },
})
