import { describe, expect, it } from 'vitest'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { showcase } from './showcase'

describe.each(SYSTEM_IDS)('the first page for %s', (id) => {
  it('proves a figure in both languages, down to the rule, or shows none in either', async () => {
    const pack = await loadPack(id)
    if (!pack) throw new Error('a listed system has no pack')
    const french = showcase(pack, '2026-11-22', 'fr')
    const english = showcase(pack, '2026-11-22', 'en')
    // The documents of some systems give nothing to divide.
    if (id !== 'xrp-sprint' && french === null) {
      expect(english).toBeNull()
      return
    }
    expect(french?.steps.length).toBeGreaterThan(1)
    expect(french?.steps.some((step) => step.references.length > 0)).toBe(true)
    expect(english?.steps.length).toBe(french?.steps.length)
    expect(english?.label).not.toBe(french?.label)
  })
})
