import type { MessageParams } from './finding'

export interface InstallStep {
  readonly step: number
  /** A machine id, or null for a step that concerns all of them. */
  readonly machine: string | null
  readonly action: string
  readonly params: MessageParams
  readonly rules: readonly string[]
}

export type Owner = 'customer' | 'integrator' | 'publisher'
export type Phase = 'before' | 'during' | 'after'

export interface ChecklistItem {
  readonly item: string
  readonly params: MessageParams
  readonly owner: Owner
  readonly phase: Phase
  readonly rules: readonly string[]
}

/** A point of the checklist: its code, who sees to it and when, the rules that ask for it, and what its words name. */
export const checklistItem = (
  item: string,
  owner: Owner,
  phase: Phase,
  rules: readonly string[],
  params: MessageParams = {},
): ChecklistItem => ({ item, params, owner, phase, rules })

/** A cell of a sheet with columns: words of the pack, by their code, or a text that is shown as it stands. */
export type SheetCell =
  | { readonly code: string; readonly params?: MessageParams }
  | { readonly text: string }

export interface ConfigurationRow {
  readonly key: string
  readonly value: string
  readonly rules: readonly string[]
  /** In a sheet with columns: what stands beside the row's name. `value` says the same in one word. */
  readonly cells?: readonly SheetCell[]
  /** In a sheet with columns: what the row is about where the customer named it, in place of the words of its key. */
  readonly name?: string
  /** In a sheet that decides: this is the row of the case in hand. */
  readonly applies?: boolean
}

/** Values to type in, or a table with columns of its own. */
export interface ConfigurationSheet {
  readonly sheet: string
  /** Where there is one such sheet for each of several things the customer named: the one it is about. */
  readonly name?: string
  readonly rows: readonly ConfigurationRow[]
  /** Codes of the columns: the first one heads the names of the rows, the others their cells. */
  readonly columns?: readonly string[]
  /** A table that a reader checks a decision with, rather than values to type in. */
  readonly decides?: boolean
}

/** A document to ask for or to hand over. */
export interface NamedDocument {
  readonly name: string
  readonly rules: readonly string[]
}
