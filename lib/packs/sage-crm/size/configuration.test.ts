import { describe, expect, it } from 'vitest'
import { evaluate } from '@/lib/sizing/evaluate'
import { pack } from '../index'

describe('the sheets of the companies', () => {
  const integrated = pack.examples.find(({ id }) => id === 'integrated')

  it('are one for each, under its title', () => {
    const outcome = evaluate(pack, {
      system: pack.id,
      proposalDate: '2026-11-22',
      answers: integrated?.answers ?? {},
    })
    if (!outcome.ok) throw new Error('the example is sized')
    const sheets = outcome.value.configuration.filter(({ sheet }) => sheet === 'companies')
    expect(sheets.map(({ name }) => name)).toEqual(['Sage100', 'Durand Export'])
    for (const { name, rows } of sheets) {
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
      expect(rows.find(({ key }) => key === 'company.title')?.value).toBe(name)
    }
  })
})
