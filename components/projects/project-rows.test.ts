import { describe, expect, it } from 'vitest'
import { filterRows, type ProjectRow, type SortKey, sortRows } from './project-rows'

const row = (customer: string, reference: string, updatedAt: string): ProjectRow => ({
  id: reference,
  systems: ['xrp-sprint'],
  systemNames: ['Cegid XRP Sprint'],
  version: 1,
  status: 'draft',
  updatedAt,
  details: { customer, reference, contact: '', title: '', proposalDate: '2026-11-22' },
})

const rows = [
  row('Zéphyr', 'P-10', '2026-01-02T00:00:00Z'),
  row('Établissements Ménard', 'P-9', '2026-01-03T00:00:00Z'),
  row('Faure', 'P-1', '2026-01-01T00:00:00Z'),
]

const order = (key: SortKey, direction: 'asc' | 'desc') =>
  sortRows(rows, { key, direction }, 'fr').map(({ details }) => details.reference)

describe('the list of projects', () => {
  it('sorts é with e, and P-9 before P-10', () => {
    expect(order('customer', 'asc')).toEqual(['P-9', 'P-1', 'P-10'])
    expect(order('reference', 'asc')).toEqual(['P-1', 'P-9', 'P-10'])
    expect(order('updatedAt', 'desc')).toEqual(['P-9', 'P-10', 'P-1'])
  })

  it('keeps the order of equal rows, and leaves the given list alone', () => {
    expect(order('status', 'desc')).toEqual(['P-10', 'P-9', 'P-1'])
    expect(rows[0]?.details.reference).toBe('P-10')
  })

  it('finds words without case and accents, in any field and order', () => {
    const found = (filter: string) => filterRows(rows, filter).map(({ id }) => id)
    expect(found('menard etab')).toEqual(['P-9'])
    expect(found('xrp p-1')).toEqual(['P-10', 'P-1'])
    expect(found('  ')).toHaveLength(3)
    expect(found('menard faure')).toEqual([])
  })
})
