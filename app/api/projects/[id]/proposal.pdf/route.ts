import { z } from 'zod'
import { toSizingRequest } from '@/lib/intake/request'
import { loadPack } from '@/lib/packs'
import { loadProject } from '@/lib/server/access/projects'
import { projectDeps } from '@/lib/server/compose'
import { proposalDownload } from '@/lib/server/http/download'
import { languageQuery, projectParams } from '@/lib/server/http/params'
import { problem } from '@/lib/server/http/problem'
import { notSizable } from '@/lib/server/http/refusal'
import { route } from '@/lib/server/http/route'
import { exportProposal, proposalNameParts } from '@/lib/use-cases/export-proposal'

/** `system` names one system of the project by the id of its draft; left out: all of them. */
const query = languageQuery.extend({ system: z.uuid().optional() })

/** The proposal of a project as it stands, in the language asked for; the sizing it prints is kept for good. */
export const GET = route({
  params: projectParams,
  query,
  handle: async ({ identity, params, query, locale }) => {
    const project = await loadProject(identity, params.id)
    const wanted =
      query.system === undefined
        ? project?.systems[0]
        : project?.systems.find(({ id }) => id === query.system)
    const pack = wanted && (await loadPack(wanted.system))
    if (!project || !wanted || !pack) return problem('not-found', locale)
    const language = query.lang ?? project.language
    const { details } = project
    const { draft, system } = wanted
    const request = toSizingRequest(draft, system)
    const exported = await exportProposal(pack, request, details, language)
    if (!exported.ok) return notSizable(exported.error, locale)
    await projectDeps(identity).store.keepSizing(project.id, exported.value)
    return proposalDownload(
      exported.value.pdf,
      proposalNameParts(pack, details, draft.proposalDate, language),
    )
  },
})
