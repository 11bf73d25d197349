import { z } from 'zod'
import { detailsSchema } from '@/lib/intake/details'
import { draftSchema } from '@/lib/intake/stored'
import { LOCALES } from '@/lib/kernel/locale'
import { SYSTEM_IDS } from '@/lib/packs'
import { projectDeps } from '@/lib/server/compose'
import { route } from '@/lib/server/http/route'
import { createProject } from '@/lib/use-cases/projects'

const body = z.strictObject({
  system: z.enum(SYSTEM_IDS),
  language: z.enum(LOCALES),
  details: detailsSchema,
  draft: draftSchema,
})

/** Keeps a quick sizing as a project: 201 with its id. */
export const POST = route({
  body,
  handle: async ({ identity, body }) => {
    const id = await createProject(projectDeps(identity), body)
    return Response.json({ id }, { status: 201, headers: { location: `/api/projects/${id}` } })
  },
})
