import type { StoredProject } from '@/lib/intake/project'
import { projectDeps } from '../compose'
import type { Identity } from './identity'

/**
 * The one way to a stored project: by identity and id together. Null where it does not exist, and just the same
 * where this identity may not see it.
 */
export const loadProject = (identity: Identity, id: string): Promise<StoredProject | null> =>
  projectDeps(identity).store.find(id)
