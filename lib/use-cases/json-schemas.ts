import { z } from 'zod'
import type { AnyPack } from '@/lib/sizing/pack'
import { requestSchema } from '@/lib/sizing/request'
import { sizingSchema } from '@/lib/sizing/result-schema'

/** What a program needs to talk to a system: the JSON Schemas of its request and of every result. */
export const jsonSchemas = (pack: AnyPack) => ({
  request: z.toJSONSchema(requestSchema(pack), { io: 'input' }),
  result: z.toJSONSchema(sizingSchema, { io: 'output' }),
})
