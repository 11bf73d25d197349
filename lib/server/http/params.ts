import { z } from 'zod'
import { LOCALES } from '@/lib/kernel/locale'

/** The address of a project. */
export const projectParams = z.object({ id: z.uuid() })

/** The address of one system of a project: the id of its draft. */
export const projectSystemParams = projectParams.extend({ systemId: z.uuid() })

/** The address of a system. */
export const systemParams = z.object({ system: z.string() })

/** The version a write started from, as the database counts them. */
export const startingVersion = z.int32().min(1)

/** The version a deletion started from: an address holds text. */
export const versionQuery = z.object({
  version: z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .pipe(startingVersion),
})

/** What may be asked of a proposal: its language, else the caller's own, and to leave out its annexes. */
export const proposalQuery = z.object({
  lang: z.enum(LOCALES).optional(),
  annexes: z.literal('none').optional(),
})
