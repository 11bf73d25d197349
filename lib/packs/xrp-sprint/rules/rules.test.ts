import { describe, expect, it } from 'vitest'
import { rules } from './index'

describe('the rules of XRP Sprint', () => {
  it('are all 176 of the document', () => {
    expect(rules).toHaveLength(176)
  })

  it('name the figures that decide a sizing', () => {
    const statementOf = (id: string) => rules.find((rule) => rule.id === id)?.statement
    expect(statementOf('xrp.iis.max-connections')?.fr).toContain('50 connexions')
    expect(statementOf('xrp.rds.users-per-cpu')?.en).toContain('15 to 20')
    expect(statementOf('xrp.rds.memory-per-user')?.en).toContain('100 MB')
    expect(statementOf('xrp.wp.bases-per-instance')?.en).toContain('30 databases')
    expect(statementOf('xrp.support.dates')?.fr).toContain('2019 7 janvier 2025')
  })
})
