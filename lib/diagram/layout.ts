import type { Link, Machine } from '@/lib/sizing/topology'
import { type AcrossFlow, gapsOf, splitAcross } from './across'
import { arrange, type Block, type Row } from './arrange'
import { DETAIL, moveBox } from './boxes'
import { assignCorridors, type Corridor } from './corridors'
import { type Anchor, type Flow, flowsOf } from './flows'
import { LAN_FOOT, LAN_HEAD, type Placed, placeAcross } from './grid'
import type { DiagramLabels } from './labels'
import { legendOf } from './legend'
import { alignRows, joinedBy, orderRows } from './order'
import { assignPorts, settlePorts } from './ports'
import { assignTracks, LABEL_HEIGHT, legsOf, type Track } from './tracks'
import type { Drawing, DrawnFlow, DrawnNode, FlowEnd, Point, Rect } from './types'
import { frames } from './zones'

const MARGIN = 16
/** Room for the legend where the drawing itself is narrower. */
const MIN_WIDTH = 332
const TRACK = 23
const CHANNEL_PADDING = 17
const ROW_GAP = 34

/** The rows and the channels between them, from top to bottom. */
interface Heights {
  readonly rowTop: readonly number[]
  readonly rowBottom: readonly number[]
  /** The y of the first track of each channel. */
  readonly firstTrack: readonly number[]
}

const isLan = (row: Row | undefined): boolean => row?.lan ?? false

function stack(
  rows: readonly Row[],
  blocks: readonly Placed[],
  channels: readonly Track[][],
): Heights {
  const rowTop: number[] = []
  const rowBottom: number[] = []
  const firstTrack: number[] = []
  let y = 0
  for (let channel = 0; channel <= rows.length; channel += 1) {
    const legs = channels[channel] ?? []
    const tracks = legs.length === 0 ? 0 : Math.max(...legs.map(({ track }) => track)) + 1
    const enters = isLan(rows[channel]) && !isLan(rows[channel - 1])
    const leaves = isLan(rows[channel - 1]) && !isLan(rows[channel])
    firstTrack.push(y + CHANNEL_PADDING + (leaves ? LAN_FOOT : 0) + TRACK / 2)
    const edge = channel === 0 || channel === rows.length
    const gap = edge ? 0 : ROW_GAP
    y += tracks === 0 ? gap : 2 * CHANNEL_PADDING + tracks * TRACK
    y += (enters ? LAN_HEAD : 0) + (leaves ? LAN_FOOT : 0)
    if (channel === rows.length) break
    const height = Math.max(0, ...blocks.filter(({ row }) => row === channel).map((b) => b.height))
    rowTop.push(y)
    rowBottom.push(y + height)
    y += height
  }
  return { rowTop, rowBottom, firstTrack }
}

/** A block's top, centred in its row. */
function topOf(placed: Placed, heights: Heights): number {
  const top = heights.rowTop[placed.row] ?? 0
  const bottom = heights.rowBottom[placed.row] ?? 0
  return top + (bottom - top - placed.height) / 2
}

/** The y at which a line touches its anchor. */
function touch(anchor: Anchor, heights: Heights): number {
  const top = topOf(anchor.placed, heights) + (anchor.cell?.dy ?? 0)
  if (anchor.side === 'top') return top
  return top + (anchor.cell ? anchor.cell.height : anchor.placed.height)
}

/** Leaves out points between two others on one straight line. */
function simplify(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1]
    const after = points[index + 1]
    if (!before || !after) return true
    const upright = before.x === point.x && point.x === after.x
    const level = before.y === point.y && point.y === after.y
    return !upright && !level
  })
}

function drawFlow(
  flow: Flow,
  tracks: readonly Track[],
  corridor: Corridor | null,
  heights: Heights,
): DrawnFlow {
  const yOf = ({ leg, track }: Track) => (heights.firstTrack[leg.channel] ?? 0) + track * TRACK
  const first = tracks[0]
  const last = tracks.at(-1)
  if (!first || !last) throw new Error('A flow has at least one leg')
  const start = { x: first.leg.a.x, y: touch(flow.from, heights) }
  const end = { x: last.leg.b.x, y: touch(flow.to, heights) }
  const middle = corridor
    ? [
        { x: start.x, y: yOf(first) },
        { x: corridor.x, y: yOf(first) },
        { x: corridor.x, y: yOf(last) },
        { x: end.x, y: yOf(last) },
      ]
    : [
        { x: start.x, y: yOf(first) },
        { x: end.x, y: yOf(first) },
      ]
  const carrier = tracks.find(({ labelX }) => labelX !== null) ?? first
  const x = carrier.labelX ?? carrier.leg.a.x
  const y = yOf(carrier)
  return {
    from: endAt(flow.from),
    to: endAt(flow.to),
    style: flow.style,
    points: simplify([start, ...middle, end]),
    label: labelAt(x, y, carrier.leg.labelWidth, flow.label),
  }
}

function drawAcross(
  { flow, left, right, dy, labelWidth }: AcrossFlow,
  heights: Heights,
): DrawnFlow {
  const { row, x } = flow.from.placed
  const y = ((heights.rowTop[row] ?? 0) + (heights.rowBottom[row] ?? 0)) / 2 + dy
  const ends = [left, right].map((end): Point => ({ x: end, y }))
  return {
    from: endAt(flow.from),
    to: endAt(flow.to),
    style: flow.style,
    points: x < flow.to.placed.x ? ends : ends.reverse(),
    label: labelAt((left + right) / 2, y, labelWidth, flow.label),
  }
}

const labelAt = (x: number, y: number, width: number, text: string): DrawnFlow['label'] => ({
  box: { x: x - width / 2, y: y - LABEL_HEIGHT / 2, width, height: LABEL_HEIGHT },
  text: { x, y: y + DETAIL.size * 0.35, text },
})

const endAt = ({ cell, placed }: Anchor): FlowEnd => ({
  ids: (cell ? [cell] : placed.cells).flatMap(({ node }) => node.ids),
  name: cell
    ? cell.node.name
    : [placed.block.title, placed.block.owner].filter(Boolean).join(' · '),
})

/** The title of the area around a block. */
function placeOf({ frame, area, title }: Block, labels: DiagramLabels): string {
  if (frame === 'area') return title
  return area === 'outside' ? '' : labels.area(area)
}

const nodesOf = (blocks: readonly Placed[], heights: Heights, labels: DiagramLabels): DrawnNode[] =>
  blocks.flatMap((placed) =>
    placed.cells.map(({ node, dx, dy, height }) =>
      moveBox(
        { ...node, place: placeOf(placed.block, labels) },
        placed.x + dx,
        topOf(placed, heights) + dy,
        height,
      ),
    ),
  )

/** The smallest rectangle around rectangles and points. */
function bounds(rects: readonly Rect[], points: readonly Point[]): Rect {
  const xs = [...rects.flatMap((r) => [r.x, r.x + r.width]), ...points.map((p) => p.x)]
  const ys = [...rects.flatMap((r) => [r.y, r.y + r.height]), ...points.map((p) => p.y)]
  if (xs.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/**
 * Flows of "the local network" are those of its workstations, where the topology has any: drawn from their area, not
 * from an end of their own. A flow of one system among several is drawn from that system's workstations.
 */
function fromWorkstations(
  links: readonly Link[],
  machines: readonly Machine[],
  { owners }: DiagramLabels,
): readonly Link[] {
  const workstations = machines.filter(({ zone }) => zone === 'workstation')
  return links.flatMap((link) => {
    const ids = workstations
      .filter((machine) => owners?.concerns(link, machine) ?? true)
      .map(({ id }) => id)
    const resolve = (end: string) => (end === 'external:lan' && ids.length > 0 ? ids : [end])
    return resolve(link.from).flatMap((from) =>
      resolve(link.to).map((to) => ({ ...link, from, to })),
    )
  })
}

/**
 * Draws a topology: areas from the Internet at the top to the data at the bottom, one box per machine (alike ones
 * folded when they are many), one line per flow between tiers, around the boxes and with its ports written on it.
 * Gives positions only; `shapesOf` turns them into shapes. Any topology can be drawn, an empty one too.
 */
export function drawTopology(
  machines: readonly Machine[],
  allLinks: readonly Link[],
  labels: DiagramLabels,
): Drawing {
  const links = fromWorkstations(allLinks, machines, labels)
  const arranged = arrange(machines, links, labels)
  const joined = joinedBy(arranged, links)
  const rows = orderRows(arranged, links, joined)
  const blocks = alignRows(placeAcross(rows, joined), rows, links)
  const { across, routed: flows } = splitAcross(flowsOf(links, blocks, labels), blocks)
  const firstPorts = assignPorts(flows)
  const corridors = assignCorridors(flows, firstPorts, [...blocks, ...gapsOf(across)])
  const ports = settlePorts(flows, firstPorts, corridors)
  const legs = legsOf(flows, ports, corridors)
  const channels = Array.from({ length: rows.length + 1 }, (_, channel) =>
    assignTracks(
      legs.filter((leg) => leg.channel === channel),
      corridors.flatMap((run) => (run && run.first < channel && channel < run.last ? [run.x] : [])),
    ),
  )
  const heights = stack(rows, blocks, channels)
  const tracks = channels.flat()
  const nodes = nodesOf(blocks, heights, labels)
  const around = flows.map((flow, index) => {
    const own = legs.filter((leg) => leg.flow === index)
    const inOrder = own.flatMap((leg) => tracks.find((track) => track.leg === leg) ?? [])
    return drawFlow(flow, inOrder, corridors[index] ?? null, heights)
  })
  const drawn = [...around, ...across.map((flow) => drawAcross(flow, heights))]
  const framed = frames(rows, blocks, drawn, (placed) => topOf(placed, heights), labels)
  const content = bounds(
    [...nodes, ...framed.zones, ...framed.tiers, ...drawn.map(({ label }) => label.box)],
    drawn.flatMap(({ points }) => points),
  )
  return onPage({ nodes, flows: drawn, ...framed }, content, labels)
}

interface Content {
  readonly nodes: readonly DrawnNode[]
  readonly flows: readonly DrawnFlow[]
  readonly zones: Drawing['zones']
  readonly tiers: Drawing['tiers']
}

/** Moves the content to the page's margin and adds the legend. */
function onPage(content: Content, box: Rect, labels: DiagramLabels): Drawing {
  const width = Math.max(box.width, MIN_WIDTH)
  const dx = MARGIN - box.x + (width - box.width) / 2
  const dy = MARGIN - box.y
  const move = <P extends Point>(point: P): P => ({ ...point, x: point.x + dx, y: point.y + dy })
  const styles = content.flows.map(({ style }) => style)
  const hasFigures = content.nodes.some(({ figureLines }) => figureLines.length > 0)
  const note = hasFigures ? labels.note : ''
  const legend = legendOf(styles, note, labels, {
    x: MARGIN,
    y: MARGIN + box.height + 14,
    width,
  })
  return {
    width: Math.ceil(width + 2 * MARGIN),
    height: Math.ceil(legend.bottom + MARGIN),
    title: labels.title,
    description: labels.description,
    zones: content.zones.map((zone) => ({ ...move(zone), title: move(zone.title) })),
    tiers: content.tiers.map((tier) => ({ ...move(tier), title: move(tier.title) })),
    nodes: content.nodes.map((node) => moveBox(node, dx, dy)),
    flows: content.flows.map((flow) => ({
      ...flow,
      points: flow.points.map(move),
      label: { box: move(flow.label.box), text: move(flow.label.text) },
    })),
    legend: legend.entries,
    note: legend.note,
  }
}
