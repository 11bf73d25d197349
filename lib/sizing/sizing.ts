import type { Figure } from './figure'
import type { Finding, MessageParams } from './finding'
import type { ChecklistItem, ConfigurationSheet, InstallStep, NamedDocument } from './plan'
import type { Link, Machine } from './topology'
import type { Scalar } from './trace'

/** From the best to the worst. */
export const STATUSES = ['compliant', 'with-reservations', 'non-compliant'] as const

export type Status = (typeof STATUSES)[number]

export type SupportStatus =
  | 'supported'
  | 'unsupported'
  | 'past-main-support-with-contract'
  | 'not-listed'

/** Support of a product the sizing uses: the document's own date, and the publisher's beside it. */
export interface ProductSupport {
  readonly product: string
  /** Machine ids that carry it. */
  readonly machines: readonly string[]
  /** End of main support as the document prints it, ISO; null where it is silent. */
  readonly documentEnd: string | null
  readonly publisherMainstreamEnd: string | null
  readonly publisherExtendedEnd: string | null
  readonly source: string | null
  readonly status: SupportStatus
  readonly rules: readonly string[]
}

/** An assumption this result rests on; `where` lists the paths of the result it stands in. */
export interface AssumptionUse {
  readonly id: string
  readonly value: Scalar | Readonly<Record<string, Scalar>>
  readonly where: readonly string[]
}

export interface Deviation {
  readonly rule: string
  readonly field: string | null
  readonly by: string
  readonly date: string
  readonly reason: string
}

export type Provenance = 'customer' | 'engineer' | 'unknown' | 'default'

/** One sentence of the summary, as a message code with its parameters. */
export interface SummaryLine {
  readonly code: string
  readonly params: MessageParams
}

/** The answer of the engine: codes and parameters, no sentences. Same request, same bytes. */
export interface Sizing {
  readonly contract: 1
  readonly system: string
  readonly proposalDate: string
  readonly document: {
    readonly id: string
    readonly version: string | null
    readonly date: string | null
  }
  readonly pack: { readonly id: string; readonly version: string }
  readonly status: Status
  /** What a decision maker reads first: message codes of the pack, in order. */
  readonly summary: readonly SummaryLine[]
  readonly figures: Readonly<Record<string, Figure>>
  readonly machines: readonly Machine[]
  readonly links: readonly Link[]
  readonly findings: readonly Finding[]
  readonly support: readonly ProductSupport[]
  readonly defaultsTaken: readonly string[]
  readonly assumptions: readonly AssumptionUse[]
  readonly installPlan: readonly InstallStep[]
  readonly checklist: readonly ChecklistItem[]
  readonly configuration: readonly ConfigurationSheet[]
  readonly documents: readonly NamedDocument[]
  /** Deviations of the request that met no finding they could accept. */
  readonly unusedDeviations: readonly Deviation[]
  readonly provenance: Readonly<Record<string, Provenance>>
}

/** What the answers accept at a field, for a message in any language. */
export type Expected =
  | { readonly type: 'integer' | 'decimal'; readonly min: number; readonly max: number }
  | { readonly type: 'choice'; readonly options: readonly Scalar[] }
  | { readonly type: 'text'; readonly min: number; readonly max: number }
  | { readonly type: 'list'; readonly min: number; readonly max: number }
  | { readonly type: 'date'; readonly min: string; readonly max: string }
  /** A whole request that is longer than what is read, in bytes. */
  | { readonly type: 'size'; readonly max: number }
  /** A way of writing, shown by values that follow it. */
  | { readonly type: 'format'; readonly examples: readonly string[] }
  | { readonly type: 'boolean' | 'object' | 'known-key' | 'unique' | 'json' }

/** One reason for refusing a request: what stands at `field`, and what is accepted there. */
export interface RefusedField {
  readonly field: string
  readonly value: unknown
  readonly expected: Expected
}

/** The request cannot be sized. All reasons at once; `missing` are required answers left out. */
export interface Refusal {
  readonly refused: readonly RefusedField[]
  readonly missing: readonly string[]
}
