import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf, searchText, searchWords } from './search-text'

describe('searching a text', () => {
  it('finds what people type, whatever the case, accent, ligature, quote or space', () => {
    expect(searchText('Cœurs d’un SERVEUR réparti')).toBe("coeurs d'un serveur reparti")
    expect(searchWords('  Répartition\u00a0ARR ')).toEqual(['repartition', 'arr'])
    expect(searchWords(' \t ')).toEqual([])
  })

  it('marks the words where they stand, ligatures whole', () => {
    expect(piecesOf('Un cœur, un cache', ['coe', 'cache'])).toEqual([
      { text: 'Un ', found: false },
      { text: 'cœ', found: true },
      { text: 'ur, un ', found: false },
      { text: 'cache', found: true },
    ])
    expect(piecesOf('Réseau', [])).toEqual([{ text: 'Réseau', found: false }])
    expect(piecesOf('Réseau', ['x'])).toEqual([{ text: 'Réseau', found: false }])
  })

  it('never changes the text, and marks something exactly where the text contains a word', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'é', 'œ', 'E', ' ', 'b', '’') })
    fc.assert(
      fc.property(letters, letters, (text, typed) => {
        const words = searchWords(typed)
        const pieces = piecesOf(text, words)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        const contained = words.some((word) => searchText(text).includes(word))
        expect(pieces.some(({ found }) => found)).toBe(contained)
      }),
    )
  })
})
