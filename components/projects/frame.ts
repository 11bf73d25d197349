import type { Readiness } from '@/lib/intake/readiness'
import { systemEntry } from '@/lib/packs'
import { systemNames } from '@/lib/sizing/together/names'
import type { ProjectCard } from './EditDetails'

/** One system of a project as its tab shows it. */
export interface FrameSystem {
  /** Id of the draft. */
  readonly id: string
  /** Id of the rule pack. */
  readonly system: string
  readonly name: string
  readonly readiness: Readiness
  /** Names of the shared machines it stands on. */
  readonly shares: readonly string[]
}

/** What stands around every page of a project: whom it is for, and its systems. */
export interface Frame {
  readonly project: ProjectCard
  readonly composition: number
  readonly systems: readonly FrameSystem[]
}

/** The pages of a project beside those of its systems. */
export type ProjectPage = 'overview' | 'common'

/** The address of a page of a project; of a system by the id of its draft. */
export const pageHref = (projectId: string, page: ProjectPage | { readonly system: string }) =>
  typeof page === 'string'
    ? `/projects/${projectId}/${page}`
    : `/projects/${projectId}/systems/${page.system}`

/** The names of a project's systems in its order: the ones that its findings and its proposal use. */
export const namesOf = (systems: readonly { readonly system: string }[]): string[] =>
  systemNames(
    systems.map(({ system }) => ({ id: system, name: systemEntry(system)?.name ?? system })),
  )
