import type { Anchor, Flow } from './flows'

/** Lines closer than this read as one. */
export const LINE_GAP = 14
const EDGE = 14

interface End {
  readonly anchor: Anchor
  /** The channel the line leaves into: between row `channel - 1` and row `channel`. */
  readonly channel: number
  /** Where the other end lies, to keep lines from crossing. */
  readonly toward: number
  x: number
}

/** Where the two ends of a flow touch their anchors. */
export interface Ports {
  readonly from: number
  readonly to: number
}

const centre = (anchor: Anchor): number => anchor.x + anchor.width / 2

const channelOf = (anchor: Anchor): number =>
  anchor.side === 'top' ? anchor.placed.row : anchor.placed.row + 1

const within = (anchor: Anchor, x: number): boolean =>
  x >= anchor.x + EDGE && x <= anchor.x + anchor.width - EDGE

/** Spreads the ends of one side evenly, in the order of where they go. */
function spread(ends: End[]): void {
  ends.sort((a, b) => a.toward - b.toward)
  ends.forEach((end, index) => {
    end.x = end.anchor.x + (end.anchor.width * (index + 1)) / (ends.length + 1)
  })
}

const clear = (x: number, others: readonly End[], gap = LINE_GAP): boolean =>
  others.every((other) => Math.abs(other.x - x) >= gap)

/** Distances to other lines that are tried in turn: crowded sides take what there is. */
const GAPS: readonly number[] = [LINE_GAP, LINE_GAP / 2, LINE_GAP / 4]

/** Moves an end, within its side, to the nearest place no other line of its channel uses. */
function nudge(end: End, others: readonly End[]): void {
  for (const gap of GAPS) {
    for (let way = 0; way < end.anchor.width; way += gap / 2) {
      for (const x of [end.x + way, end.x - way]) {
        if (within(end.anchor, x) && clear(x, others, gap)) {
          end.x = x
          return
        }
      }
    }
  }
}

/** Whether the flow may run straight down from one end to the other. */
const facing = (flow: Flow): boolean => Math.abs(flow.from.placed.row - flow.to.placed.row) === 1

/** Whether `end` at `x` keeps its place among the ends of its own side. */
const inOrder = (end: End, x: number, ends: readonly End[]): boolean =>
  ends.every(
    (other) =>
      other === end ||
      other.anchor.key !== end.anchor.key ||
      other.anchor.side !== end.anchor.side ||
      other.x < x === other.x < end.x,
  )

/** Makes a flow between neighbouring rows straight where its ends may stand above one another. */
function straighten(from: End, to: End, ends: readonly End[]): void {
  const others = ends.filter((end) => end.channel === from.channel && end !== from && end !== to)
  const low = Math.max(from.anchor.x, to.anchor.x) + EDGE
  const high = Math.min(from.anchor.x + from.anchor.width, to.anchor.x + to.anchor.width) - EDGE
  const candidates = [from.x, to.x, (from.x + to.x) / 2, low, high, (low + high) / 2]
  const straight = candidates.filter(
    (x) =>
      x >= low &&
      x <= high &&
      clear(x, others) &&
      inOrder(from, x, others) &&
      inOrder(to, x, others),
  )
  const cost = (x: number) => Math.abs(x - from.x) + Math.abs(x - to.x)
  const best = straight.reduce(
    (least, x) => (cost(x) < cost(least) ? x : least),
    straight[0] ?? NaN,
  )
  if (Number.isNaN(best)) return
  from.x = best
  to.x = best
}

interface Pair {
  readonly from: End
  readonly to: End
}

function pairsOf(flows: readonly Flow[], ports: readonly Ports[] = []): Pair[] {
  const end = (anchor: Anchor, other: Anchor, x = centre(anchor)): End => ({
    anchor,
    channel: channelOf(anchor),
    toward: centre(other),
    x,
  })
  return flows.map(({ from, to }, index) => ({
    from: end(from, to, ports[index]?.from),
    to: end(to, from, ports[index]?.to),
  }))
}

const portsOf = (pairs: readonly Pair[]): Ports[] =>
  pairs.map(({ from, to }) => ({ from: from.x, to: to.x }))

function spreadSides(ends: readonly End[]): void {
  const sides = new Map<string, End[]>()
  for (const end of ends) {
    const key = `${end.anchor.key} ${end.anchor.side}`
    sides.set(key, [...(sides.get(key) ?? []), end])
  }
  for (const side of sides.values()) spread(side)
}

/** The ports of every flow, in the order of the flows. */
export function assignPorts(flows: readonly Flow[]): Ports[] {
  const pairs = pairsOf(flows)
  const ends = pairs.flatMap(({ from, to }) => [from, to])
  spreadSides(ends)
  pairs.forEach(({ from, to }, index) => {
    const flow = flows[index]
    if (flow && facing(flow)) straighten(from, to, ends)
  })
  for (const { from, to } of pairs) {
    if (from.x === to.x && from.channel === to.channel) continue
    for (const [one, partner] of [
      [from, to],
      [to, from],
    ] as const) {
      const others = ends.filter(
        (other) => other.channel === one.channel && other !== one && other !== partner,
      )
      nudge(one, others)
    }
  }
  return portsOf(pairs)
}

/** Moves ports under the run their line takes, where the box reaches that far: a bend less. */
export function settlePorts(
  flows: readonly Flow[],
  ports: readonly Ports[],
  runs: readonly ({ readonly x: number } | null)[],
): Ports[] {
  const pairs = pairsOf(flows, ports)
  const ends = pairs.flatMap(({ from, to }) => [from, to])
  pairs.forEach(({ from, to }, index) => {
    const run = runs[index]
    if (!run) return
    for (const end of [from, to]) {
      if (within(end.anchor, run.x) && inOrder(end, run.x, ends)) end.x = run.x
    }
  })
  return portsOf(pairs)
}
