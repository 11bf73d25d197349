import type { Content } from 'pdfmake/interfaces'
import type { Inline, Text } from '@/lib/proposal/tree'
import { drawableText } from './text'
import { COLOURS, TONES } from './theme'

/** A run of text in the PDF writer's terms. */
interface Run {
  text: string
  bold?: true
  italics?: true
  color?: string
  linkToDestination?: string
}

function run(part: Inline): string | Run {
  if (typeof part === 'string') return drawableText(part)
  const { text, strong, emphasis, code, muted, tone, to } = part
  return {
    text: drawableText(text),
    ...(strong ? { bold: true as const } : {}),
    ...(emphasis ? { italics: true as const } : {}),
    ...(muted || code ? { color: COLOURS.muted } : {}),
    ...(tone ? { color: TONES[tone].ink } : {}),
    ...(to ? { linkToDestination: to } : {}),
  }
}

/** A line of the tree as the text of a node: a plain string where it has one style. */
export function inline(text: Text): string | Content[] {
  const runs = text.map(run)
  const [only] = runs
  return runs.length === 1 && typeof only === 'string' ? only : (runs as Content[])
}

/** The length of a line in characters, to share out widths. */
export const lengthOf = (text: Text): number =>
  text.reduce((total, part) => total + (typeof part === 'string' ? part : part.text).length, 0)
