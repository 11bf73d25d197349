import { describe, expect, it } from 'vitest'
import { cell, group, row, table } from '@/lib/proposal/tree'
import { tableContent, widthsOf } from './table'
import { CELL_PADDING } from './theme'

const columns = [
  { header: ['Machine'], width: 3 },
  { header: ['Usage'], width: 1 },
  { header: ['Port'], width: 'content', align: 'end' },
] as const
const rows = [row(cell('arr-1'), cell('TLS'), cell('443'))]

describe('widthsOf', () => {
  it('fills the width available to the point, padding included', () => {
    const widths = widthsOf(columns, rows, 500)
    const total = widths.reduce((sum, width) => sum + width + 2 * CELL_PADDING, 0)
    expect(total).toBeCloseTo(500)
  })

  it('shares the free width by weight and gives a content column what its words need', () => {
    const [first = 0, second = 1, third = 0] = widthsOf(columns, rows, 500)
    expect(first / second).toBeCloseTo(3)
    expect(third).toBeLessThan(40)
  })
})

describe('tableContent', () => {
  const bodyOf = (...body: Parameters<typeof table>[1]) =>
    tableContent(table(columns, body)).table.body

  it('sets the title of a group above its first row, so that no page ends with the title', () => {
    const body = bodyOf(group('Avant'), ...rows, group('Après'), ...rows)
    expect(body).toHaveLength(3)
    expect(JSON.stringify(body[1])).toContain('Avant')
    expect(JSON.stringify(body[1])).toContain('arr-1')
  })

  it('gives a title too long for one line a row of its own, and keeps a title without rows', () => {
    const long = 'Machine '.repeat(30)
    expect(bodyOf(group(long), ...rows)).toHaveLength(3)
    expect(JSON.stringify(bodyOf(...rows, group('Vide')))).toContain('Vide')
  })

  it('never cuts a row and brings the header back on every page', () => {
    expect(tableContent(table(columns, rows)).table).toMatchObject({
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
    })
  })
})
