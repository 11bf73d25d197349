/**
 * Which characters a TrueType font can draw, read from its `cmap` table. A PDF writer prints an empty box for the
 * others, so the renderer has to know before it writes.
 */

/** A run of code points that the font maps. */
type Range = readonly [first: number, last: number]

const WINDOWS = 3
const UNICODE_BMP = 1
const UNICODE_FULL = 10

function tableOffset(font: DataView, tag: string): number {
  const count = font.getUint16(4)
  for (let i = 0; i < count; i += 1) {
    const record = 12 + i * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(record + byte)))
    if (name === tag) return font.getUint32(record + 8)
  }
  throw new Error(`The font has no ${tag} table`)
}

/** Format 4: segments of the basic plane. A segment that maps to nothing ends the list. */
function segments(font: DataView, at: number): Range[] {
  const doubled = font.getUint16(at + 6)
  const ends = at + 14
  const starts = ends + doubled + 2
  const ranges: Range[] = []
  for (let i = 0; i < doubled; i += 2) {
    const first = font.getUint16(starts + i)
    if (first !== 0xffff) ranges.push([first, font.getUint16(ends + i)])
  }
  return ranges
}

/** Format 12: groups of all planes. */
function groups(font: DataView, at: number): Range[] {
  const count = font.getUint32(at + 12)
  return Array.from({ length: count }, (_, i): Range => {
    const group = at + 16 + i * 12
    return [font.getUint32(group), font.getUint32(group + 4)]
  })
}

/**
 * Reads the code points a font draws.
 * @throws when the bytes are no TrueType font with a Unicode character map.
 */
export function coverageOf(bytes: Uint8Array): (codePoint: number) => boolean {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const cmap = tableOffset(font, 'cmap')
  const count = font.getUint16(cmap + 2)
  const ranges: Range[] = []
  for (let i = 0; i < count; i += 1) {
    const record = cmap + 4 + i * 8
    const encoding = font.getUint16(record + 2)
    if (font.getUint16(record) !== WINDOWS) continue
    if (encoding !== UNICODE_BMP && encoding !== UNICODE_FULL) continue
    const at = cmap + font.getUint32(record + 4)
    const format = font.getUint16(at)
    if (format === 4) ranges.push(...segments(font, at))
    else if (format === 12) ranges.push(...groups(font, at))
  }
  if (ranges.length === 0) throw new Error('The font has no Unicode character map')
  return (codePoint) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last)
}
