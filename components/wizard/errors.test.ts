import { describe, expect, it } from 'vitest'
import type { Step } from '@/lib/sizing/pack'
import { flatErrors } from './ErrorSummary'
import { countByStep } from './StepNav'

const custom = (message: string) => ({ type: 'custom', message })

describe('flatErrors', () => {
  it('names every error by its path, those of lists and of their rows included', () => {
    const errors = {
      iis: { connections: custom('a'), from: { lan: custom('b') } },
      databases: [undefined, { domain: custom('c') }],
      printers: { root: custom('d') },
    }
    expect(flatErrors(errors as never)).toEqual([
      { path: 'iis.connections', message: 'a' },
      { path: 'iis.from.lan', message: 'b' },
      { path: 'databases.1.domain', message: 'c' },
      { path: 'printers', message: 'd' },
    ])
  })
})

describe('countByStep', () => {
  it('counts what each step still needs, and leaves out what no step asks', () => {
    const steps: Step[] = [
      { id: 'users', questions: [{ path: 'iis.connections', rules: [] }] },
      { id: 'bases', questions: [{ path: 'databases', rules: [] }] },
    ]
    const counts = countByStep(steps, {
      refused: [
        { field: 'answers.databases.0.count', value: 0, expected: { type: 'object' } },
        { field: 'proposalDate', value: '', expected: { type: 'object' } },
      ],
      missing: ['answers.iis.connections', 'answers.databases.1.domain'],
    })
    expect(Object.fromEntries(counts)).toEqual({
      bases: { wrong: 1, missing: 1 },
      users: { wrong: 0, missing: 1 },
    })
  })
})
