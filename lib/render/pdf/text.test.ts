import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageOf } from './coverage'
import { drawableText, FONTS } from './text'

describe('drawableText', () => {
  it('leaves ordinary text alone', () => {
    const text = 'Établissements « Moreau » : 16 Go, 2 ≤ 3 – œuvre…'
    expect(drawableText(text)).toBe(text)
  })

  it('turns the narrow no-break space into one the font draws', () => {
    expect(drawableText('1\u202f000')).toBe('1\u00a0000')
  })

  it('composes accents typed apart and drops control and invisible characters', () => {
    expect(drawableText('e\u0301te\u0301')).toBe('été')
    expect(drawableText('a\u0000b\u0007c\u202ed\u200df')).toBe('abcdf')
  })

  it('shows that something stood where the font draws nothing', () => {
    expect(drawableText('Café 😀')).toBe('Café \ufffd')
  })

  it('lets a long word break, after punctuation or anywhere', () => {
    const path = `https://${'a'.repeat(200)}.example/page`
    const parts = drawableText(path).split('\u200b')
    expect(parts.join('')).toBe(path)
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(24)
  })

  it('breaks no part of an address or of a rule’s id that punctuation keeps short', () => {
    const parts = drawableText('https://learn.microsoft.com/lifecycle/xrp.multi.no-crm').split(
      '\u200b',
    )
    expect(parts).toContain('microsoft.')
    expect(parts).toContain('lifecycle/')
  })

  it('gives only characters the font draws, whatever it is given', () => {
    const drawable = coverageOf(readFileSync(FONTS.Roboto.normal))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        [...drawableText(text)].every((character) => drawable(character.codePointAt(0) ?? 0)),
      ),
    )
  })
})
