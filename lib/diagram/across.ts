import { DETAIL } from './boxes'
import type { Obstacle } from './corridors'
import type { Anchor, Flow } from './flows'
import type { Placed } from './grid'
import { textWidth } from './metrics'
import { LABEL_HEIGHT, LABEL_PADDING } from './tracks'

/** Kept free on both sides of a label, so that the line and its arrow are seen. */
const ROOM = 15
/** Between the middles of two arrows across one gap. */
const STEP = LABEL_HEIGHT + 8
/** The lowest box is taller than two arrows. */
const MOST = 2

/** A flow drawn straight across the gap between two neighbouring blocks. */
export interface AcrossFlow {
  readonly flow: Flow
  readonly left: number
  readonly right: number
  /** Below the middle of the row. */
  readonly dy: number
  readonly labelWidth: number
}

/** Whether the anchor reaches the side of its block, and the middle of its row. */
function reaches({ cell, placed }: Anchor, side: 'left' | 'right'): boolean {
  if (!cell) return true
  const edge = side === 'left' ? placed.cells[0] : placed.cells.at(-1)
  return placed.lines === 1 && cell === edge
}

/** Whether nothing stands between the two blocks. */
const neighbours = (left: Placed, right: Placed, blocks: readonly Placed[]): boolean =>
  !blocks.some(({ row, x }) => row === left.row && x > left.x && x < right.x)

function acrossFlow(flow: Flow, blocks: readonly Placed[], before: number): AcrossFlow | null {
  const { from, to, label } = flow
  if (from.placed.row !== to.placed.row || from.placed === to.placed) return null
  const [first, last] = from.placed.x < to.placed.x ? [from, to] : [to, from]
  const left = first.placed.x + first.placed.width
  const right = last.placed.x
  const labelWidth = textWidth(label, DETAIL) + 2 * LABEL_PADDING
  const fits = before < MOST && right - left >= labelWidth + 2 * ROOM
  const open = reaches(first, 'right') && reaches(last, 'left')
  if (!fits || !open || !neighbours(first.placed, last.placed, blocks)) return null
  const inset = (anchor: Anchor) =>
    anchor.cell ? anchor.placed.width - anchor.cell.dx - anchor.cell.node.width : 0
  return {
    flow,
    left: left - inset(first),
    right: right + (last.cell?.dx ?? 0),
    dy: before * STEP,
    labelWidth,
  }
}

/** Takes out the flows that can go straight across to the next block; the others are routed between the rows. */
export function splitAcross(
  flows: readonly Flow[],
  blocks: readonly Placed[],
): { readonly across: readonly AcrossFlow[]; readonly routed: readonly Flow[] } {
  const found: AcrossFlow[] = []
  const routed: Flow[] = []
  const sameGap = (flow: Flow) =>
    found.filter(({ flow: other }) => {
      const ends = [other.from.placed, other.to.placed]
      return ends.includes(flow.from.placed) && ends.includes(flow.to.placed)
    }).length
  for (const flow of flows) {
    const one = acrossFlow(flow, blocks, sameGap(flow))
    if (one) found.push(one)
    else routed.push(flow)
  }
  // One arrow stands in the middle of the row, two on either side of it.
  const across = found.map((one) => ({ ...one, dy: one.dy - ((sameGap(one.flow) - 1) * STEP) / 2 }))
  return { across, routed }
}

/** The gaps that arrows take, which no other line may run down through. */
export const gapsOf = (across: readonly AcrossFlow[]): Obstacle[] =>
  across.map(({ flow, left, right }) => ({
    row: flow.from.placed.row,
    x: left,
    width: right - left,
  }))
