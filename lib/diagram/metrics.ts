/**
 * Advance widths of Roboto Regular and Roboto Medium in thousandths of the font size, read from the fonts' own
 * metrics. Boxes are sized from these, so that the drawing needs neither a browser nor a font file, and comes out
 * the same on screen and on paper.
 */

const widths = (table: string): readonly number[] => table.split(' ').map(Number)

/** Code points 32 … 126. */
const REGULAR_ASCII = widths(
  '248 258 320 616 562 732 622 175 342 348 431 567 197 276 264 413 562 562 562 562 562 562 562 562 562 562 ' +
    '242 211 508 549 523 473 898 652 623 651 656 568 553 681 713 272 552 627 539 873 713 688 631 688 616 594 ' +
    '597 648 637 887 627 601 599 265 411 265 418 451 309 544 562 523 564 530 348 562 551 243 239 507 243 877 ' +
    '552 570 562 568 339 516 327 551 484 751 496 473 496 338 244 338 680',
)
const MEDIUM_ASCII = widths(
  '249 265 319 603 568 736 641 167 346 350 443 555 224 340 278 390 568 568 568 568 568 568 568 568 568 568 ' +
    '264 240 509 563 520 486 897 663 631 653 653 565 551 681 709 283 556 632 540 875 709 689 638 689 629 605 ' +
    '609 654 646 880 631 611 603 271 417 271 429 448 320 539 562 522 563 536 353 567 556 255 251 521 255 871 ' +
    '557 567 562 566 354 515 333 556 496 742 503 490 503 333 249 333 663',
)
/** Code points 160 … 255. */
const REGULAR_LATIN = widths(
  '248 244 547 582 713 525 240 613 418 786 447 469 554 276 786 458 374 535 367 367 313 567 489 261 248 367 ' +
    '455 469 732 776 778 474 652 652 652 652 652 652 935 651 568 568 568 568 272 272 272 272 671 713 688 688 ' +
    '688 688 688 534 688 648 648 648 648 601 591 595 544 544 544 544 544 544 845 523 530 530 530 530 248 248 ' +
    '248 248 586 552 570 570 570 570 570 571 567 551 551 551 551 473 576 473',
)
const MEDIUM_LATIN = widths(
  '249 265 563 588 702 531 246 622 446 786 445 486 552 340 786 481 382 536 370 370 322 594 489 283 259 370 ' +
    '457 486 724 767 795 487 663 663 663 663 663 663 937 653 565 565 565 565 283 283 283 283 667 709 689 689 ' +
    '689 689 689 532 688 654 654 654 654 611 601 615 539 539 539 539 539 539 845 522 536 536 536 536 261 261 ' +
    '261 261 580 557 567 567 567 567 567 571 565 556 556 556 556 490 571 490',
)
const EXTRA: Readonly<Record<string, number>> = {
  Œ: 961,
  œ: 908,
  Ÿ: 611,
  '–': 656,
  '—': 781,
  '‘': 218,
  '’': 216,
  '“': 380,
  '”': 384,
  '…': 708,
  '•': 350,
  '€': 568,
  '≥': 523,
  '≤': 509,
  '\u2011': 339,
  '\u202f': 249,
}
/** What a character outside the tables is given: as wide as an ideogram, so that a box is never too small. */
const UNKNOWN = 1050

/** Screens may fall back on a slightly wider sans-serif than the one on paper. */
const SAFETY = 1.06

export interface TextStyle {
  readonly size: number
  readonly bold: boolean
}

function advance(character: string, bold: boolean): number {
  const code = character.codePointAt(0) ?? 0
  const ascii = bold ? MEDIUM_ASCII : REGULAR_ASCII
  const latin = bold ? MEDIUM_LATIN : REGULAR_LATIN
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
