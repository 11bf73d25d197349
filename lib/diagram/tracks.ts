import { DETAIL } from './boxes'
import type { Corridor } from './corridors'
import type { Flow, Side } from './flows'
import { textWidth } from './metrics'
import type { Ports } from './ports'

export const LABEL_HEIGHT = 18
export const LABEL_PADDING = 5
const LABEL_MARGIN = 6
/** Enough for channels that a person can read; more lines than that keep the order they came in. */
const MAX_ROUNDS = 6

/** The part of a flow that lies in one channel: across from one vertical to the other. */
export interface Leg {
  readonly flow: number
  readonly channel: number
  readonly a: { readonly x: number; readonly side: Side }
  readonly b: { readonly x: number; readonly side: Side }
  /** Width of the label it carries, or 0. */
  readonly labelWidth: number
  /** Both ends lie in the local network. */
  readonly inside: boolean
}

/** A leg with its track, counted from the top of the channel, and the middle of its label. */
export interface Track {
  readonly leg: Leg
  readonly track: number
  readonly labelX: number | null
}

/** Splits every flow into the legs that lie in a channel; the longest carries the label. */
export function legsOf(
  flows: readonly Flow[],
  ports: readonly Ports[],
  corridors: readonly (Corridor | null)[],
): Leg[] {
  return flows.flatMap((flow, index) => {
    const at = ports[index] ?? { from: 0, to: 0 }
    const corridor = corridors[index] ?? null
    const labelWidth = textWidth(flow.label, DETAIL) + 2 * LABEL_PADDING
    const inside = flow.from.placed.block.area === 'lan' && flow.to.placed.block.area === 'lan'
    const down = flow.from.side === 'bottom'
    const fromChannel = flow.from.placed.row + (down ? 1 : 0)
    const toChannel = flow.to.placed.row + (flow.to.side === 'bottom' ? 1 : 0)
    // The side of a leg's end says where its vertical goes from the track: up to the row above or down.
    const away = (side: Side): Side => (side === 'bottom' ? 'top' : 'bottom')
    const start = { x: at.from, side: away(flow.from.side) }
    const end = { x: at.to, side: away(flow.to.side) }
    if (!corridor)
      return [{ flow: index, channel: fromChannel, a: start, b: end, labelWidth, inside }]
    const first = Math.abs(corridor.x - at.from)
    const second = Math.abs(corridor.x - at.to)
    const onward: Side = down ? 'bottom' : 'top'
    return [
      {
        flow: index,
        channel: fromChannel,
        a: start,
        b: { x: corridor.x, side: onward },
        labelWidth: first > second ? labelWidth : 0,
        inside,
      },
      {
        flow: index,
        channel: toChannel,
        a: { x: corridor.x, side: away(onward) },
        b: end,
        labelWidth: first > second ? 0 : labelWidth,
        inside,
      },
    ]
  })
}

interface Span {
  readonly low: number
  readonly high: number
}

/** What a leg takes of its track: the line, and room for the label where the line is shorter. */
function spanOf(leg: Leg): Span {
  const low = Math.min(leg.a.x, leg.b.x)
  const high = Math.max(leg.a.x, leg.b.x)
  const missing = Math.max(0, leg.labelWidth + 2 * LABEL_MARGIN - (high - low)) / 2
  const room = leg.labelWidth > 0 ? missing : 0
  return { low: low - room, high: high + room }
}

const overlap = (a: Span, b: Span): boolean =>
  a.low < b.high + LABEL_MARGIN && b.low < a.high + LABEL_MARGIN

/** A straight line without a label needs no track. */
const isThrough = (leg: Leg): boolean =>
  leg.a.x === leg.b.x && leg.a.side !== leg.b.side && leg.labelWidth === 0

/** Gives each leg, in order, the first track it fits in. */
function packTracks(legs: readonly Leg[]): number[] {
  const tracks: Span[][] = []
  return legs.map((leg) => {
    const span = spanOf(leg)
    const free = tracks.findIndex((taken) => taken.every((other) => !overlap(span, other)))
    if (free >= 0) {
      tracks[free]?.push(span)
      return free
    }
    tracks.push([span])
    return tracks.length - 1
  })
}

/** Whether the vertical at `end` of a leg on `track` passes through `other` on `otherTrack`. */
function crosses(end: Leg['a'], track: number, span: Span, otherTrack: number): boolean {
  const passes = end.side === 'top' ? otherTrack < track : otherTrack > track
  return passes && end.x > span.low && end.x < span.high
}

/** Crossings of the legs in this order; two verticals on one another count far more. */
function costOf(legs: readonly Leg[], tracks: readonly number[]): number {
  let cost = 0
  legs.forEach((leg, i) => {
    legs.forEach((other, j) => {
      if (i === j) return
      const [ti, tj] = [tracks[i] ?? 0, tracks[j] ?? 0]
      for (const end of [leg.a, leg.b]) {
        if (crosses(end, ti, spanOf(other), tj)) cost += 1
        for (const foreign of [other.a, other.b]) {
          const meet = end.side === 'bottom' && foreign.side === 'top' && ti < tj
          if (meet && Math.abs(end.x - foreign.x) < 6) cost += 20
        }
      }
    })
  })
  return cost + Math.max(0, ...tracks)
}

/** The order of legs that crosses least, found by swapping two at a time; the same input gives the same order. */
function bestOrder(legs: readonly Leg[]): Leg[] {
  let order = [...legs].sort((p, q) => spanOf(p).low - spanOf(q).low)
  let best = costOf(order, packTracks(order))
  const rounds = legs.length > 14 ? 1 : MAX_ROUNDS
  for (let round = 0; round < rounds; round += 1) {
    const before = best
    for (let i = 0; i < order.length; i += 1) {
      for (let j = i + 1; j < order.length; j += 1) {
        const trial = [...order]
        const [p, q] = [trial[i], trial[j]]
        if (!p || !q) continue
        trial[i] = q
        trial[j] = p
        const cost = costOf(trial, packTracks(trial))
        if (cost < best) {
          best = cost
          order = trial
        }
      }
    }
    if (best === before) break
  }
  return order
}

/** The middle of a leg's label: where fewest verticals pass behind it, near the middle of the line. */
function labelPosition(leg: Leg, track: number, verticals: readonly Vertical[]): number {
  const { low, high } = spanOf(leg)
  const half = leg.labelWidth / 2
  const middle = (low + high) / 2
  const reach = Math.max(0, (high - low) / 2 - half - LABEL_MARGIN)
  const steps = Math.floor(reach / 6)
  let best = middle
  let least = Number.POSITIVE_INFINITY
  for (let step = 0; step <= 2 * steps; step += 1) {
    const x = middle + (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * 6
    const behind = verticals.filter(
      (line) =>
        line.first < track && track < line.last && Math.abs(line.x - x) < half + LABEL_MARGIN,
    ).length
    if (behind < least) {
      least = behind
      best = x
    }
  }
  return best
}

/** A vertical line of a channel between tracks `first` and `last`, ends excluded. */
interface Vertical {
  readonly x: number
  readonly first: number
  readonly last: number
}

/**
 * Sets the legs of one channel on tracks, so that no two lines and no two labels lie on one another; `passing` are
 * the x of the runs that cross the whole channel.
 */
export function assignTracks(legs: readonly Leg[], passing: readonly number[]): Track[] {
  const inside = legs.filter((leg) => leg.inside && !isThrough(leg))
  const others = legs.filter((leg) => !leg.inside && !isThrough(leg))
  const straight = legs.filter(isThrough)
  const innerOrder = bestOrder(inside)
  const innerTracks = packTracks(innerOrder)
  const offset = innerTracks.length === 0 ? 0 : Math.max(...innerTracks) + 1
  const outerOrder = bestOrder(others)
  const outerTracks = packTracks(outerOrder).map((track) => track + offset)
  const placed = [
    ...innerOrder.map((leg, i) => ({ leg, track: innerTracks[i] ?? 0 })),
    ...outerOrder.map((leg, i) => ({ leg, track: outerTracks[i] ?? 0 })),
  ]
  const verticals: Vertical[] = [
    ...[...passing, ...straight.map((leg) => leg.a.x)].map((x) => ({ x, first: -1, last: 1e6 })),
    ...placed.flatMap(({ leg, track }) =>
      [leg.a, leg.b].map((end) =>
        end.side === 'top'
          ? { x: end.x, first: -1, last: track }
          : { x: end.x, first: track, last: 1e6 },
      ),
    ),
  ]
  return [
    ...placed.map(({ leg, track }) => ({
      leg,
      track,
      labelX: leg.labelWidth > 0 ? labelPosition(leg, track, verticals) : null,
    })),
    ...straight.map((leg) => ({ leg, track: 0, labelX: null })),
  ]
}
