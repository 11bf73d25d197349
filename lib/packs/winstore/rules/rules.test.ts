import { describe, expect, it } from 'vitest'
import { rules } from './index'

describe('the rules of Winstore', () => {
  it('are all 37 of the document', () => {
    expect(rules).toHaveLength(37)
  })

  it('name the figures that decide a sizing', () => {
    const statementOf = (id: string) => rules.find((rule) => rule.id === id)?.statement
    expect(statementOf('ws.topology.server')?.fr).toContain('six caisses')
    expect(statementOf('ws.topology.max-secondary')?.en).toContain('four secondary tills')
    expect(statementOf('ws.matrix.sql')?.en).toContain('2014 with its Service Pack 3')
    expect(statementOf('ws.matrix.epson')?.fr).toContain('2.70 ER15 à la version 3.00')
    expect(statementOf('ws.matrix.aures')?.en).toContain('2.78 to version 2.86')
  })
})
