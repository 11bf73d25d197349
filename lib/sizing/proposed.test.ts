import { describe, expect, it } from 'vitest'
import { proposedColumn } from './proposed'

const use = (id: string, value: string) => ({ assumptions: [{ id, value, where: [] }] })

describe('the proposed column', () => {
  it('is what the assumption named by the pack says', () => {
    const pack = { columnAssumption: 'A-COLUMN' }
    expect(proposedColumn(pack, use('A-COLUMN', 'minimum'))).toBe('minimum')
    expect(proposedColumn(pack, use('A-COLUMN', 'recommended'))).toBe('recommended')
  })

  it('is the recommended one where no such assumption stands in the result', () => {
    expect(proposedColumn({ columnAssumption: 'A-COLUMN' }, use('A-OTHER', 'minimum'))).toBe(
      'recommended',
    )
    expect(proposedColumn({}, use('A-COLUMN', 'minimum'))).toBe('recommended')
  })
})
