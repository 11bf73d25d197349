/**
 * Advance widths in thousandths of the font size, the wider of the two fonts a drawing is set in: Roboto (Regular and
 * Medium) on paper, Inter (400 and 600, tabular figures) on screen. Read from the fonts' own metrics. Boxes are sized
 * from these, so that the drawing needs neither a browser nor a font file, and is the same on screen and on paper.
 */

const widths = (table: string): readonly number[] => table.split(' ').map(Number)

/** Code points 32 … 126. */
const REGULAR_ASCII = widths(
  '269 288 466 633 642 982 644 300 391 391 648 648 269 648 269 413 648 648 648 648 648 648 648 ' +
    '648 648 648 269 269 648 648 648 511 966 690 654 730 722 601 590 746 743 272 571 672 565 903 ' +
    '753 765 639 765 644 642 646 744 690 985 682 679 629 391 411 391 471 456 323 562 612 571 612 ' +
    '583 370 613 591 243 242 549 243 877 591 600 612 612 376 528 327 591 562 818 546 562 552 391 ' +
    '333 391 680',
)
const BOLD_ASCII = widths(
  '269 321 523 644 650 1004 663 326 391 391 647 647 269 647 278 390 647 647 647 647 647 647 ' +
    '647 647 647 647 269 269 647 647 647 543 999 728 659 737 722 605 588 749 746 283 580 703 565 ' +
    '922 759 769 645 773 652 650 660 736 728 1020 720 713 652 391 417 391 481 469 351 574 624 ' +
    '583 624 591 389 626 612 262 262 569 262 900 612 609 624 624 397 549 353 612 587 839 569 588 ' +
    '566 391 359 391 663',
)
/** Code points 160 … 255. */
const REGULAR_LATIN = widths(
  '269 288 571 611 725 550 270 613 591 914 454 583 662 276 786 478 456 648 442 446 323 586 603 ' +
    '288 268 367 482 583 802 847 882 511 690 690 690 690 690 690 994 730 601 601 601 601 272 272 ' +
    '272 272 735 753 765 765 765 765 765 648 765 744 744 744 744 679 636 616 562 562 562 562 562 ' +
    '562 917 571 583 583 583 583 248 248 248 248 586 591 600 600 600 600 600 648 600 591 591 591 ' +
    '591 562 612 562',
)
const BOLD_LATIN = widths(
  '269 321 583 629 749 563 316 622 612 914 460 634 673 340 786 481 458 647 454 463 351 614 600 ' +
    '319 332 370 487 634 831 870 907 543 728 728 728 728 728 728 1013 737 605 605 605 605 283 ' +
    '283 283 283 751 759 769 769 769 769 769 647 769 736 736 736 736 713 658 644 574 574 574 574 ' +
    '574 574 913 583 591 591 591 591 262 262 262 262 594 612 609 609 609 609 609 647 609 612 612 ' +
    '612 612 588 624 588',
)
const EXTRA: Readonly<Record<string, number>> = {
  Œ: 1014,
  œ: 1000,
  Ÿ: 713,
  '–': 656,
  '—': 1000,
  '‘': 294,
  '’': 294,
  '“': 507,
  '”': 501,
  '…': 956,
  '•': 563,
  '€': 679,
  '≥': 549,
  '≤': 549,
  '\u2011': 339,
  '\u202f': 249,
}
/** What a character outside the tables is given: as wide as an ideogram, so that a box is never too small. */
const UNKNOWN = 1050

/** A fallback font may be slightly wider still. */
const SAFETY = 1.02

export interface TextStyle {
  readonly size: number
  readonly bold: boolean
}

function advance(character: string, bold: boolean): number {
  const code = character.codePointAt(0) ?? 0
  const ascii = bold ? BOLD_ASCII : REGULAR_ASCII
  const latin = bold ? BOLD_LATIN : REGULAR_LATIN
  return ascii[code - 32] ?? latin[code - 160] ?? EXTRA[character] ?? UNKNOWN
}

/** The width `text` takes in `style`, in drawing units, with a margin for a fallback font. */
export function textWidth(text: string, style: TextStyle): number {
  let thousandths = 0
  for (const character of text) thousandths += advance(character, style.bold)
  return (thousandths * style.size * SAFETY) / 1000
}

const ELLIPSIS = '…'

/** `text` if it fits in `width`, else as much of it as fits before an ellipsis. */
export function ellipsize(text: string, width: number, style: TextStyle): string {
  if (textWidth(text, style) <= width) return text
  const characters = [...text]
  while (characters.length > 0) {
    characters.pop()
    const shortened = characters.join('').trimEnd() + ELLIPSIS
    if (textWidth(shortened, style) <= width) return shortened
  }
  return ELLIPSIS
}

/** The longest start of `word` that fits in `width`; at least one character, so that wrapping ends. */
function headOf(word: string, width: number, style: TextStyle): string {
  let head = ''
  for (const character of word) {
    if (head !== '' && textWidth(head + character, style) > width) break
    head += character
  }
  return head
}

/**
 * Breaks `text` at spaces into at most `maxLines` lines no wider than `width`; a word wider than a line is cut, and
 * what does not fit in the last line is replaced by an ellipsis.
 */
export function wrap(text: string, width: number, maxLines: number, style: TextStyle): string[] {
  const lines: string[] = []
  let rest = text.trim()
  while (rest !== '' && lines.length < maxLines - 1 && textWidth(rest, style) > width) {
    const line = firstLine(rest, width, style)
    lines.push(line)
    rest = rest.slice(line.length).trimStart()
  }
  if (rest !== '') lines.push(ellipsize(rest, width, style))
  return lines
}

/** The words of `text` that fit on one line, or the start of its first word where not even that one fits. */
function firstLine(text: string, width: number, style: TextStyle): string {
  let end = 0
  for (const match of text.matchAll(/[^ ]+(?= |$)/g)) {
    const candidate = match.index + match[0].length
    if (textWidth(text.slice(0, candidate), style) > width) break
    end = candidate
  }
  return end > 0 ? text.slice(0, end) : headOf(text, width, style)
}

/**
 * Sets short `parts` one after the other, separated by dots, on lines no wider than `width`; a part is broken only
 * where it is wider than a line. What does not fit in `maxLines` ends in an ellipsis.
 */
export function flowParts(
  parts: readonly string[],
  width: number,
  maxLines: number,
  style: TextStyle,
): string[] {
  const lines: string[] = []
  for (const part of parts) {
    const current = lines.at(-1)
    const together = current === undefined ? null : `${current} · ${part}`
    if (together !== null && textWidth(together, style) <= width) lines[lines.length - 1] = together
    else lines.push(...wrap(part, width, 2, style))
  }
  if (lines.length <= maxLines) return lines
  const shown = lines.slice(0, maxLines)
  shown[maxLines - 1] = ellipsize(`${shown[maxLines - 1]}${ELLIPSIS}`, width, style)
  return shown
}
