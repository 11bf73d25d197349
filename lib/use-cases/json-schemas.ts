import { z } from 'zod'
import type { AnyPack } from '@/lib/sizing/pack'
import { requestSchema } from '@/lib/sizing/request'
import { sizingSchema } from '@/lib/sizing/result-schema'
import { projectFileSchema } from '@/lib/sizing/together/request'
import { projectSizingSchema } from '@/lib/sizing/together/result-schema'

/** What a program needs to talk to a system: the JSON Schemas of its request and of every result. */
export const jsonSchemas = (pack: AnyPack) => ({
  request: z.toJSONSchema(requestSchema(pack), { io: 'input' }),
  result: z.toJSONSchema(sizingSchema, { io: 'output' }),
})

/**
 * What a program needs to size several systems at once: the JSON Schemas of a project file, whose requests may be to
 * any of the packs, and of the answer.
 */
export const projectJsonSchemas = (packs: readonly AnyPack[]) => ({
  request: z.toJSONSchema(projectFileSchema(z.union(packs.map(requestSchema))), { io: 'input' }),
  result: z.toJSONSchema(projectSizingSchema, { io: 'output' }),
})
