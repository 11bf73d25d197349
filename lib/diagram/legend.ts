import { DETAIL } from './boxes'
import type { DiagramLabels } from './labels'
import { textWidth, wrap } from './metrics'
import type { FlowStyle, LegendEntry, PlacedText } from './types'

const SAMPLE = 30
const GAP = 24
const LINE = 18
const STYLES: readonly FlowStyle[] = ['firm', 'assumed', 'unknown']

interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** The meaning of the line styles in use, then the note, below the drawing. */
export function legendOf(
  used: readonly FlowStyle[],
  noteText: string,
  labels: DiagramLabels,
  area: Area,
) {
  const { width } = area
  const entries: LegendEntry[] = []
  let x = area.x
  let y = area.y + LINE / 2
  for (const style of STYLES.filter((one) => used.includes(one))) {
    const text = labels.style(style)
    const needed = SAMPLE + 8 + textWidth(text, DETAIL)
    if (x > area.x && x + needed > area.x + width) {
      x = area.x
      y += LINE
    }
    entries.push({
      style,
      line: { from: { x, y }, to: { x: x + SAMPLE, y } },
      text: { x: x + SAMPLE + 8, y: y + DETAIL.size * 0.35, text },
    })
    x += needed + GAP
  }
  const first = entries.length > 0 ? y + LINE : y
  const note = wrap(noteText, width, 3, DETAIL).map(
    (text, index): PlacedText => ({ text, x: area.x, y: first + index * 15 + 4 }),
  )
  const bottom = note.at(-1)?.y ?? (entries.length > 0 ? y + LINE / 2 : area.y)
  return { entries, note, bottom: bottom + 4 }
}
