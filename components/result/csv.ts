import type { Locale } from '@/lib/kernel/locale'

export type Cell = string | number | boolean | null

/** Spreadsheets read a cell that starts like this as a formula; a quote in front makes it text. */
const FORMULA_START = /^[=+\-@\t\r\n]/

function written(cell: Cell, decimalComma: boolean): string {
  if (cell === null) return ''
  if (typeof cell === 'number') {
    const digits = String(cell)
    return decimalComma ? digits.replace('.', ',') : digits
  }
  const text = String(cell)
  const safe = FORMULA_START.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/**
 * A table as CSV for the spreadsheets of one language: semicolons and decimal commas in French, commas and points in
 * English, a byte order mark so that accents survive. Texts that look like formulas are disarmed.
 */
export function toCsv(rows: readonly (readonly Cell[])[], locale: Locale): string {
  const separator = locale === 'fr' ? ';' : ','
  const lines = rows.map((row) => row.map((cell) => written(cell, locale === 'fr')).join(separator))
  return `\ufeff${lines.join('\r\n')}\r\n`
}
