import type { Figure } from '../figure'
import type { Finding } from '../finding'
import type { SizingRequest } from '../request'
import type { Sizing, Status } from '../sizing'
import type { Link, Machine, MachineNote, Role, Software } from '../topology'

/** One system's machines of a role that the engineer wants to stand on the shared machine. */
export interface SharedPart {
  /** Position of the system in the project, from 0. */
  readonly system: number
  readonly role: Role
}

/** A machine that several systems of a project stand on, because the engineer said so. */
export interface SharedMachine {
  readonly name: string
  readonly machines: readonly SharedPart[]
}

/** Several systems for one customer, sized together. */
export interface ProjectRequest {
  readonly project: {
    readonly name: string
    readonly customer: string
    readonly shared: readonly SharedMachine[]
  }
  readonly systems: readonly SizingRequest[]
}

/** A machine of one system's own sizing. */
export interface MachineRef {
  readonly system: number
  readonly machine: string
}

/** A product of a combined machine, with the systems that bring it: the first of them has its words. */
export interface CombinedSoftware extends Software {
  readonly systems: readonly number[]
}

/** A remark on a combined machine: a message of the pack of `system`. */
export interface CombinedNote extends MachineNote {
  readonly system: number
}

/**
 * A machine of the combined topology. Its id is `<system>.<machine id>`, such as `0.db-1`, or `shared.<name>` for one
 * that several systems stand on. The figures of a machine of one system are those of its own sizing; those of a shared
 * machine are worked out anew, and the answers in their traces are named by their path in the project file:
 * `systems.0.answers.rds.users`.
 */
export interface CombinedMachine extends Machine {
  readonly software: readonly CombinedSoftware[]
  readonly notes: readonly CombinedNote[]
  /** The machines of the systems' own sizings that it stands for. */
  readonly of: readonly MachineRef[]
  /** The name of the shared machine; null for a machine of one system. */
  readonly shared: string | null
}

/** A flow between two combined machines; its purpose is a message of the pack of `system`. */
export interface CombinedLink extends Link {
  readonly system: number
}

/** A rule of one of the systems. */
export interface SystemRule {
  readonly system: number
  readonly rule: string
}

/**
 * What two systems have to say about each other on one machine. Its words are those of the product, by `code`: they
 * are no system's own. `rule` is the first of `rules`.
 */
export interface CombinedFinding extends Finding {
  /** The rules on both sides; one side alone where the other document is silent, which `assumption` then says. */
  readonly rules: readonly SystemRule[]
  /** Id of the combined machine it is about; null for the project as a whole. */
  readonly machine: string | null
}

/** What the systems of a project make together. */
export interface Combined {
  /** The worst of the systems' own statuses and of the combined findings. */
  readonly status: Status
  readonly machines: readonly CombinedMachine[]
  readonly links: readonly CombinedLink[]
  readonly findings: readonly CombinedFinding[]
  readonly figures: Readonly<Record<string, Figure>>
  /** Ids of the assumptions that bringing the systems together takes, beside those in their own results. */
  readonly assumptions: readonly string[]
}

/** The answer to a project of several systems. */
export interface ProjectSizing {
  readonly contract: 1
  readonly project: ProjectRequest['project']
  /** The sizing of each system by itself, in the order of the request. */
  readonly results: readonly Sizing[]
  readonly combined: Combined
}
