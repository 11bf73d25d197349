import { describe, expect, it } from 'vitest'
import { emptyDraft, withValues } from '@/lib/intake/draft'
import { boolean, choice, integer, list, text } from '@/lib/sizing/fields'
import type { AnyPack, Question } from '@/lib/sizing/pack'
import { provisionalAnswers, stepOfField } from './questions'
import { fromRaw, toRaw } from './raw-values'
import { type Problem, stepSchema } from './step-schema'

const pack = {
  fields: {
    users: integer({ min: 1, max: 5000 }),
    ratio: integer({ min: 1, max: 100, default: 15 }),
    remote: boolean({ default: false }),
    mode: choice(['a', 'b'], {}),
    databases: list(
      { domain: text({ min: 1, max: 60 }), count: integer({ min: 1, max: 9 }) },
      { min: 1, max: 5, uniqueBy: 'domain' },
    ),
  },
  conditions: {
    mode: {
      asked: (a: { remote: boolean }) => a.remote,
      default: (a: { users: number }) => (a.users > 50 ? 'b' : undefined),
    },
  },
  steps: [{ id: 's', questions: [] }],
} as unknown as AnyPack

const question = (path: string, extra: Partial<Question> = {}): Question => ({
  path,
  rules: [],
  ...extra,
})

function problems(questions: Question[], raw: Record<string, unknown>): Problem[] {
  const found: Problem[] = []
  const provisional = provisionalAnswers(pack, emptyDraft('2026-11-22'))
  stepSchema(pack, questions, provisional, 'fr', (problem) => {
    found.push(problem)
    return 'x'
  }).safeParse(raw)
  return found
}

describe('stepSchema', () => {
  it('says all that is wrong at once, with value and accepted range', () => {
    const raw = { users: '12abc', ratio: '25', databases: [] }
    const asked = [
      question('users'),
      question('ratio', { range: { min: 15, max: 20 } }),
      question('databases'),
    ]
    expect(problems(asked, raw)).toEqual([
      {
        field: 'answers.users',
        value: '12abc',
        expected: { type: 'integer', min: 1, max: 5000 },
      },
      { field: 'answers.ratio', value: 25, expected: { type: 'integer', min: 15, max: 20 } },
      {
        field: 'answers.databases',
        value: undefined,
        expected: { type: 'list', min: 1, max: 5 },
      },
    ])
  })

  it('lets an answer with a default stay empty, and not a required one', () => {
    expect(problems([question('ratio')], { ratio: '' })).toEqual([])
    expect(problems([question('users')], { users: ' ' })).toMatchObject([{ value: undefined }])
  })

  it('points inside a list: missing, refused and repeated entries', () => {
    const raw = {
      databases: [
        { domain: 'Paie', count: '2,5' },
        { domain: 'PAIE', count: '3' },
        { domain: '', count: '1' },
      ],
    }
    expect(problems([question('databases')], raw).map((p) => [p.field, p.value])).toEqual([
      ['answers.databases.0.count', 2.5],
      ['answers.databases.2.domain', undefined],
    ])
    const sound = { databases: raw.databases.slice(0, 2).map((row) => ({ ...row, count: '3' })) }
    expect(problems([question('databases')], sound)).toEqual([
      { field: 'answers.databases.1.domain', value: 'PAIE', expected: { type: 'unique' } },
    ])
  })
})

describe('provisionalAnswers', () => {
  it('computes conditions and defaults while other answers are refused', () => {
    const draft = withValues(emptyDraft('2026-11-22'), { users: 60, remote: true, ratio: 'x' })
    const provisional = provisionalAnswers(pack, draft)
    expect(provisional.asked('mode')).toBe(true)
    expect(provisional.defaults).toMatchObject({ mode: 'b', ratio: 15 })
  })
})

describe('raw values', () => {
  it('keep a refused number as it was typed, and read it back', () => {
    const field = pack.fields.users as ReturnType<typeof integer>
    expect(fromRaw(field as never, '12abc', 'fr')).toBe('12abc')
    expect(toRaw(field as never, '12abc', 'fr')).toBe('12abc')
    expect(fromRaw(field as never, '1 200', 'fr')).toBe(1200)
  })

  it('turn lists into rows and back', () => {
    const field = pack.fields.databases as never
    const value = [{ domain: 'Paie', count: 4 }]
    expect(toRaw(field, value, 'fr')).toEqual([{ domain: 'Paie', count: '4' }])
    expect(fromRaw(field, toRaw(field, value, 'fr'), 'fr')).toEqual(value)
  })
})

describe('stepOfField', () => {
  it('finds the step of a list entry', () => {
    const steps = [
      { id: 'one', questions: [question('db')] },
      { id: 'two', questions: [question('databases')] },
    ]
    expect(stepOfField(steps, 'answers.databases.0.domain')?.id).toBe('two')
    expect(stepOfField(steps, 'proposalDate')).toBeUndefined()
  })
})
