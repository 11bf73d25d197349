import type { Drawing } from '@/lib/diagram/types'
import type { Locale } from '@/lib/kernel/locale'

/**
 * A document without a medium: what it says and how it is structured, never how it looks. Screen, PDF, spreadsheet
 * and word processor render the same tree. It is plain data, so that an issued proposal can be stored and rendered
 * again.
 */

/** What a passage means beyond its words; a renderer never shows it by colour alone. */
export type Tone = 'error' | 'warning' | 'info' | 'success' | 'assumption' | 'neutral'

/** A run of text in one style. */
export interface Span {
  readonly text: string
  readonly strong?: true
  readonly emphasis?: true
  /** A code, such as the id of a rule. */
  readonly code?: true
  /** Secondary: origins, citations. */
  readonly muted?: true
  readonly tone?: Tone
  /** The id of the block it leads to. */
  readonly to?: string
}

export type Inline = string | Span

/** A line of running text. */
export type Text = readonly Inline[]

/** A table cell: one or several lines, and the value behind them for a medium that calculates. */
export interface Cell {
  readonly lines: readonly Text[]
  readonly value?: number
  /** An empty box to tick by hand. */
  readonly checkbox?: true
}

export interface Column {
  readonly header: Text
  /** A share of the free width, or `content` for no more than the words need. */
  readonly width: number | 'content'
  readonly align?: 'start' | 'end' | 'center'
}

export interface Row {
  /** `group` titles the rows below it: it has one cell, which spans all columns. `chosen` is the row that applies. */
  readonly kind: 'body' | 'group' | 'assumed' | 'chosen'
  readonly cells: readonly Cell[]
}

/** Opens a part of a document that has several: a page of its own begins here, and the chapters below belong to it. */
export interface Part {
  readonly kind: 'part'
  readonly id: string
  /** What kind of part it is, above its title. */
  readonly label: string
  readonly number: string | null
  readonly title: string
  readonly lines: readonly Text[]
}

export interface Heading {
  readonly kind: 'heading'
  /** 1 opens a chapter. */
  readonly level: 1 | 2 | 3
  readonly id: string
  readonly number: string | null
  readonly text: string
  /** A chapter that follows what stands above it, where others begin a page. */
  readonly runOn?: true
  /** Left out of the table of contents. */
  readonly unlisted?: true
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: Text
  readonly lead?: true
}

export interface List {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly Text[]
}

export interface Table {
  readonly kind: 'table'
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

export interface Definitions {
  readonly kind: 'definitions'
  readonly items: readonly { readonly term: Text; readonly lines: readonly Text[] }[]
}

/** A passage set apart: a finding, a reservation. */
export interface Callout {
  readonly kind: 'callout'
  readonly tone: Tone
  /** The tone in words. */
  readonly label: string
  readonly title: Text
  readonly lines: readonly Text[]
}

/** Figures a reader should see first, each with its name. */
export interface KeyFigures {
  readonly kind: 'key-figures'
  readonly items: readonly {
    readonly value: string
    readonly label: string
  }[]
}

export interface Cover {
  readonly kind: 'cover'
  readonly title: string
  readonly subtitle: string
  readonly customer: string
  readonly status: { readonly tone: Tone; readonly text: string }
  /** A value may run over several lines, parted by line feeds. */
  readonly items: readonly { readonly label: string; readonly value: string }[]
}

export interface TableOfContents {
  readonly kind: 'toc'
  readonly title: string
}

export interface DrawingBlock {
  readonly kind: 'drawing'
  readonly drawing: Drawing
}

/** The proof of a figure, or of several that have the same proof. */
export interface TraceBlock {
  readonly kind: 'trace'
  readonly title: Text
  readonly lines: readonly { readonly depth: number; readonly text: Text }[]
}

export interface PageBreak {
  readonly kind: 'page-break'
}

export type Block =
  | Part
  | Heading
  | Paragraph
  | List
  | Table
  | Definitions
  | Callout
  | KeyFigures
  | Cover
  | TableOfContents
  | DrawingBlock
  | TraceBlock
  | PageBreak

export interface Document {
  readonly language: Locale
  readonly title: string
  readonly subject: string
  readonly author: string | null
  /** The day the document bears, ISO: also the date in the file's own record. */
  readonly date: string
  readonly header: { readonly start: string; readonly end: string }
  /** `page` is an ICU template with `page` and `pages`. */
  readonly footer: { readonly start: string; readonly page: string }
  readonly blocks: readonly Block[]
}

/** A cell of one line. */
export const cell = (...text: readonly Inline[]): Cell => ({ lines: [text] })

/** A cell of several lines; empty lines are left out. */
export const cellOf = (lines: readonly Text[]): Cell => ({
  lines: lines.filter((line) => line.length > 0),
})

/** A cell whose number a spreadsheet can calculate with. */
export const valueCell = (text: Inline, value: unknown): Cell =>
  typeof value === 'number' ? { lines: [[text]], value } : { lines: [[text]] }

/** A cell with a box to tick. */
export const checkbox: Cell = { lines: [], checkbox: true }

export const strong = (text: string): Span => ({ text, strong: true })
export const code = (text: string): Span => ({ text, code: true })
export const muted = (text: string): Span => ({ text, muted: true })
export const toned = (tone: Tone, text: string): Span => ({ text, tone, strong: true })

export const heading = (level: Heading['level'], id: string, text: string): Heading => ({
  kind: 'heading',
  level,
  id,
  number: null,
  text,
})
/** A chapter's heading for one that follows on the page of the chapter before it. */
export const following = (chapter: Heading): Heading => ({ ...chapter, runOn: true })
export const paragraph = (...text: readonly Inline[]): Paragraph => ({ kind: 'paragraph', text })
export const table = (columns: readonly Column[], rows: readonly Row[]): Table => ({
  kind: 'table',
  columns,
  rows,
})
export const row = (...cells: readonly Cell[]): Row => ({ kind: 'body', cells })
export const group = (text: string): Row => ({ kind: 'group', cells: [cell(text)] })

/** The plain words of a text. */
export const plain = (text: Text): string =>
  text.map((part) => (typeof part === 'string' ? part : part.text)).join('')
