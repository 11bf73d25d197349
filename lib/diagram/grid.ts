import { type Block, columnsOf, type Row } from './arrange'
import type { DrawnNode } from './types'

const CELL_GAP = 14
export const FRAME_PADDING = 12
/** Room for the title inside a frame. */
const FRAME_TITLE = 26
/** Room for the border and the title of the local network above its first row, and below its last. */
export const LAN_HEAD = 36
export const LAN_FOOT = 16
/** And beside its rows. */
export const LAN_PADDING = 20
/** Wide enough for a few lines to pass between two blocks. */
const BLOCK_GAP = 40
/** Wide enough for an arrow with its label from one block to the next. */
const ARROW_GAP = 116

/** A box in its block: `column` and `line` count from 0, offsets are from the block's corner. */
export interface Cell {
  readonly node: DrawnNode
  readonly line: number
  readonly dx: number
  readonly dy: number
  /** Boxes on one line are equally tall. */
  readonly height: number
}

/** A block with its place across the page; rows get their height later, once the lines are routed. */
export interface Placed {
  readonly block: Block
  readonly row: number
  readonly x: number
  readonly width: number
  readonly height: number
  readonly cells: readonly Cell[]
  readonly lines: number
}

/** The width of a block's boxes, which are all alike. */
const widthOf = (block: Block): number => block.boxes[0]?.width ?? 0

/** The boxes of a block set in lines of `columns`; the last line is centred. */
function cellsOf(block: Block, columns: number): Cell[] {
  const framed = block.frame !== 'bare'
  const left = framed ? FRAME_PADDING : 0
  const step = widthOf(block) + CELL_GAP
  let dy = framed ? FRAME_TITLE : 0
  const cells: Cell[] = []
  for (let start = 0, line = 0; start < block.boxes.length; start += columns, line += 1) {
    const members = block.boxes.slice(start, start + columns)
    const height = Math.max(...members.map((node) => node.height))
    const indent = ((columns - members.length) * step) / 2
    members.forEach((node, index) => {
      cells.push({ node, line, dx: left + indent + index * step, dy, height })
    })
    dy += height + CELL_GAP
  }
  return cells
}

function sizeOf(block: Block, columns: number) {
  const cells = cellsOf(block, columns)
  const padding = block.frame === 'bare' ? 0 : FRAME_PADDING
  const last = cells.at(-1)
  return {
    cells,
    width: columns * widthOf(block) + (columns - 1) * CELL_GAP + 2 * padding,
    height: (last ? last.dy + last.height : 0) + padding,
    lines: (last?.line ?? -1) + 1,
  }
}

/** Whether two blocks exchange something. */
export type Joined = (a: Block, b: Block) => boolean

/** Blocks of every row side by side, each row centred on x = 0; those that are joined leave room for an arrow. */
export function placeAcross(rows: readonly Row[], joined: Joined): Placed[] {
  return rows.flatMap((row, index) => {
    const columns = columnsOf(row)
    const sized = row.blocks.map((block, at) => ({ block, ...sizeOf(block, columns[at] ?? 1) }))
    let right = 0
    const placed = sized.map((block, at) => {
      const before = row.blocks[at - 1]
      if (before) right += joined(before, block.block) ? ARROW_GAP : BLOCK_GAP
      const x = right
      right += block.width
      return { ...block, row: index, x }
    })
    return placed.map((block) => ({ ...block, x: block.x - right / 2 }))
  })
}
