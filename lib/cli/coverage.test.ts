import { describe, expect, it } from 'vitest'
import { coverageText, mismatch } from './coverage'
import type { RuleUse } from './reach'

const uses: readonly RuleUse[] = [
  { id: 'a.one', system: 'a', use: 'acts', scenarios: 12 },
  { id: 'a.two', system: 'a', use: 'information', scenarios: 0 },
  { id: 'b.only', system: 'b', use: 'acts', scenarios: 1 },
]

describe('coverage', () => {
  it('asks a reason for each rule that no scenario reaches, and for no other', () => {
    expect(mismatch(uses, { 'a.two': 'history' })).toEqual({ unexplained: [], stale: [] })
    expect(mismatch(uses, {})).toEqual({ unexplained: ['a.two'], stale: [] })
    expect(
      mismatch(uses, { 'a.two': 'history', 'a.one': 'is reached', gone: 'is no rule' }),
    ).toEqual({ unexplained: [], stale: ['a.one', 'gone'] })
  })

  it('adds up by system, and names what is not reached with its reason', () => {
    const text = coverageText(uses, { 'a.two': 'history' })
    expect(text).toMatch(/^a\.one +acts +12$/m)
    expect(text).toMatch(/^a +2 +1 +1 +1$/m)
    expect(text).toMatch(/^b +1 +1 +0 +0$/m)
    expect(text).toMatch(/^all +3 +2 +1 +1$/m)
    expect(text).toContain('3 rules: 2 acting, 1 information only\n1 reached by no scenario:')
    expect(text).toContain('  a.two: history')
    expect(coverageText(uses, {})).toContain('a.two: no reason is given yet')
  })
})
