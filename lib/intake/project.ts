import type { Locale } from '@/lib/kernel/locale'
import type { Role } from '@/lib/sizing/topology'
import type { ProjectDetails } from './details'
import type { Draft } from './draft'

/** One system of a project, with what was entered for it. */
export interface StoredSystem {
  /** Id of the draft. The same system may stand in a project twice, so its own id would not do. */
  readonly id: string
  /** Id of the rule pack. */
  readonly system: string
  readonly draft: Draft
  /** Raised by each save of the draft; a save names the version it started from. */
  readonly version: number
}

/** The machines of one role of one system, which stand on a shared machine. */
export interface SharedRole {
  /** Id of the draft. */
  readonly draft: string
  readonly role: Role
}

/** A machine that several systems of a project stand on, because the engineer said so. */
export interface StoredShare {
  readonly name: string
  readonly machines: readonly SharedRole[]
}

/**
 * A project as it is kept: whom it is for, and what was entered for each of its systems. The details, the composition
 * and each draft have a version of their own, so that work on one never disturbs work on another.
 */
export interface StoredProject {
  readonly id: string
  readonly language: Locale
  readonly details: ProjectDetails
  /** Raised by each change of the details. */
  readonly version: number
  /** At least one, in the order of the project. */
  readonly systems: readonly StoredSystem[]
  readonly shared: readonly StoredShare[]
  /** Raised by each change of which systems there are and of what they share. */
  readonly composition: number
}

/** What a list of projects shows. */
export interface ProjectSummary {
  readonly id: string
  /** Ids of the rule packs, in the order of the project. */
  readonly systems: readonly string[]
  readonly details: ProjectDetails
  readonly version: number
  readonly status: 'draft' | 'proposed'
  /** Instant of the last change, ISO. */
  readonly updatedAt: string
}

/** A question that several systems of a project ask and that is therefore answered beside them. */
export interface CommonPath {
  /** The path of the question in this system. */
  readonly path: string
  /** The names of the other systems that ask it. */
  readonly others: readonly string[]
}

/** How the workbench keeps one system of a project: where it stands when the page is opened. */
export interface ProjectStorage {
  readonly projectId: string
  /** Id of the draft. */
  readonly systemId: string
  readonly draft: Draft
  readonly version: number
  /** Whom the project is for: enough to make it anew, should it be deleted while its answers are typed. */
  readonly details: ProjectDetails
  /** What is answered beside the systems; null in a project of one system, which asks everything itself. */
  readonly common: readonly CommonPath[] | null
}
