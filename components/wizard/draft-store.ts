import type { Draft } from '@/lib/intake/draft'
import type { ProjectStorage } from '@/lib/intake/project'
import type { Result } from '@/lib/kernel/result'
import type { Refusal, Sizing } from '@/lib/sizing/sizing'
import type { SaveState } from './autosave'

/** A way out of a conflict. Gives false when it did not work. */
type WayOut = () => Promise<boolean>

/** What was typed here meets something else on the server: a newer version, or nothing any more. */
export type Conflict =
  | {
      readonly kind: 'changed'
      readonly reload: WayOut
      readonly overwrite: WayOut
      /** Keeps this tab's answers as a new project and goes there; left out where that is not offered. */
      readonly copy?: WayOut
    }
  | {
      readonly kind: 'gone'
      /** Whether the whole project was deleted, or this system was taken out of it. */
      readonly what: 'project' | 'system'
      /** Keeps this tab's answers as a new project and goes there; left out where that is not offered. */
      readonly copy?: WayOut
      /** Lets go of this tab's answers and leaves. */
      readonly discard: WayOut
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
export type WorkbenchStorage = 'local' | ProjectStorage

/** What the page around a workbench wants to know of it. */
export interface WorkbenchWatch {
  /** Called with each new result, or with what stands in its way. */
  readonly onOutcome: (outcome: Result<Sizing, Refusal>) => void
  /** Called with the way to save what waits, and with null once there is nothing to save any more. */
  readonly onFlush: (flush: (() => Promise<void>) | null) => void
}
