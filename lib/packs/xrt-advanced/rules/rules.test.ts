import { describe, expect, it } from 'vitest'
import { rules } from './index'

describe('the rules of Sage XRT Advanced', () => {
  it('are all 56 of the document', () => {
    expect(rules).toHaveLength(56)
  })

  it('name the figures that decide a sizing', () => {
    const statementOf = (id: string) => rules.find((rule) => rule.id === id)?.statement
    expect(statementOf('sxa.platform.sql')?.fr).toContain('2017 ou 2019')
    expect(statementOf('sxa.port.default')?.en).toContain('1025')
    expect(statementOf('sxa.security.custom-length')?.fr).toContain('dix')
    expect(statementOf('sxa.order.install')?.en).toContain('4.3.005')
    expect(statementOf('sxa.db.service-order')?.fr).toContain('SCPSServer démarre en premier')
  })
})
