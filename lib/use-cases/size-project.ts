import type { Result } from '@/lib/kernel/result'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import type { Refusal } from '@/lib/sizing/sizing'
import { systemOf } from '@/lib/sizing/system-of'
import { evaluateProject } from '@/lib/sizing/together/evaluate'
import { systemsOf } from '@/lib/sizing/together/request'
import type { ProjectSizing } from '@/lib/sizing/together/types'

/** The packs of the systems that a project file names, each once; what names none or an unknown one is passed over. */
export async function packsOf(project: unknown) {
  const ids = new Set(systemsOf(project).map(systemOf))
  const packs = await Promise.all(SYSTEM_IDS.filter((id) => ids.has(id)).map(loadPack))
  return packs.filter((pack) => pack !== undefined)
}

/**
 * Sizes a project of several systems: what the command line and the interface call. Takes data as it came in; gives
 * the sizing of each system and of all of them together, or every reason why there is none.
 */
export const sizeProject = async (project: unknown): Promise<Result<ProjectSizing, Refusal>> =>
  evaluateProject(await packsOf(project), project, SYSTEM_IDS)
