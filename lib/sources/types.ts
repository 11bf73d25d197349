import type { Bilingual } from '@/lib/kernel/locale'

/** A chapter of a source document: its label as the document prints it, and its title in our words. */
export interface SourceSection {
  readonly id: string
  readonly title: Bilingual
}

/** A document rules are read from. `version` and `date` are null where the document gives none. */
export interface SourceDocument {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly version: string | null
  /** ISO day. */
  readonly date: string | null
  readonly sections: readonly SourceSection[]
}

/** Where a rule stands: a section of the pack's document and, where there is one, the note or table. */
export interface Citation {
  readonly section: string
  readonly note?: string
}

/** A published fact of a third party: what makes a figure of basis `publisher` checkable. */
export interface PublisherSource {
  readonly id: string
  readonly publisher: string
  readonly title: Bilingual
  /** The day we read it, ISO. */
  readonly readOn: string
  readonly confidence: 'high' | 'medium' | 'low'
}
