import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coverageOf } from './coverage'
import { FONTS } from './text'

const codes = (text: string) => [...text].map((character) => character.codePointAt(0) ?? 0)

describe.each(Object.entries(FONTS.Roboto))('the font file for %s text', (_, file) => {
  const drawable = coverageOf(readFileSync(file))

  it('draws what French and English documents are written with', () => {
    const text = 'AZaz09 éèêàâçùûîïôœŒÉÀÇæ ’‘“”«»…–—·•§°€×÷≤≥≠ \u00a0\u200b\ufffd'
    expect(codes(text).filter((code) => !drawable(code))).toEqual([])
  })

  it('does not draw what the renderer replaces', () => {
    expect(codes('\u202f→✓漢😀').some(drawable)).toBe(false)
  })
})

it('refuses bytes that are no font', () => {
  expect(() => coverageOf(new Uint8Array(64))).toThrow('cmap')
})
