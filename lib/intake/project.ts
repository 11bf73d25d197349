import type { Locale } from '@/lib/kernel/locale'
import type { ProjectDetails } from './details'
import type { Draft } from './draft'

/** A project as it is kept: whom it is for, and what was entered. Each half has its own version. */
export interface StoredProject {
  readonly id: string
  readonly system: string
  readonly language: Locale
  readonly details: ProjectDetails
  /** Raised by each change of the details. */
  readonly version: number
  readonly draft: Draft
  /** Raised by each save of the draft; a save names the version it started from. */
  readonly draftVersion: number
}

/** What a list of projects shows. */
export interface ProjectSummary {
  readonly id: string
  readonly system: string
  readonly details: ProjectDetails
  readonly version: number
  readonly status: 'draft' | 'proposed'
  /** Instant of the last change, ISO. */
  readonly updatedAt: string
}

/** How the workbench keeps a project: where it stands when the page is opened. */
export interface ProjectStorage {
  readonly projectId: string
  readonly draft: Draft
  readonly version: number
}
