import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAfter, isIsoDate } from './dates'
import { byCodePoint } from './order'
import { fail, ok } from './result'

describe('days', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-11-22', '0001-01-01', '9999-12-31'])(
    '%s exists',
    (day) => expect(isIsoDate(day)).toBe(true),
  )

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2021-02-30',
    '2021-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '22/11/2026',
    '2026-11-22T00:00:00Z',
    ' 2026-11-22',
    '2026-11-22\n',
    '',
  ])('%j does not', (day) => expect(isIsoDate(day)).toBe(false))

  it('are the days of the calendar, all of them and no other', () => {
    const day = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(day, (date) => isIsoDate(date.toISOString().slice(0, 10))),
      { seed: 1 },
    )
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.nat(14),
        fc.nat(33),
        (year, month, dayOfMonth) => {
          const pad = (n: number, width: number) => String(n).padStart(width, '0')
          const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
          const parsed = new Date(`${text}T00:00:00Z`)
          const exists =
            !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text
          expect(isIsoDate(text)).toBe(exists)
        },
      ),
      { seed: 2, numRuns: 2000 },
    )
  })

  it('follow one another as their texts do, the day itself not being after itself', () => {
    expect(isAfter('2024-01-10', '2024-01-09')).toBe(true)
    expect(isAfter('2024-01-09', '2024-01-09')).toBe(false)
    expect(isAfter('2023-12-31', '2024-01-01')).toBe(false)
  })
})

describe('order', () => {
  it('is by code point, in every language the same', () => {
    expect(['é', 'z', 'a', 'Z', 'É'].sort(byCodePoint)).toEqual(['Z', 'a', 'z', 'É', 'é'])
    expect(byCodePoint('a', 'a')).toBe(0)
  })
})

describe('results', () => {
  it('are a success with its value or a refusal with its reason', () => {
    expect(ok(1)).toEqual({ ok: true, value: 1 })
    expect(fail('reason')).toEqual({ ok: false, error: 'reason' })
  })
})
