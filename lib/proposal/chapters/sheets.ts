import type { ConfigurationRow, ConfigurationSheet } from '@/lib/sizing/plan'
import { type Context, citations } from '../context'
import { type Cell, cell, cellOf, muted, type Row, strong, type Table, table, toned } from '../tree'

/** What a row of a table is about, whether it is the case in hand, and where it stands in the document. */
function nameCell(
  { key, name: given, applies, rules }: ConfigurationRow,
  { lexicon }: Context,
): Cell {
  const name = given ?? lexicon.say(`config.${key}`)
  const places = citations(rules, lexicon)
  return cellOf([
    [applies ? strong(name) : name],
    applies ? [toned('success', lexicon.result.configuration.applies)] : [],
    places ? [muted(places)] : [],
  ])
}

const rowOf = (row: ConfigurationRow, ctx: Context): Row => ({
  kind: row.applies ? 'chosen' : 'body',
  cells: [
    nameCell(row, ctx),
    ...(row.cells ?? []).map((each) => {
      const text = ctx.lexicon.cell(each)
      return cell(row.applies ? strong(text) : text)
    }),
  ],
})

/** A sheet that has columns of its own, as the table it is. */
export const sheetTable = ({ columns = [], rows }: ConfigurationSheet, ctx: Context): Table =>
  table(
    columns.map((column, i) => ({
      header: [ctx.lexicon.say(`column.${column}`)],
      width: i === 0 ? 4 : 3,
    })),
    rows.map((row) => rowOf(row, ctx)),
  )
