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

export interface ConfigurationRow {
  readonly key: string
  readonly value: string
  readonly rules: readonly string[]
}

export interface ConfigurationSheet {
  readonly sheet: string
  readonly rows: readonly ConfigurationRow[]
}

/** A document to ask for or to hand over. */
export interface NamedDocument {
  readonly name: string
  readonly rules: readonly string[]
}
