import { readFileSync } from 'node:fs'
import roboto from 'pdfmake/fonts/Roboto.js'
import { coverageOf } from './coverage'

/** The font files, by style, as the PDF writer wants them. */
export const FONTS = roboto

const NO_BREAK_SPACE = '\u00a0'
const ZERO_WIDTH_SPACE = '\u200b'
/** Longer words may overflow a narrow column and get places to break at. */
const LONG_WORD = 24

/** Characters the font lacks that have a plain equivalent. */
const EQUIVALENTS: Readonly<Record<string, string>> = {
  '\u202f': NO_BREAK_SPACE,
  '\u2007': NO_BREAK_SPACE,
  '\t': ' ',
  '\u2010': '-',
  '→': '›',
  '✓': '•',
  '✔': '•',
  '■': '•',
}

const UNDRAWABLE = '\ufffd'

let drawable: ((codePoint: number) => boolean) | undefined
const known = new Map<string, string>()

/** What stands in for one character: itself, an equivalent, nothing for an invisible one, a question mark sign. */
function replacement(character: string): string {
  const found = known.get(character)
  if (found !== undefined) return found
  drawable ??= coverageOf(readFileSync(FONTS.Roboto.normal))
  const made =
    EQUIVALENTS[character] ??
    (/[\p{Cc}\p{Cf}\p{Mn}\p{Me}]/u.test(character)
      ? ''
      : drawable(character.codePointAt(0) ?? 0)
        ? character
        : UNDRAWABLE)
  known.set(character, made)
  return made
}

/** Gives a long word places to break: after punctuation, and anywhere only where there is none for long. */
function breakable(word: string): string {
  let unbroken = 0
  return [...word]
    .map((character) => {
      unbroken += 1
      if (!/[./\\_@:=&?#-]/.test(character) && unbroken < LONG_WORD) return character
      unbroken = 0
      return `${character}${ZERO_WIDTH_SPACE}`
    })
    .join('')
}

const PLAIN =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2018-\u201d\u2022\u2026\u20ac\u2264\u2265]*$/
const HAS_LONG_WORD = new RegExp(`[^\\s\u00a0]{${LONG_WORD + 1},}`)

/**
 * Text as the font can draw it: no narrow space, no control or invisible character, nothing that would print as an
 * empty box, and no word too long for a column. Composed first, so that accents typed apart are kept.
 */
export function drawableText(text: string): string {
  const composed = text.normalize('NFC')
  const clean = PLAIN.test(composed)
    ? composed
    : [...composed].map((character) => replacement(character)).join('')
  if (!HAS_LONG_WORD.test(clean)) return clean
  return clean.replace(new RegExp(HAS_LONG_WORD, 'g'), breakable)
}
