import { describe, expect, it } from 'vitest'
import type { ProductSupport } from '@/lib/sizing/sizing'
import { timelineOf } from './timeline'

const product = (dates: Partial<ProductSupport>): ProductSupport => ({
  product: 'WS2019',
  machines: ['db'],
  documentEnd: null,
  publisherMainstreamEnd: null,
  publisherExtendedEnd: null,
  source: null,
  status: 'supported',
  rules: [],
  ...dates,
})

describe('timelineOf', () => {
  it('places every date inside the line and in order', () => {
    const { rows, proposalAt, years } = timelineOf(
      [product({ documentEnd: '2024-01-09', publisherExtendedEnd: '2029-01-09' })],
      '2026-11-22',
    )
    const [end, extended] = rows[0]?.marks.map((mark) => mark.at) ?? []
    expect(end).toBeGreaterThan(0)
    expect(proposalAt).toBeGreaterThan(end as number)
    expect(extended).toBeGreaterThan(proposalAt)
    expect(extended).toBeLessThan(100)
    expect(years[0]).toEqual({ year: 2024, at: 0 })
  })

  it('leaves out what has no date, and never names more years than fit', () => {
    const { rows, years } = timelineOf(
      [product({}), product({ documentEnd: '2001-01-01', publisherExtendedEnd: '2099-12-31' })],
      '2026-11-22',
    )
    expect(rows).toHaveLength(1)
    expect(years.length).toBeLessThanOrEqual(10)
  })

  it('holds on a single day', () => {
    const { rows, proposalAt } = timelineOf([product({ documentEnd: '2026-01-01' })], '2026-01-01')
    expect(rows[0]?.marks[0]?.at).toBe(0)
    expect(proposalAt).toBe(0)
  })
})
