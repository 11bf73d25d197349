import { loadPack } from '@/lib/packs'
import { systemParams } from '@/lib/server/http/params'
import { problem } from '@/lib/server/http/problem'
import { route } from '@/lib/server/http/route'
import { jsonSchemas } from '@/lib/use-cases/json-schemas'

/** The JSON Schemas of a system's request and of its result, for programs. */
export const GET = route({
  params: systemParams,
  handle: async ({ params, locale }) => {
    const pack = await loadPack(params.system)
    return pack ? Response.json(jsonSchemas(pack)) : problem('not-found', locale)
  },
})
