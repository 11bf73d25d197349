import { describe, expect, it } from 'vitest'
import { ellipsize, flowParts, textWidth, wrap } from './metrics'

const regular = { size: 100, bold: false }
const bold = { size: 100, bold: true }

describe('the width of a text', () => {
  // Measured in a browser at 100 px: Roboto Regular and Medium, Inter 400 and 600 with tabular figures.
  it.each([
    ['Serveur de processus', regular, 957, 1034],
    ['Serveur de processus', bold, 966, 1062],
    ['100 Go de disque', regular, 775, 846],
    ['« Ressources humaines » – siège', regular, 1478, 1562],
    ['« Ressources humaines » – siège', bold, 1488, 1609],
    ['rds-1 … rds-167', bold, 700, 847],
    ['HTTPS 443', regular, 506, 553],
  ])('%s is enough for both fonts and not much more', (text, style, roboto, inter) => {
    const width = textWidth(text, style)
    expect(width).toBeGreaterThanOrEqual(Math.max(roboto, inter))
    expect(width).toBeLessThan(Math.max(roboto, inter) * 1.06)
  })

  it('grows with the size', () => {
    expect(textWidth('arr-1', { size: 12, bold: false })).toBeCloseTo(
      textWidth('arr-1', regular) * 0.12,
    )
  })

  it('gives a character outside its tables the width of an ideogram', () => {
    expect(textWidth('漢', regular)).toBeGreaterThanOrEqual(100)
    expect(textWidth('\u0007', regular)).toBeGreaterThanOrEqual(100)
  })
})

describe('a text too long for its box', () => {
  const width = textWidth('Serveur de', regular)

  it('is left alone where it fits', () => {
    expect(ellipsize('Serveur de', width, regular)).toBe('Serveur de')
    expect(wrap('Serveur de', width, 1, regular)).toEqual(['Serveur de'])
  })

  it('ends in an ellipsis, without a space before it', () => {
    expect(ellipsize('Serveur du siège', width, regular)).toBe('Serveur…')
  })

  it('is broken between words, and shortened on its last line', () => {
    expect(wrap('Serveur de processus', width, 3, regular)).toEqual(['Serveur de', 'processus'])
    expect(wrap('Serveur de processus central', width, 2, regular)).toEqual([
      'Serveur de',
      'process…',
    ])
  })

  it('is broken within a word that is wider than a line', () => {
    const lines = wrap('W'.repeat(30), width, 3, regular)
    expect(lines).toHaveLength(3)
    expect(lines[0]).toBe('W'.repeat(lines[0]?.length ?? 0))
    for (const line of lines) expect(textWidth(line, regular)).toBeLessThanOrEqual(width)
  })

  it('has no line where there is no word', () => {
    expect(wrap('  ', width, 3, regular)).toEqual([])
  })
})

describe('short parts', () => {
  const width = textWidth('1 × 4 cœurs · 16 Go', regular)

  it('share a line while they fit, and are never separated at its start', () => {
    expect(flowParts(['1 × 4 cœurs', '16 Go', '100 Go'], width, 3, regular)).toEqual([
      '1 × 4 cœurs · 16 Go',
      '100 Go',
    ])
  })

  it('end in an ellipsis where lines run out', () => {
    expect(flowParts(['1 × 4 cœurs', '16 Go', '100 Go'], width, 1, regular)).toEqual([
      '1 × 4 cœurs · 16…',
    ])
  })
})
