import { z } from 'zod'
import { loadProject } from '@/lib/server/access/projects'
import { projectDeps } from '@/lib/server/compose'
import { proposalDownload } from '@/lib/server/http/download'
import { projectParams, proposalQuery } from '@/lib/server/http/params'
import { problem } from '@/lib/server/http/problem'
import { notSizable } from '@/lib/server/http/refusal'
import { route } from '@/lib/server/http/route'
import { proposalOf } from '@/lib/server/projects/proposal'

/**
 * `system` names one system of the project by the id of its draft; left out: all of them. `annexes=none` leaves the
 * proofs and the rules at the end out.
 */
const query = proposalQuery.extend({ system: z.uuid().optional() })

/** The proposal of a project as it stands, in the language asked for; the sizings it prints are kept for good. */
export const GET = route({
  params: projectParams,
  query,
  handle: async ({ identity, params, query, locale }) => {
    const project = await loadProject(identity, params.id)
    const ready =
      project &&
      (await proposalOf(project, query.system, query.lang ?? project.language, {
        annexes: query.annexes !== 'none',
      }))
    if (!project || !ready) return problem('not-found', locale)
    if (!ready.ok) return notSizable(ready.error, locale)
    const { store } = projectDeps(identity)
    for (const sizing of ready.value.sizings) await store.keepSizing(project.id, sizing)
    return proposalDownload(ready.value.pdf, ready.value.name)
  },
})
