import { z } from 'zod'
import { detailsChangeSchema } from '@/lib/intake/details'
import { loadProject } from '@/lib/server/access/projects'
import { projectDeps } from '@/lib/server/compose'
import { projectParams, startingVersion } from '@/lib/server/http/params'
import { problem } from '@/lib/server/http/problem'
import { route } from '@/lib/server/http/route'
import { changeDetails, deleteProject } from '@/lib/use-cases/projects'

/** A project with the drafts of all its systems. */
export const GET = route({
  params: projectParams,
  handle: async ({ identity, params, locale }) => {
    const project = await loadProject(identity, params.id)
    return project
      ? Response.json(project, { headers: { 'cache-control': 'no-store' } })
      : problem('not-found', locale)
  },
})

const change = z.strictObject({ version: startingVersion, details: detailsChangeSchema })

/** Changes whom the project is for, and its date where one is given: the new version, or 409 with the details somebody else wrote. */
export const PATCH = route({
  params: projectParams,
  body: change,
  handle: async ({ identity, params, body, locale }) => {
    const changed = await changeDetails(
      projectDeps(identity),
      params.id,
      body.version,
      body.details,
    )
    if (changed.ok) return Response.json({ version: changed.value })
    const { current } = changed.error
    return current
      ? problem('stale-version', locale, {
          current: { version: current.version, details: current.details },
        })
      : problem('not-found', locale)
  },
})

/** Deletes the project and its sizings for good. */
export const DELETE = route({
  params: projectParams,
  handle: async ({ identity, params, locale }) => {
    const project = await loadProject(identity, params.id)
    if (!project) return problem('not-found', locale)
    await deleteProject(projectDeps(identity), project.id)
    return new Response(null, { status: 204 })
  },
})
