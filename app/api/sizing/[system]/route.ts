import { z } from 'zod'
import { loadPack } from '@/lib/packs'
import { systemParams } from '@/lib/server/http/params'
import { problem } from '@/lib/server/http/problem'
import { notSizable } from '@/lib/server/http/refusal'
import { route } from '@/lib/server/http/route'
import { computeSizing } from '@/lib/use-cases/compute-sizing'

/** Sizes one request: the result as the contract describes it, or 422 with every reason. Nothing is stored. */
export const POST = route({
  params: systemParams,
  body: z.unknown(),
  handle: async ({ params, body, locale }) => {
    const pack = await loadPack(params.system)
    if (!pack) return problem('not-found', locale)
    const computed = computeSizing(pack, body)
    return computed.ok
      ? Response.json(computed.value.sizing, { headers: { 'cache-control': 'no-store' } })
      : notSizable(computed.error, locale)
  },
})
