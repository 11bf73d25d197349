import type { CustomTableLayout, StyleDictionary } from 'pdfmake/interfaces'
import type { Tone } from '@/lib/proposal/tree'

/** Page geometry in points (A4). */
export const PAGE = { width: 595.28, height: 841.89, side: 48, top: 68, bottom: 58 } as const
export const CONTENT_WIDTH = PAGE.width - 2 * PAGE.side

export const COLOURS = {
  accent: '#1f4e87',
  text: '#16202c',
  muted: '#566473',
  line: '#d5dde6',
  soft: '#f1f5fa',
  page: '#ffffff',
} as const

/** Ink and ground of each tone; ink on ground keeps a contrast of at least 4.5. */
export const TONES: Readonly<Record<Tone, { readonly ink: string; readonly ground: string }>> = {
  error: { ink: '#a3201a', ground: '#fdf3f2' },
  warning: { ink: '#8a4f05', ground: '#fff7ec' },
  info: { ink: '#1f4e87', ground: '#f1f6fc' },
  success: { ink: '#1f6340', ground: '#f0f8f3' },
  assumption: { ink: '#5a3a82', ground: '#f7f2fb' },
  neutral: { ink: '#475563', ground: '#f4f6f8' },
}

export const STYLES: StyleDictionary = {
  partLabel: { fontSize: 10.5, bold: true, color: COLOURS.muted, characterSpacing: 0.6 },
  part: { fontSize: 26, bold: true, color: COLOURS.accent, lineHeight: 1.1 },
  partLine: { fontSize: 10, color: COLOURS.muted, lineHeight: 1.3 },
  chapter: { fontSize: 20, bold: true, color: COLOURS.accent, lineHeight: 1.1 },
  section: { fontSize: 13, bold: true, color: COLOURS.accent },
  subsection: { fontSize: 10.5, bold: true },
  paragraph: { fontSize: 9.5, lineHeight: 1.3 },
  lead: { fontSize: 11.5, lineHeight: 1.35 },
  cell: { fontSize: 8.5, lineHeight: 1.15 },
  tableHeader: { fontSize: 8, bold: true, color: COLOURS.accent },
  tableGroup: { fontSize: 8.5, bold: true, color: COLOURS.accent },
  calloutLabel: { fontSize: 7.5, bold: true, characterSpacing: 0.4 },
  calloutTitle: { fontSize: 9.5, bold: true, lineHeight: 1.2 },
  calloutLine: { fontSize: 8.5, lineHeight: 1.2 },
  traceTitle: { fontSize: 9 },
  traceLine: { fontSize: 8, lineHeight: 1.15 },
  keyValue: { fontSize: 22, bold: true, color: COLOURS.accent },
  keyLabel: { fontSize: 8.5, color: COLOURS.muted, lineHeight: 1.15 },
  running: { fontSize: 7.5, color: COLOURS.muted },
  tocPart: { fontSize: 11, bold: true, color: COLOURS.accent, lineHeight: 1.15 },
  toc: { fontSize: 10, lineHeight: 1.15 },
  tocSection: { fontSize: 9, color: COLOURS.muted },
}

/** Space inside a table cell: what a column's width has to leave room for. */
export const CELL_PADDING = 5

/** Calm tables: a tinted header, hairlines between rows, no verticals. */
const TABLE: CustomTableLayout = {
  hLineWidth: (i) => (i === 0 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: COLOURS.line,
  paddingLeft: () => CELL_PADDING,
  paddingRight: () => CELL_PADDING,
  paddingTop: () => 3.5,
  paddingBottom: () => 3.5,
  fillColor: (row, node) => (row < (node.table.headerRows ?? 0) ? COLOURS.soft : null),
}

const KEY_FIGURES: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: (i, node) => (i === 0 || i === node.table.body[0]?.length ? 0 : 4),
  vLineColor: COLOURS.page,
  paddingLeft: () => 10,
  paddingRight: () => 8,
  paddingTop: () => 9,
  paddingBottom: () => 9,
  fillColor: COLOURS.soft,
}

const DEFINITIONS: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 5,
  paddingTop: () => 1,
  paddingBottom: () => 1,
}

/** One cell with a bar of the tone's ink at its left. */
const calloutLayout = (tone: Tone): CustomTableLayout => ({
  hLineWidth: () => 0,
  vLineWidth: (i) => (i === 0 ? 3 : 0),
  vLineColor: TONES[tone].ink,
  paddingLeft: () => 10,
  paddingRight: () => 8,
  paddingTop: () => 7,
  paddingBottom: () => 7,
  fillColor: TONES[tone].ground,
})

/** The name of a tone's callout layout. */
export const calloutName = (tone: Tone): string => `callout-${tone}`

export const LAYOUTS: Readonly<Record<string, CustomTableLayout>> = {
  table: TABLE,
  keyFigures: KEY_FIGURES,
  definitions: DEFINITIONS,
  ...Object.fromEntries(
    (Object.keys(TONES) as Tone[]).map((tone) => [calloutName(tone), calloutLayout(tone)]),
  ),
}
