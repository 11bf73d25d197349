import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces'
import type { Cell, Column, Row, Table } from '@/lib/proposal/tree'
import { inline, lengthOf } from './inline'
import { CELL_PADDING, COLOURS, CONTENT_WIDTH } from './theme'

const ALIGN = { start: 'left', end: 'right', center: 'center' } as const
/** The usual width of a character at the size of a table's text, in points. */
const CHARACTER = 4.7
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
    const longest = Math.max(lengthOf(column.header), ...lengths)
    return Math.max(NARROWEST, longest * CHARACTER)
  })
  const rest = free - fixed.reduce<number>((total, width) => total + (width ?? 0), 0)
  const shares = columns.reduce((total, { width }) => total + (width === 'content' ? 0 : width), 0)
  return columns.map(({ width }, i) =>
    width === 'content' ? (fixed[i] ?? NARROWEST) : Math.max(NARROWEST, (rest * width) / shares),
  )
}

const CHECKBOX: Content = {
  canvas: [{ type: 'rect', x: 0, y: 1, w: 7, h: 7, lineWidth: 0.7, lineColor: COLOURS.muted }],
}

type Look = Partial<{ alignment: 'left' | 'right' | 'center'; italics: true; color: string }>

function cellContent(cell: Cell | undefined, look: Look): TableCell {
  if (cell?.checkbox) return CHECKBOX
  const lines = cell?.lines ?? []
  const [only] = lines
  if (lines.length === 1 && only) return { text: inline(only), style: 'cell', ...look } as TableCell
  return {
    stack: lines.map((line) => ({ text: inline(line) })),
    style: 'cell',
    ...look,
  } as TableCell
}

function bodyRow(row: Row, columns: readonly Column[]): TableCell[] {
  if (row.kind === 'group') {
    const title = {
      text: inline(row.cells[0]?.lines[0] ?? []),
      style: 'tableGroup',
      colSpan: columns.length,
      margin: [0, 5, 0, 0],
    } as TableCell
    return [title, ...columns.slice(1).map(() => ({}) as TableCell)]
  }
  const assumed: Look = row.kind === 'assumed' ? { italics: true, color: COLOURS.muted } : {}
  return columns.map(({ align }, i) =>
    cellContent(row.cells[i], { ...assumed, ...(align ? { alignment: ALIGN[align] } : {}) }),
  )
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
  const [first] = rows
  return {
    layout: 'table',
    margin: [0, 4, 0, 12],
    table: {
      widths: widthsOf(columns, rows, CONTENT_WIDTH),
      headerRows: 1,
      // A header is never alone at the foot of a page, nor is a header with the title of a group.
      keepWithHeaderRows: first?.kind === 'group' ? 2 : 1,
      dontBreakRows: true,
      body: [header, ...rows.map((row) => bodyRow(row, columns))],
    },
  }
}
