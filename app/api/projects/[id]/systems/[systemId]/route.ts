import { loadProject } from '@/lib/server/access/projects'
import { projectDeps } from '@/lib/server/compose'
import { projectSystemParams, versionQuery } from '@/lib/server/http/params'
import { problem } from '@/lib/server/http/problem'
import { route } from '@/lib/server/http/route'
import { refusedComposition } from '@/lib/server/projects/composition-refusal'
import { removeSystem } from '@/lib/use-cases/projects'

/**
 * Takes a system out of a project for good, with its answers and what is shared with it: the new version of the
 * composition; 409 where that changed, or where it is the last system.
 */
export const DELETE = route({
  params: projectSystemParams,
  query: versionQuery,
  handle: async ({ identity, params: { id, systemId }, query: { version }, locale }) => {
    const project = await loadProject(identity, id)
    if (!project?.systems.some((system) => system.id === systemId))
      return problem('not-found', locale)
    const removed = await removeSystem(projectDeps(identity), id, version, systemId)
    return removed.ok
      ? Response.json({ version: removed.value })
      : refusedComposition(removed.error, locale)
  },
})
