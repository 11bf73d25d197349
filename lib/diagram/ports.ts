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

const clear = (x: number, others: readonly End[]): boolean =>
  others.every((other) => Math.abs(other.x - x) >= LINE_GAP)

/** Moves an end, within its side, to the nearest place no other line of its channel uses. */
function nudge(end: End, others: readonly End[]): void {
  if (clear(end.x, others)) return
  for (let step = 1; step * LINE_GAP < end.anchor.width; step += 1) {
    for (const x of [end.x + step * LINE_GAP, end.x - step * LINE_GAP]) {
      if (within(end.anchor, x) && clear(x, others)) {
        end.x = x
        return
      }
    }
  }
}

/** Whether the flow may run straight down from one end to the other. */
const facing = (flow: Flow): boolean => Math.abs(flow.from.placed.row - flow.to.placed.row) === 1

/** Makes a flow between neighbouring rows straight where one of its ends may move above the other. */
function straighten(from: End, to: End, ends: readonly End[]): void {
  const others = ends.filter((end) => end.channel === from.channel && end !== from && end !== to)
  for (const x of [from.x, to.x, (from.x + to.x) / 2]) {
    if (within(from.anchor, x) && within(to.anchor, x) && clear(x, others)) {
      from.x = x
      to.x = x
      return
    }
  }
}

/** The ports of every flow, in the order of the flows. */
export function assignPorts(flows: readonly Flow[]): Ports[] {
  const end = (anchor: Anchor, other: Anchor): End => ({
    anchor,
    channel: channelOf(anchor),
    toward: centre(other),
    x: centre(anchor),
  })
  const pairs = flows.map(({ from, to }) => ({ from: end(from, to), to: end(to, from) }))
  const ends = pairs.flatMap(({ from, to }) => [from, to])

  const sides = new Map<string, End[]>()
  for (const one of ends) {
    const key = `${one.anchor.key} ${one.anchor.side}`
    sides.set(key, [...(sides.get(key) ?? []), one])
  }
  for (const side of sides.values()) spread(side)
  pairs.forEach(({ from, to }, index) => {
    const flow = flows[index]
    if (flow && facing(flow)) straighten(from, to, ends)
  })
  for (const { from, to } of pairs) {
    for (const one of [from, to]) {
      const partner = one === from ? to : from
      const straight = partner.x === one.x && partner.channel === one.channel
      const others = ends.filter(
        (other) => other.channel === one.channel && other !== one && other !== partner,
      )
      if (!straight) nudge(one, others)
    }
  }
  return pairs.map(({ from, to }) => ({ from: from.x, to: to.x }))
}
