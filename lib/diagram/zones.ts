import type { Row } from './arrange'
import { FRAME_PADDING, LAN_FOOT, LAN_HEAD, LAN_PADDING, type Placed } from './grid'
import type { DiagramLabels } from './labels'
import { ellipsize, type TextStyle, textWidth } from './metrics'
import type { DrawnFlow, DrawnTier, DrawnZone, Rect } from './types'

export const ZONE_TITLE: TextStyle = { size: 12.5, bold: true }
export const TIER_TITLE: TextStyle = { size: 11.5, bold: true }

/** The x of every vertical line that passes the band between `top` and `bottom`. */
function verticalsIn(flows: readonly DrawnFlow[], top: number, bottom: number): number[] {
  return flows.flatMap(({ points }) =>
    points.flatMap((point, index) => {
      const next = points[index + 1]
      if (!next || next.x !== point.x) return []
      const passes = Math.min(point.y, next.y) < bottom && Math.max(point.y, next.y) > top
      return passes ? [point.x] : []
    }),
  )
}

/** A frame's title at its top, on the left or, where lines would run through it, on the right or between them. */
function titleIn(frame: Rect, text: string, style: TextStyle, flows: readonly DrawnFlow[]) {
  const room = frame.width - 2 * FRAME_PADDING
  const shown = ellipsize(text, room, style)
  const width = textWidth(shown, style)
  const left = frame.x + FRAME_PADDING
  const lines = verticalsIn(flows, frame.y + 1, frame.y + 24)
  const isFree = (x: number) => lines.every((line) => line < x - 6 || line > x + width + 6)
  const places = [left, left + room - width, ...lines.map((line) => line + 8).sort((a, b) => a - b)]
  const x =
    places.find((at) => at >= left && at + width <= left + room + 0.01 && isFree(at)) ?? left
  return { x, y: frame.y + 18, text: shown }
}

/** The rectangle of the local network: its rows, the lines that stay within it, and those that pass its rows. */
function lanFrame(
  rows: readonly Row[],
  blocks: readonly Placed[],
  flows: readonly DrawnFlow[],
  topOf: (placed: Placed) => number,
): Rect | null {
  const members = blocks.filter(({ row }) => rows[row]?.lan)
  if (members.length === 0) return null
  const ids = new Set(members.flatMap(({ cells }) => cells.flatMap(({ node }) => node.ids)))
  const internal = flows.filter(({ from, to }) =>
    [...from.ids, ...to.ids].every((id) => ids.has(id)),
  )
  const points = internal.flatMap((flow) => [
    ...flow.points,
    { x: flow.label.box.x, y: flow.label.box.y },
    { x: flow.label.box.x + flow.label.box.width, y: flow.label.box.y + flow.label.box.height },
  ])
  const top = Math.min(...members.map(topOf))
  const bottom = Math.max(...members.map((placed) => topOf(placed) + placed.height))
  const own = [
    ...members.flatMap(({ x, width }) => [x, x + width]),
    ...points.map(({ x }) => x),
    ...verticalsIn(flows, top, bottom),
  ]
  // At least as wide as the widest row of the page, so that the areas line up.
  const xs = [
    ...blocks.flatMap((placed) => [placed.x, placed.x + placed.width]),
    ...own.flatMap((at) => [at - LAN_PADDING, at + LAN_PADDING]),
  ]
  const ys = [top, bottom, ...points.map(({ y }) => y)]
  const x = Math.min(...xs)
  const y = Math.min(...ys) - LAN_HEAD
  return {
    x,
    y,
    width: Math.max(...xs) - x,
    height: Math.max(...ys) + LAN_FOOT - y,
  }
}

/** The frames of areas and tiers, with titles that no line runs through where there is room. */
export function frames(
  rows: readonly Row[],
  blocks: readonly Placed[],
  flows: readonly DrawnFlow[],
  topOf: (placed: Placed) => number,
  labels: DiagramLabels,
): { zones: DrawnZone[]; tiers: DrawnTier[] } {
  const zones: DrawnZone[] = []
  const tiers: DrawnTier[] = []
  const lan = lanFrame(rows, blocks, flows, topOf)
  if (lan) {
    zones.push({ ...lan, kind: 'lan', title: titleIn(lan, labels.area('lan'), ZONE_TITLE, flows) })
  }
  for (const placed of blocks) {
    const { block, x, width, height } = placed
    const frame = { x, y: topOf(placed), width, height }
    if (block.frame === 'area') {
      const title = titleIn(frame, block.title, ZONE_TITLE, flows)
      zones.push({ ...frame, kind: block.area, title })
    }
    if (block.frame === 'tier') {
      tiers.push({ ...frame, title: titleIn(frame, block.title, TIER_TITLE, flows) })
    }
  }
  return { zones, tiers }
}
