import type { StoredShare } from '@/lib/intake/project'
import { MAX_SYSTEMS, sharesWithout } from '@/lib/intake/shares'
import type { NewSystem, SystemCount, UnknownSystems, Written } from '@/lib/use-cases/projects'
import type { DatabaseOrTransaction } from '../db/client'
import type { Prisma } from '../db/generated/client'
import { withDate, writeDrafts } from './drafts'
import { json, rowOf, sharesOf, toDay } from './rows'

/** A project that is locked until the transaction ends, with its drafts in order. */
export type HeldProject = Prisma.ProjectGetPayload<{ include: { drafts: true } }>

const raised = ({ composition }: HeldProject): Written => ({
  outcome: 'written',
  version: composition + 1,
})

/** Puts a system at the end of a project that is held. */
export async function addTo(
  tx: DatabaseOrTransaction,
  project: HeldProject,
  system: NewSystem,
): Promise<Written | SystemCount> {
  const { id: projectId, drafts } = project
  if (drafts.length >= MAX_SYSTEMS) return { outcome: 'too-many' }
  const day = toDay(project.proposalDate)
  const position = 1 + Math.max(-1, ...drafts.map((row) => row.position))
  await tx.draft.create({ data: { projectId, ...rowOf(system, position, day) } })
  // From now on the date is the project's: one that was still being typed gives way to it.
  await writeDrafts(tx, drafts, (draft) => withDate(draft, day))
  await tx.project.update({ where: { id: projectId }, data: { composition: { increment: 1 } } })
  return raised(project)
}

/** Takes a system out of a project that is held, and what is shared with it. */
export async function removeFrom(
  tx: DatabaseOrTransaction,
  project: HeldProject,
  systemId: string,
): Promise<Written | SystemCount> {
  if (!project.drafts.some(({ id }) => id === systemId)) return { outcome: 'stale' }
  if (project.drafts.length === 1) return { outcome: 'too-few' }
  await tx.draft.delete({ where: { id: systemId } })
  await tx.project.update({
    where: { id: project.id },
    data: {
      shared: json(sharesWithout(sharesOf(project.shared), systemId)),
      composition: { increment: 1 },
    },
  })
  return raised(project)
}

/** Says which machines the systems of a project that is held share. */
export async function share(
  tx: DatabaseOrTransaction,
  project: HeldProject,
  shared: readonly StoredShare[],
): Promise<Written | UnknownSystems> {
  const present = new Set(project.drafts.map(({ id }) => id))
  // A system that has just left would have raised the version: one that is not there never was.
  const named = shared.flatMap(({ machines }) => machines.map(({ draft }) => draft))
  const ids = [...new Set(named)].filter((id) => !present.has(id))
  if (ids.length > 0) return { outcome: 'unknown-systems', ids }
  await tx.project.update({
    where: { id: project.id },
    data: { shared: json(shared), composition: { increment: 1 } },
  })
  return raised(project)
}
