import type { TextStyle } from './metrics'
import type { Palette } from './palette'
import { type Shape, shapesOf } from './shapes'
import type { Drawing } from './types'

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Whether XML can hold the character; a lone surrogate counts as one of those it cannot. */
function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}

/** `text` as XML content or attribute value. */
export const escapeXml = (text: string): string =>
  [...text]
    .filter(isXmlCharacter)
    .join('')
    .replace(/[&<>"']/g, (character) => NAMED[character] ?? character)

const number = (value: number): string => String(Math.round(value * 100) / 100)

const attributes = (entries: readonly (readonly [string, string | number | null])[]): string =>
  entries
    .filter(([, value]) => value !== null)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? number(value) : escapeXml(value ?? '')}"`,
    )
    .join('')

function strokeOf(shape: Exclude<Shape, { kind: 'text' }>, palette: Palette) {
  const { stroke } = shape
  return [
    ['stroke', stroke ? palette[stroke.paint] : 'none'],
    ['stroke-width', stroke?.width ?? null],
    ['stroke-dasharray', stroke?.dash ?? null],
  ] as const
}

const weight = (style: TextStyle): string | null => (style.bold ? 'bold' : null)

function element(shape: Shape, palette: Palette, rewrite: (text: string) => string): string {
  if (shape.kind === 'text') {
    const placed = attributes([
      ['x', shape.x],
      ['y', shape.y],
      ['font-size', shape.style.size],
      ['font-weight', weight(shape.style)],
      ['text-anchor', shape.anchor === 'start' ? null : shape.anchor],
      ['fill', palette[shape.fill]],
    ])
    return `<text${placed}>${escapeXml(rewrite(shape.text))}</text>`
  }
  if (shape.kind === 'path') {
    const fill = shape.fill ? palette[shape.fill] : 'none'
    return `<path${attributes([['d', shape.d], ['fill', fill], ...strokeOf(shape, palette)])}/>`
  }
  const placed = attributes([
    ['x', shape.x],
    ['y', shape.y],
    ['width', shape.width],
    ['height', shape.height],
    ['rx', shape.radius],
    ['ry', shape.radius],
    ['fill', palette[shape.fill]],
    ...strokeOf(shape, palette),
  ])
  return `<rect${placed}/>`
}

export interface SvgOptions {
  readonly palette: Palette
  /** A CSS font family; on paper the name the document registers. */
  readonly fontFamily: string
  /** Rewrites a text before it is set, for a font that lacks some characters. */
  readonly rewrite?: (text: string) => string
}

/**
 * The drawing as an SVG document. It uses rectangles, paths and texts with plain attributes alone, which PDF writers
 * understand as well as browsers. Text is escaped; what XML cannot hold is left out.
 */
export function drawingToSvg(drawing: Drawing, options: SvgOptions): string {
  const { palette, fontFamily, rewrite = (text) => text } = options
  const root = attributes([
    ['xmlns', 'http://www.w3.org/2000/svg'],
    ['width', drawing.width],
    ['height', drawing.height],
    ['viewBox', `0 0 ${number(drawing.width)} ${number(drawing.height)}`],
    ['role', 'img'],
    ['aria-label', drawing.title],
    ['font-family', fontFamily],
  ])
  return [
    `<svg${root}>`,
    `<title>${escapeXml(drawing.title)}</title>`,
    `<desc>${escapeXml(drawing.description)}</desc>`,
    ...shapesOf(drawing).map((shape) => element(shape, palette, rewrite)),
    '</svg>',
  ].join('\n')
}
