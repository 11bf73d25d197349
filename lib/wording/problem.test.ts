import { describe, expect, it } from 'vitest'
import { acceptedSentence, problemText, quoted } from './problem'
import { TABLES } from './tables'

const { problem } = TABLES.en.wizard

describe('what a field accepts', () => {
  it('is a range in the numbers and days of the language', () => {
    const unnamed = () => null
    expect(acceptedSentence({ type: 'integer', min: 1, max: 5000 }, problem, 'en', unnamed)).toBe(
      'Enter a whole number from 1 to 5,000.',
    )
    const days = { type: 'date', min: '2000-01-01', max: '2100-12-31' } as const
    expect(acceptedSentence(days, problem, 'en', unnamed)).toContain('31 December 2100')
  })

  it('is a choice by the names the reader knows, or by none where all are in sight', () => {
    const choice = { type: 'choice', options: ['a', 'b'] } as const
    const named = acceptedSentence(choice, problem, 'en', (options) =>
      options.map((option) => `“${option}”`).join(' or '),
    )
    expect(named).toContain('“a” or “b”')
    expect(acceptedSentence(choice, problem, 'en', () => null)).toBe(problem.choiceMissing)
  })
})

describe('a refused value', () => {
  it('is quoted so that it can be recognised, never in full where it is long', () => {
    expect(quoted('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`)
    expect(quoted({ a: [1] })).toBe('{"a":[1]}')
    expect(quoted(2.5)).toBe('2.5')
    expect(quoted(2.5, () => '2,5')).toBe('2,5')
  })
})

describe('a problem at a field', () => {
  const reader = {
    locale: 'en',
    number: String,
    answer: (_: string, value: unknown) => `<${value}>`,
  } as const
  const said = (value: unknown, options: readonly string[]) =>
    problemText(
      { field: 'answers.a', value, expected: { type: 'choice', options } },
      problem,
      reader,
    )

  it.each([undefined, null, ''])('asks for an answer where %j stands', (nothing) => {
    expect(said(nothing, ['a'])).toMatch(/^An answer is needed\. Choose one/)
  })

  it('quotes what stands there, with the options while they are few', () => {
    expect(said('z', ['a', 'b'])).toContain(
      '“z” is not accepted. Use one of these values: <a>, <b>.',
    )
    const many = [...'abcdefghi']
    expect(said('z', many)).toContain(problem.choiceMissing)
  })
})
