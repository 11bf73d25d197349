import type { Link } from '@/lib/sizing/topology'
import type { Block, Row } from './arrange'
import { type Joined, LAN_PADDING, type Placed, placeAcross } from './grid'

/** What a crossing costs, in units of line length. */
const CROSSING = 400
const ROUNDS = 3

/** Two blocks that exchange something, by their position in the list of all blocks. */
interface Join {
  readonly a: Block
  readonly b: Block
}

function joinsOf(rows: readonly Row[], links: readonly Link[]): Join[] {
  const home = new Map<string, Block>()
  const numbers = new Map<Block, number>()
  for (const block of rows.flatMap((row) => row.blocks)) {
    numbers.set(block, numbers.size)
    for (const id of block.boxes.flatMap((drawn) => drawn.ids)) home.set(id, block)
  }
  const joins = new Map<string, Join>()
  for (const { from, to } of links) {
    const a = home.get(from)
    const b = home.get(to)
    if (a && b && a !== b) joins.set(`${numbers.get(a)} ${numbers.get(b)}`, { a, b })
  }
  return [...joins.values()]
}

interface Line {
  readonly top: { readonly x: number; readonly row: number }
  readonly bottom: { readonly x: number; readonly row: number }
}

function linesOf(joins: readonly Join[], placed: readonly Placed[]): Line[] {
  const places = new Map(placed.map((one) => [one.block, one]))
  return joins.flatMap(({ a, b }) => {
    const [p, q] = [places.get(a), places.get(b)]
    if (!p || !q) return []
    const ends = [p, q].map(({ x, width, row }) => ({ x: x + width / 2, row }))
    ends.sort((s, t) => s.row - t.row)
    const [top, bottom] = ends
    return top && bottom ? [{ top, bottom }] : []
  })
}

/** The x of a line at the height of a row. */
function xAt({ top, bottom }: Line, row: number): number {
  if (bottom.row === top.row) return top.x
  return top.x + ((bottom.x - top.x) * (row - top.row)) / (bottom.row - top.row)
}

/** Whether two lines change sides between the rows that both pass. */
function cross(p: Line, q: Line): boolean {
  const first = Math.max(p.top.row, q.top.row)
  const last = Math.min(p.bottom.row, q.bottom.row)
  if (first >= last) return false
  return (xAt(p, first) - xAt(q, first)) * (xAt(p, last) - xAt(q, last)) < 0
}

function costOf(joins: readonly Join[], placed: readonly Placed[]): number {
  const lines = linesOf(joins, placed)
  let cost = 0
  lines.forEach((line, index) => {
    cost += Math.abs(line.top.x - line.bottom.x)
    for (const other of lines.slice(index + 1)) if (cross(line, other)) cost += CROSSING
  })
  return cost
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]]
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  )
}

/** Whether two blocks exchange something, in either direction. */
export function joinedBy(rows: readonly Row[], links: readonly Link[]): Joined {
  const partners = new Map<Block, Set<Block>>()
  for (const { a, b } of joinsOf(rows, links)) {
    partners.set(a, (partners.get(a) ?? new Set()).add(b))
    partners.set(b, (partners.get(b) ?? new Set()).add(a))
  }
  return (a, b) => partners.get(a)?.has(b) ?? false
}

/** The rows with their blocks in the order in which lines cross least and run shortest. */
export function orderRows(rows: readonly Row[], links: readonly Link[], joined: Joined): Row[] {
  const joins = joinsOf(rows, links)
  let ordered: Row[] = [...rows]
  let best = costOf(joins, placeAcross(ordered, joined))
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = best
    for (const [index, row] of [...ordered.entries()]) {
      for (const blocks of permutations(row.blocks)) {
        const trial = ordered.with(index, { ...row, blocks })
        const cost = costOf(joins, placeAcross(trial, joined))
        if (cost < best) {
          best = cost
          ordered = trial
        }
      }
    }
    if (best === before) break
  }
  return ordered
}

/** The shift that brings a row's blocks nearest to what they exchange with; 0 where they exchange nothing. */
function wantedShift(row: number, joins: readonly Join[], placed: readonly Placed[]): number {
  const offsets = linesOf(joins, placed).flatMap(({ top, bottom }) => {
    if (top.row === bottom.row) return []
    if (top.row === row) return [bottom.x - top.x]
    return bottom.row === row ? [top.x - bottom.x] : []
  })
  offsets.sort((a, b) => a - b)
  const [low, high] = [
    offsets[Math.floor((offsets.length - 1) / 2)] ?? 0,
    offsets[Math.floor(offsets.length / 2)] ?? 0,
  ]
  return (low + high) / 2
}

/** Shifts each row, within the width of the widest, to where its lines run straightest. */
export function alignRows(
  placed: readonly Placed[],
  rows: readonly Row[],
  links: readonly Link[],
): Placed[] {
  const joins = joinsOf(rows, links)
  const left = Math.min(0, ...placed.map(({ x }) => x))
  const right = Math.max(0, ...placed.map(({ x, width }) => x + width))
  let aligned = [...placed]
  const order = [...rows.keys()]
  for (const row of [...order, ...order.reverse()]) {
    const members = aligned.filter((one) => one.row === row)
    const padding = rows[row]?.lan ? LAN_PADDING : 0
    const room = {
      low: left + padding - Math.min(...members.map(({ x }) => x)),
      high: right - padding - Math.max(...members.map(({ x, width }) => x + width)),
    }
    // The widest row has no room to move.
    const { low, high } = room.low <= room.high ? room : { low: 0, high: 0 }
    const shift = Math.min(high, Math.max(low, wantedShift(row, joins, aligned)))
    aligned = aligned.map((one) => (one.row === row ? { ...one, x: one.x + shift } : one))
  }
  return aligned
}
