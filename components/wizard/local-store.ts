import type { Draft } from '@/lib/intake/draft'
import { readDraft } from '@/lib/intake/stored'

/** Unsaved answers of one system of a project, with the version they were typed on. */
export interface Unsaved {
  readonly version: number
  readonly draft: Draft
}

const quickKey = (system: string) => `gabarit.sizing.${system}`
/** `systemId` is the id of the draft: two systems of one project keep their answers apart. */
const unsavedKey = (systemId: string) => `gabarit.unsaved.${systemId}`

/** Storage may be switched off, full or forbidden: then the wizard works all the same, and says so. */
function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action()
  } catch {
    return otherwise
  }
}

/** The quick sizing this browser keeps for a system; null when there is none that can be read. */
export const readQuickDraft = (system: string): Draft | null =>
  attempt(() => readDraft(JSON.parse(localStorage.getItem(quickKey(system)) ?? 'null')), null)

/** Keeps the quick sizing of a system in this browser. Gives false where the browser keeps nothing. */
export const writeQuickDraft = (system: string, draft: Draft): boolean =>
  attempt(() => {
    localStorage.setItem(quickKey(system), JSON.stringify(draft))
    return true
  }, false)

/** Calls `onDraft` when another tab changes the quick sizing of a system; gives the way to stop. */
export function watchQuickDraft(system: string, onDraft: (draft: Draft) => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key !== quickKey(system) || event.newValue === null) return
    const draft = attempt(() => readDraft(JSON.parse(event.newValue as string)), null)
    if (draft) onDraft(draft)
  }
  window.addEventListener('storage', listen)
  return () => window.removeEventListener('storage', listen)
}

/** Answers of a system that this browser kept because the server did not have them yet. */
export function readUnsaved(systemId: string): Unsaved | null {
  return attempt(() => {
    const kept = JSON.parse(localStorage.getItem(unsavedKey(systemId)) ?? 'null')
    const draft = readDraft(kept?.draft)
    return draft && typeof kept.version === 'number' ? { version: kept.version, draft } : null
  }, null)
}

/** Keeps answers of a system until the server has them. */
export const writeUnsaved = (systemId: string, unsaved: Unsaved): void =>
  attempt(() => localStorage.setItem(unsavedKey(systemId), JSON.stringify(unsaved)), undefined)

/** Forgets kept answers: the server has them, or the person dropped them. */
export const clearUnsaved = (systemId: string): void =>
  attempt(() => localStorage.removeItem(unsavedKey(systemId)), undefined)
