import type { Drawing } from './types'
import { type DiagramWords, fill } from './words'

/** What a drawing shows, as sentences: for those who do not see it, and for search. */
export interface Outline {
  readonly machines: readonly string[]
  readonly flows: readonly string[]
}

/** The boxes and the lines of a drawing in words, in the order they are drawn. */
export function outlineOf(drawing: Drawing, words: DiagramWords): Outline {
  return {
    machines: drawing.nodes.map(({ name, place, details }) =>
      [name, ...(place === '' ? [] : [place]), ...details].join(', '),
    ),
    flows: drawing.flows.map(({ from, to, label, style }) =>
      fill(words.outline.flow, {
        from: from.name,
        to: to.name,
        ports: label.text.text,
        style: words.styles[style],
      }),
    ),
  }
}
