import { z } from 'zod'
import { notSizable } from '@/lib/server/http/refusal'
import { route } from '@/lib/server/http/route'
import { streamedJson } from '@/lib/server/http/streamed-json'
import { sizeProject } from '@/lib/use-cases/size-project'

/** Sizes a project file of several systems: the result as the contract describes it, or 422 with every reason. */
export const POST = route({
  body: z.unknown(),
  handle: async ({ body, locale }) => {
    const sized = await sizeProject(body)
    return sized.ok ? streamedJson(sized.value) : notSizable(sized.error, locale)
  },
})
