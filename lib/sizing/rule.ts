import type { Bilingual } from '@/lib/kernel/locale'
import type { Citation } from '@/lib/sources/types'

export const RULE_KINDS = [
  'threshold',
  'minimum',
  'recommended',
  'requirement',
  'prohibition',
  'compatibility',
  'default',
  'procedure',
  'responsibility',
  'warning',
] as const
export type RuleKind = (typeof RULE_KINDS)[number]

/** A rule of a source document, in our own words. What it does is computed from results, never declared. */
export interface Rule {
  readonly id: string
  /** A cell with a minimum and a recommended column has both kinds. */
  readonly kinds: readonly RuleKind[]
  readonly citation: Citation
  readonly statement: Bilingual
  /** How we read the document where it is ambiguous or silent. */
  readonly reading?: Bilingual
  /** The assumptions that the reading rests on. */
  readonly assumptions?: readonly string[]
}
