/** A text as it is searched in: people type `coeur` or `REPARTITION` to find « cœur » and « répartition ». */
export const searchText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'")
    .replace(/\s/gu, ' ')

/** The words somebody typed, as they are searched for; an empty list finds everything. */
export const searchWords = (typed: string): readonly string[] =>
  searchText(typed).split(' ').filter(Boolean)

/** A piece of a text, and whether it is one of the words searched for. */
export interface TextPiece {
  readonly text: string
  readonly found: boolean
}

/** Cuts a text where the words occur in it; together the pieces are the text, character for character. */
export function piecesOf(text: string, words: readonly string[]): readonly TextPiece[] {
  if (words.length === 0) return [{ text, found: false }]
  const characters = [...text]
  const marked = new Array<boolean>(characters.length).fill(false)
  // A ligature is two letters in the search and one on the page: each letter remembers where it came from.
  const folded: { letter: string; at: number }[] = characters.flatMap((character, at) =>
    [...searchText(character)].map((letter) => ({ letter, at })),
  )
  const searched = folded.map(({ letter }) => letter).join('')
  for (const word of words)
    for (let at = searched.indexOf(word); at >= 0; at = searched.indexOf(word, at + word.length))
      for (const { at: character } of folded.slice(at, at + word.length)) marked[character] = true
  const pieces: { text: string; found: boolean }[] = []
  for (const [at, character] of characters.entries()) {
    const last = pieces.at(-1)
    if (last && last.found === marked[at]) last.text += character
    else pieces.push({ text: character, found: marked[at] ?? false })
  }
  return pieces
}
