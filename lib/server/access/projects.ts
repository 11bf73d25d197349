import type { ProjectSummary, StoredProject } from '@/lib/intake/project'
import { projectDeps } from '../compose'
import { database } from '../db/client'
import { listProjects } from '../projects/store'
import type { Identity } from './identity'

/**
 * The one way to a stored project: by identity and id together. Null where it does not exist, and just the same
 * where this identity may not see it.
 */
export const loadProject = (identity: Identity, id: string): Promise<StoredProject | null> =>
  projectDeps(identity).store.find(id)

/** All projects this identity may see, the latest change first. */
export const visibleProjects = (identity: Identity): Promise<ProjectSummary[]> =>
  listProjects(database(), identity)
