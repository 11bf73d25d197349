import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumber, typedNumber } from './numbers'

describe('parseNumber', () => {
  it.each([
    ['12', 'fr', 12],
    [' 12 ', 'fr', 12],
    ['1 000', 'fr', 1000],
    ['1\u202f000\u202f000', 'fr', 1_000_000],
    ['2,5', 'fr', 2.5],
    ['-5', 'fr', -5],
    ['1,000', 'en', 1000],
    ['2.5', 'en', 2.5],
  ] as const)('reads %s in %s', (text, locale, value) => {
    expect(parseNumber(text, locale)).toBe(value)
  })

  it.each([
    ['12abc', 'fr'],
    ['1e9', 'fr'],
    ['0x10', 'en'],
    ['1 00', 'fr'],
    ['10 00', 'fr'],
    ['2.5', 'fr'],
    ['1,00', 'en'],
    ['1 000', 'en'],
    ['', 'fr'],
    ['dix', 'fr'],
    ['NaN', 'en'],
    ['Infinity', 'en'],
    ['--1', 'en'],
    ['9'.repeat(400), 'en'],
  ] as const)('does not guess at %s in %s', (text, locale) => {
    expect(parseNumber(text, locale)).toBeNull()
  })

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom('fr' as const, 'en' as const),
        (whole, hundredths, locale) => {
          const value = Number(`${whole}.${String(hundredths).padStart(2, '0')}`)
          expect(parseNumber(typedNumber(value, locale), locale)).toBe(value)
        },
      ),
    )
  })
})
