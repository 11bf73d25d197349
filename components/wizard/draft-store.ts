import type { Draft } from '@/lib/intake/draft'
import type { SaveState } from './autosave'

/** The ways out of a version conflict. Each gives false when it did not work. */
export interface Conflict {
  readonly reload: () => Promise<boolean>
  readonly overwrite: () => Promise<boolean>
  /** Keeps this tab's answers as a new project and goes there. */
  readonly copy: () => Promise<boolean>
}

/** A draft and the place it is kept in, whichever it is. */
export interface StoredDraft {
  readonly draft: Draft
  /** Rises when the draft was replaced as a whole, so that forms start again from it. */
  readonly epoch: number
  readonly save: SaveState
  /** Changes the draft; returning the same draft changes nothing. */
  readonly update: (change: (draft: Draft) => Draft) => void
  /** Puts another draft in its place. */
  readonly replace: (draft: Draft) => void
  /** Saves now what waits to be saved. */
  readonly flush: () => Promise<void>
  readonly conflict: Conflict | null
  /** Whether answers were found in this browser that the server did not have. */
  readonly restored: boolean
}

/** Where a workbench keeps what is entered: in this browser, or in a project on the server. */
export type WorkbenchStorage =
  | 'local'
  | {
      readonly projectId: string
      readonly draft: Draft
      readonly version: number
    }
