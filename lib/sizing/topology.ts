import type { Figure, Requirement } from './figure'

/** `store:<name>` is a store's own network. */
export type Zone = 'lan' | 'dmz' | 'wan' | 'internet' | 'workstation' | `store:${string}`

/** A role that the application has words for and knows where to draw. */
export type CommonRole =
  | 'database'
  | 'application'
  | 'load-balancer'
  | 'session-host'
  | 'services'
  | 'infrastructure'
  | 'licence'
  | 'report'
  | 'msmq'
  | 'process-server'
  | 'worker-process'
  | 'configuration'
  | 'cdm'
  | 'workstation'
  | 'till-autonomous'
  | 'till-main'
  | 'till-secondary'
  | 'store-server'
  | 'web-main'
  | 'web-secondary'
  | 'crm-email-manager'
  | 'crm-escalation'
  | 'crm-indexer'
  | 'integration-service'
  | 'terminal-server'
  | 'data-server'
  | 'pc'

/**
 * A common role, or one that a single system knows: its words are then the pack's message `role.<role>`, and a machine
 * without a common role beside it is drawn among the services.
 */
export type Role = CommonRole | (string & Record<never, never>)

export type DiskClass = 'scsi-15k' | 'scsi-10k' | 'sas-15k-raid' | 'not-given'

/** A product a machine carries. Versions are as the documents write them; null where none is stated. */
export interface Software {
  readonly product: string
  readonly minimum: string | null
  readonly recommended: string | null
  /** What the answers ask for or what follows from them; null where it is not chosen here. */
  readonly chosen: string | null
  readonly rules: readonly string[]
  readonly assumption?: string
}

/** A remark that belongs to a machine, as a message code with its rules. */
export interface MachineNote {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  readonly rules: readonly string[]
  readonly assumption?: string
}

/** A requirement outside the common columns: screen, resolution, colours … */
export interface Characteristic {
  readonly key: string
  readonly requirement: Requirement
}

export interface Machine {
  readonly id: string
  /** A name the user gave (a group of workstations, a store's till); null where the id is enough. */
  readonly name: string | null
  readonly zone: Zone
  /** More than 1 only for groups of workstations, tills or PCs. */
  readonly quantity: number
  readonly roles: readonly Role[]
  /** False where it is no server to be supplied though it stands among them: a till, the customer's own machines. */
  readonly server?: false
  readonly processors: Requirement
  readonly coresPerProcessor: Requirement
  readonly memoryGb: Requirement
  readonly diskGb: Requirement
  readonly networkCards: Requirement
  readonly networkMbps: Requirement
  readonly disk: { readonly minimum: DiskClass; readonly recommended: DiskClass }
  readonly characteristics: readonly Characteristic[]
  readonly software: readonly Software[]
  readonly powerPlanHigh: boolean
  /** Users or connections it carries, where they are spread over machines; `load` is its proof. */
  readonly users: number | null
  readonly load: Figure | null
  readonly notes: readonly MachineNote[]
}

export type ExternalEnd = 'external:internet' | 'external:wan' | 'external:lan' | 'external:smtp'

/** A flow between two ends; `port` null: not given by the document. */
export interface Link {
  readonly from: string
  readonly to: string
  readonly protocol: 'tcp' | 'http' | 'https' | 'udp'
  readonly port: number | null
  /** A message code of the pack. */
  readonly purpose: string
  readonly params: Readonly<Record<string, string | number>>
  readonly basis: 'document' | 'assumption' | 'given' | 'not-given'
  readonly rules: readonly string[]
  readonly assumption?: string
}

/** How many machines these entries stand for: an entry may be a group of identical ones. */
export const machineCount = (machines: readonly Pick<Machine, 'quantity'>[]): number =>
  machines.reduce((total, { quantity }) => total + quantity, 0)
