import type { Flow } from './flows'
import type { Placed } from './grid'
import { LINE_GAP, type Ports } from './ports'

/** Kept free on both sides of a block. */
const CLEARANCE = 16

interface Interval {
  readonly low: number
  readonly high: number
}

/** What stands in a row: a block, or an arrow from one block to the next. */
export type Obstacle = Pick<Placed, 'row' | 'x' | 'width'>

/** A vertical run through whole rows: from channel `first` to channel `last`, at `x`. */
export interface Corridor {
  readonly x: number
  readonly first: number
  readonly last: number
}

const channels = (flow: Flow): { from: number; to: number } => ({
  from: flow.from.placed.row + (flow.from.side === 'bottom' ? 1 : 0),
  to: flow.to.placed.row + (flow.to.side === 'bottom' ? 1 : 0),
})

/** The x ranges a run from channel `first` to `last` must keep out of. */
function obstacles(
  first: number,
  last: number,
  blocks: readonly Obstacle[],
  runs: readonly Corridor[],
  stubs: readonly { channel: number; x: number }[],
): Interval[] {
  const around = (x: number): Interval => ({ low: x - LINE_GAP, high: x + LINE_GAP })
  return [
    ...blocks
      .filter(({ row }) => row >= first && row < last)
      .map(({ x, width }) => ({ low: x - CLEARANCE, high: x + width + CLEARANCE })),
    ...runs.filter((run) => run.first <= last && run.last >= first).map(({ x }) => around(x)),
    ...stubs.filter(({ channel }) => channel >= first && channel <= last).map(({ x }) => around(x)),
  ]
}

/** The free x with the least way to go between `a` and `b`; the outside of the page is always free. */
function nearestFree(a: number, b: number, blocked: readonly Interval[]): number {
  const candidates = [a, b, ...blocked.flatMap(({ low, high }) => [low, high])]
  const free = candidates.filter((x) => blocked.every(({ low, high }) => x <= low || x >= high))
  const cost = (x: number) => Math.abs(x - a) + Math.abs(x - b)
  return free.reduce((best, x) => (cost(x) < cost(best) ? x : best), free[0] ?? a)
}

/** The run of each flow that passes other rows; null for flows between neighbouring rows or within one. */
export function assignCorridors(
  flows: readonly Flow[],
  ports: readonly Ports[],
  blocks: readonly Obstacle[],
): (Corridor | null)[] {
  const ends = flows.map((flow, index) => {
    const { from, to } = channels(flow)
    const at = ports[index] ?? { from: 0, to: 0 }
    return [
      { channel: from, x: at.from },
      { channel: to, x: at.to },
    ]
  })
  const runs: Corridor[] = []
  return flows.map((flow, index) => {
    const { from, to } = channels(flow)
    const at = ports[index]
    if (!at || from === to) return null
    const first = Math.min(from, to)
    const last = Math.max(from, to)
    const stubs = ends.filter((_, other) => other !== index).flat()
    const x = nearestFree(at.from, at.to, obstacles(first, last, blocks, runs, stubs))
    const run = { x, first, last }
    runs.push(run)
    return run
  })
}
