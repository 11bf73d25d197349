import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces'
import type { Cell, Column, Row, Table } from '@/lib/proposal/tree'
import { inline, lengthOf } from './inline'
import { CELL_PADDING, COLOURS, CONTENT_WIDTH, TONES } from './theme'

const ALIGN = { start: 'left', end: 'right', center: 'center' } as const
/** The usual width of a character at the size of a table's text, in points. */
const CHARACTER = 4.7
const BOLD_CHARACTER = 5.2
const NARROWEST = 12

/**
 * Widths in points. Fixed widths spare the PDF writer from measuring every cell, and make columns of a kind alike from
 * one table to the next.
 */
export function widthsOf(
  columns: readonly Column[],
  rows: readonly Row[],
  available: number,
): number[] {
  const free = available - columns.length * 2 * CELL_PADDING
  const fixed = columns.map((column, i) => {
    if (column.width !== 'content') return null
    const lengths = rows.flatMap(({ kind, cells }) =>
      kind === 'group' ? [] : (cells[i]?.lines ?? []).map(lengthOf),
    )
    const words = Math.max(0, ...lengths) * CHARACTER
    return Math.max(NARROWEST, words, lengthOf(column.header) * BOLD_CHARACTER)
  })
  const rest = free - fixed.reduce<number>((total, width) => total + (width ?? 0), 0)
  const shares = columns.reduce((total, { width }) => total + (width === 'content' ? 0 : width), 0)
  return columns.map(({ width }, i) =>
    width === 'content' ? (fixed[i] ?? NARROWEST) : Math.max(NARROWEST, (rest * width) / shares),
  )
}

/** A box to tick. Made anew each time: the writer keeps positions in the nodes it is given. */
const tickBox = (): Content => ({
  canvas: [{ type: 'rect', x: 0, y: 1, w: 7, h: 7, lineWidth: 0.7, lineColor: COLOURS.muted }],
})

type Look = Partial<{
  alignment: 'left' | 'right' | 'center'
  italics: true
  color: string
  noWrap: true
  fillColor: string
  margin: [number, number, number, number]
}>

function cellContent(cell: Cell | undefined, look: Look): Content {
  if (cell?.checkbox) return { stack: [tickBox()], ...look }
  const lines = cell?.lines ?? []
  const [only] = lines
  if (lines.length === 1 && only) return { text: inline(only), style: 'cell', ...look } as Content
  return { stack: lines.map((line) => ({ text: inline(line) })), style: 'cell', ...look } as Content
}

/** How a row's cells look in their columns. */
function lookOf({ kind }: Row, { align, width }: Column): Look {
  return {
    ...(kind === 'assumed' ? { italics: true, color: COLOURS.muted } : {}),
    ...(kind === 'chosen' ? { fillColor: TONES.success.ground } : {}),
    ...(align ? { alignment: ALIGN[align] } : {}),
    ...(width === 'content' ? { noWrap: true } : {}),
  }
}

const bodyRow = (row: Row, columns: readonly Column[], margin?: Look['margin']): TableCell[] =>
  columns.map((column, i) =>
    cellContent(row.cells[i], { ...lookOf(row, column), ...(margin ? { margin } : {}) }),
  ) as TableCell[]

/** Longer titles need the width of the whole table to wrap in, and a row of their own. */
const LONGEST_TITLE = 90
/** Height of a group's title with the space around it, in points. */
const TITLE_HEIGHT = 19

/** The first row of a group with the title above it, so that no page ends with the title alone. */
function titledRow(title: Row, row: Row, columns: readonly Column[]): TableCell[] {
  const cells = bodyRow(row, columns, [0, TITLE_HEIGHT, 0, 0])
  const name: Content = {
    text: inline(title.cells[0]?.lines[0] ?? []),
    style: 'tableGroup',
    alignment: 'left',
    noWrap: true,
    margin: [0, 5, 0, 4],
  }
  const first = columns[0] ? cellContent(row.cells[0], lookOf(row, columns[0])) : ''
  return [{ stack: [name, first] }, ...cells.slice(1)]
}

function titleRow(title: Row, columns: readonly Column[]): TableCell[] {
  const name = {
    text: inline(title.cells[0]?.lines[0] ?? []),
    style: 'tableGroup',
    colSpan: columns.length,
    margin: [0, 5, 0, 0],
  } as TableCell
  return [name, ...columns.slice(1).map(() => ({}) as TableCell)]
}

function bodyRows(rows: readonly Row[], columns: readonly Column[]): TableCell[][] {
  const body: TableCell[][] = []
  let title: Row | null = null
  for (const row of rows) {
    if (row.kind === 'group') {
      if (title) body.push(titleRow(title, columns))
      title = row
      if (lengthOf(row.cells[0]?.lines[0] ?? []) <= LONGEST_TITLE) continue
      body.push(titleRow(row, columns))
      title = null
    } else {
      body.push(title ? titledRow(title, row, columns) : bodyRow(row, columns))
      title = null
    }
  }
  return title ? [...body, titleRow(title, columns)] : body
}

/** A table whose rows are never cut and whose header comes back on every page. */
export function tableContent({ columns, rows }: Table): ContentTable {
  const header = columns.map(
    ({ header: text, align }) =>
      ({
        text: inline(text),
        style: 'tableHeader',
        ...(align ? { alignment: ALIGN[align] } : {}),
      }) as TableCell,
  )
  return {
    layout: 'table',
    margin: [0, 4, 0, 12],
    table: {
      widths: widthsOf(columns, rows, CONTENT_WIDTH),
      headerRows: 1,
      // A header is never alone at the foot of a page.
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      body: [header, ...bodyRows(rows, columns)],
    },
  }
}

/** Lines a text takes in a width, estimated on the safe side. */
export const linesIn = (length: number, width: number): number =>
  Math.max(1, Math.ceil((length * CHARACTER * 1.2) / width))

/** Heights in points of one line of a cell and of what surrounds a row. */
const LINE = 11.5
const ROW = 8
const HEADER = 20

/** The height of a table's header and first row, estimated: what a heading above it wants room for. */
export function openingHeight({ columns, rows }: Table): number {
  const widths = widthsOf(columns, rows, CONTENT_WIDTH)
  const [first, second] = rows
  const body = first?.kind === 'group' ? second : first
  const lines = columns.map((_, i) =>
    (body?.cells[i]?.lines ?? []).reduce(
      (total, line) => total + linesIn(lengthOf(line), widths[i] ?? NARROWEST),
      0,
    ),
  )
  const title = first?.kind === 'group' ? TITLE_HEIGHT : 0
  return HEADER + title + ROW + Math.max(1, ...lines) * LINE
}
