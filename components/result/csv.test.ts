import { describe, expect, it } from 'vitest'
import { toCsv } from './csv'

const line = (cell: string | number | null, locale: 'fr' | 'en' = 'en') =>
  toCsv([[cell]], locale).slice(1, -2)

describe('toCsv', () => {
  it.each(['=1+1', '+A1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])('disarms %j', (text) => {
    expect(line(text)).toBe(`"'${text}"`)
  })

  it('leaves numbers to be numbers, negative ones included', () => {
    expect(line(-2.5)).toBe('-2.5')
    expect(line(-2.5, 'fr')).toBe('-2,5')
  })

  it('quotes quotes, separators and lines', () => {
    expect(line('a "b"; c,\nd')).toBe('"a ""b""; c,\nd"')
  })

  it('separates as the language does and marks the encoding', () => {
    expect(toCsv([['é', 1, null, true]], 'fr')).toBe('\ufeff"é";1;;"true"\r\n')
    expect(toCsv([['é', 1]], 'en')).toBe('\ufeff"é",1\r\n')
  })
})
