import { describe, expect, it } from 'vitest'
import { rules } from './index'

describe('the rules of Sage 100c CRM', () => {
  it('are all 85 of the guide', () => {
    expect(rules).toHaveLength(85)
  })

  it('name what decides, and never the password that the guide prints', () => {
    const statementOf = (id: string) => rules.find((rule) => rule.id === id)?.statement
    expect(statementOf('scrm.name.rule')?.fr).toContain('dix caractères')
    expect(statementOf('scrm.company.title')?.en).toContain('50')
    expect(statementOf('scrm.sql.collation')?.en).toContain('FRENCH_CI_AS')
    expect(statementOf('scrm.express.setup')?.fr).toContain('CRMEXPRESS2014')
    expect(JSON.stringify(rules)).not.toMatch(/SageCrm#/i)
  })
})
