import { z } from 'zod'
import { sharesSchema } from '@/lib/intake/shares'
import { projectDeps } from '@/lib/server/compose'
import { projectParams, startingVersion } from '@/lib/server/http/params'
import { route } from '@/lib/server/http/route'
import { refusedComposition } from '@/lib/server/projects/composition-refusal'
import { saveShared } from '@/lib/use-cases/projects'

const body = z.strictObject({
  /** The version of the composition. */
  version: startingVersion,
  shared: sharesSchema,
})

/**
 * Says which machines the systems share: the new version of the composition, 409 with what stands there now, or 400
 * naming what is no system of the project.
 */
export const PUT = route({
  params: projectParams,
  body,
  handle: async ({ identity, params: { id }, body: { version, shared }, locale }) => {
    const saved = await saveShared(projectDeps(identity), id, version, shared)
    return saved.ok
      ? Response.json({ version: saved.value })
      : refusedComposition(saved.error, locale)
  },
})
