import { describe, expect, it } from 'vitest'
import { integer, text } from '@/lib/sizing/fields'
import { draftValues, emptyDraft, readDraft, requestOf, withExample, withValues } from './draft'

const touched = withValues(emptyDraft('2026-11-22'), { 'rds.users': 12, name: '12abc' })

describe('draft', () => {
  it('asks the engine with nested answers, refused values included', () => {
    expect(requestOf(touched, 'demo')).toEqual({
      system: 'demo',
      proposalDate: '2026-11-22',
      answers: { rds: { users: 12 }, name: '12abc' },
    })
  })

  it('names answers nobody knows in the provenance', () => {
    const draft = { ...touched, answers: { 'rds.users': { state: 'unknown', value: 30 } } } as const
    expect(requestOf(draft, 'demo')).toMatchObject({
      answers: { rds: { users: 30 } },
      provenance: { 'answers.rds.users': 'unknown' },
    })
  })

  it('is the same object when nothing changes, and forgets what is taken away', () => {
    expect(withValues(touched, { 'rds.users': 12 })).toBe(touched)
    expect(draftValues(withValues(touched, { 'rds.users': undefined }))).toEqual({ name: '12abc' })
  })

  it('takes from an example only what the pack asks', () => {
    const fields = { rds: { users: integer({ min: 0, max: 9 }) }, name: text({ min: 0, max: 9 }) }
    const example = { id: 'x', answers: { rds: { users: 0 }, stray: 1 } }
    expect(withExample(touched, example, fields).answers).toEqual({
      'rds.users': { state: 'answered', value: 0 },
    })
  })

  it('survives storage', () => {
    expect(readDraft(JSON.parse(JSON.stringify(touched)))).toEqual(touched)
  })

  it.each([
    null,
    [],
    'x',
    { version: 2, proposalDate: '2026-11-22', answers: {} },
    { version: 1, proposalDate: 5, answers: {} },
    { version: 1, proposalDate: '2026-11-22', answers: [] },
    { version: 1, proposalDate: '2026-11-22', answers: { a: 3 } },
    { version: 1, proposalDate: '2026-11-22', answers: {}, deviations: {} },
  ])('does not believe %j', (data) => {
    expect(readDraft(data)).toBeNull()
  })
})
