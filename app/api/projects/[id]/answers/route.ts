import { z } from 'zod'
import { MAX_SYSTEMS } from '@/lib/intake/shares'
import { answersSchema } from '@/lib/intake/stored'
import { projectDeps } from '@/lib/server/compose'
import { projectParams, startingVersion } from '@/lib/server/http/params'
import { problem } from '@/lib/server/http/problem'
import { route } from '@/lib/server/http/route'
import { proposalDateSchema } from '@/lib/sizing/schema'
import { saveCommonAnswers } from '@/lib/use-cases/projects'

const change = z.strictObject({
  /** Id of the draft. */
  id: z.uuid(),
  version: startingVersion,
  answers: answersSchema,
})

const body = z.strictObject({
  changes: z
    .array(change)
    .max(MAX_SYSTEMS)
    .refine((changes) => new Set(changes.map(({ id }) => id)).size === changes.length),
  proposalDate: proposalDateSchema.optional(),
})

/**
 * Writes answers that several systems ask for into all drafts named or into none, and the project's date where one is
 * given: the new versions by draft; or 409 with every draft as it stands now, and nothing written.
 */
export const PUT = route({
  params: projectParams,
  body,
  handle: async ({ identity, params: { id }, body: { changes, proposalDate }, locale }) => {
    const saved = await saveCommonAnswers(projectDeps(identity), id, changes, proposalDate)
    if (saved.ok) return Response.json({ versions: saved.value })
    const { current } = saved.error
    return current
      ? problem('stale-version', locale, { current: { systems: current.systems } })
      : problem('not-found', locale)
  },
})
