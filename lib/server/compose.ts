import type { ProjectStore } from '@/lib/use-cases/projects'
import type { Identity } from './access/identity'
import { database } from './db/client'
import { projectStore } from './projects/store'

/** What the use cases of projects run on, for one identity. */
export function projectDeps(identity: Identity): {
  readonly store: ProjectStore
  readonly newId: () => string
} {
  // 122 random bits: an address that leaks nothing and cannot be counted through.
  return { store: projectStore(database(), identity), newId: () => crypto.randomUUID() }
}
