import type { Drawing } from '@/lib/diagram/types'
import type { Block } from '@/lib/proposal/tree'
import { PAGE } from './theme'

/** A sheet of paper, in points. */
export interface Sheet {
  readonly size: 'A4' | 'A3'
  readonly orientation: 'portrait' | 'landscape'
  readonly width: number
  readonly height: number
}

const A4: Sheet = { size: 'A4', orientation: 'portrait', width: PAGE.width, height: PAGE.height }

/** What an office prints, the usual sheet first. */
const SHEETS: readonly Sheet[] = [
  A4,
  { size: 'A4', orientation: 'landscape', width: PAGE.height, height: PAGE.width },
  { size: 'A3', orientation: 'portrait', width: PAGE.height, height: 1190.55 },
  { size: 'A3', orientation: 'landscape', width: 1190.55, height: PAGE.height },
]

/** Larger, a drawing of a few machines would shout. */
const LARGEST_SCALE = 0.8
/** Smaller, the words in the boxes can no longer be read on paper: they are set in 12 units. */
const LEGIBLE_SCALE = 0.46
/** A drawing leaves room for the heading and the introduction above it. */
const ABOVE_DRAWING = 125

/** A drawing is as wide as the sheet allows, never taller than what is left below its heading. */
export const scaleOn = (sheet: Sheet, { width, height }: Drawing): number =>
  Math.min(
    (sheet.width - 2 * PAGE.side) / width,
    (sheet.height - PAGE.top - PAGE.bottom - ABOVE_DRAWING) / height,
    LARGEST_SCALE,
  )

/** The first sheet on which a drawing can be read, else the one on which it is largest. */
export function sheetFor(drawing: Drawing): Sheet {
  const legible = SHEETS.find((sheet) => scaleOn(sheet, drawing) >= LEGIBLE_SCALE)
  if (legible) return legible
  return SHEETS.reduce((best, sheet) =>
    scaleOn(sheet, drawing) > scaleOn(best, drawing) ? sheet : best,
  )
}

/** Blocks in a row that stand on sheets of one kind; `own` where they begin a sheet for themselves. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly sheet: Sheet
  readonly own: boolean
}

/** Where the chapter of a drawing begins: at its heading, with the introduction between them. */
function chapterStart(blocks: readonly Block[], drawing: number): number {
  let at = drawing
  while (blocks[at - 1]?.kind === 'paragraph') at -= 1
  return blocks[at - 1]?.kind === 'heading' ? at - 1 : at
}

/** Shares the blocks out: a drawing too large for the usual sheet takes one of its own, with its heading. */
export function runsOf(blocks: readonly Block[]): Run[] {
  const runs: Run[] = []
  let from = 0
  let own = false
  blocks.forEach((block, at) => {
    if (block.kind !== 'drawing') return
    const sheet = sheetFor(block.drawing)
    if (sheet === A4) return
    const start = chapterStart(blocks, at)
    if (start > from) runs.push({ from, to: start, sheet: A4, own })
    runs.push({ from: start, to: at + 1, sheet, own: true })
    from = at + 1
    own = true
  })
  if (from < blocks.length || runs.length === 0)
    runs.push({ from, to: blocks.length, sheet: A4, own })
  return runs
}
