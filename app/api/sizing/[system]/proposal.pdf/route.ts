import { z } from 'zod'
import { addresseeSchema } from '@/lib/intake/details'
import { loadPack } from '@/lib/packs'
import { proposalDownload } from '@/lib/server/http/download'
import { proposalQuery, systemParams } from '@/lib/server/http/params'
import { problem } from '@/lib/server/http/problem'
import { notSizable } from '@/lib/server/http/refusal'
import { route } from '@/lib/server/http/route'
import { exportProposal, proposalNameParts } from '@/lib/use-cases/export-proposal'

const body = z.strictObject({
  /** The request, as the contract describes it; the engine checks it. */
  request: z.unknown(),
  /** Whom the proposal is for, as far as it is known. */
  addressee: addresseeSchema.partial().default({}),
})

/** The proposal of a quick sizing. Nothing is stored. */
export const POST = route({
  params: systemParams,
  query: proposalQuery,
  body,
  handle: async ({ params, query, body, locale }) => {
    const pack = await loadPack(params.system)
    if (!pack) return problem('not-found', locale)
    const language = query.lang ?? locale
    const exported = await exportProposal(pack, body.request, body.addressee, language, {
      annexes: query.annexes !== 'none',
    })
    if (!exported.ok) return notSizable(exported.error, locale)
    const { pdf, sizing } = exported.value
    return proposalDownload(
      pdf,
      proposalNameParts(pack, body.addressee, sizing.proposalDate, language),
    )
  },
})
