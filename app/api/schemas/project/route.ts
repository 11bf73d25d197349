import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { route } from '@/lib/server/http/route'
import { projectJsonSchemas } from '@/lib/use-cases/json-schemas'

/** The JSON Schemas of a project file and of its answer, for programs. */
export const GET = route({
  handle: async () => {
    const packs = await Promise.all(SYSTEM_IDS.map(loadPack))
    return Response.json(projectJsonSchemas(packs.filter((pack) => pack !== undefined)))
  },
})
