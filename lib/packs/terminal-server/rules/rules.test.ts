import { describe, expect, it } from 'vitest'
import { rules } from './index'

describe('the rules of the terminal-server note', () => {
  it('are all 50 of the note', () => {
    expect(rules).toHaveLength(50)
  })

  it('name what decides a start and an update', () => {
    const statementOf = (id: string) => rules.find((rule) => rule.id === id)?.statement
    expect(statementOf('ts.licence.stop-effect')?.fr).toContain('en l’absence de code commun')
    expect(statementOf('ts.db.stop-effect')?.en).toContain('while a common path is stored')
    expect(statementOf('ts.db.stop-bit')?.fr).toContain('bit 1 du paramètre TSMode')
    expect(statementOf('ts.update.tool-sequence')?.en).toContain('eight steps')
    expect(statementOf('ts.update.not-on-ts')?.fr).toContain('CheckCDUpdate.exe')
  })
})
