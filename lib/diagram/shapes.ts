import { COUNT, DETAIL, ICON_SIZE, OWNER, PADDING, TITLE } from './boxes'
import { ICONS, movePath } from './icons'
import type { TextStyle } from './metrics'
import type { Paint } from './palette'
import type {
  AreaKind,
  Drawing,
  DrawnFlow,
  DrawnNode,
  DrawnTier,
  DrawnZone,
  FlowStyle,
  PlacedText,
  Point,
} from './types'
import { TIER_TITLE, ZONE_TITLE } from './zones'

interface Stroke {
  readonly paint: Paint
  readonly width: number
  readonly dash?: string
}

/** What a renderer must know to draw: rectangles, paths and texts, with named colours. */
export type Shape =
  | {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly radius: number
      readonly fill: Paint
      readonly stroke: Stroke | null
    }
  | {
      readonly kind: 'path'
      readonly d: string
      readonly fill: Paint | null
      readonly stroke: Stroke | null
    }
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly style: TextStyle
      readonly anchor: 'start' | 'middle'
      readonly fill: Paint
    }

const text = (
  placed: PlacedText,
  style: TextStyle,
  fill: Paint,
  anchor: 'start' | 'middle' = 'start',
): Shape => ({ kind: 'text', ...placed, style, anchor, fill })

const AREA_PAINTS: Readonly<Record<AreaKind, readonly [fill: Paint, line: Paint, text: Paint]>> = {
  outside: ['outsideFill', 'outsideLine', 'muted'],
  dmz: ['dmzFill', 'dmzLine', 'dmzText'],
  lan: ['lanFill', 'lanLine', 'lanText'],
  workstation: ['workstationFill', 'workstationLine', 'workstationText'],
  store: ['storeFill', 'storeLine', 'storeText'],
}

function zoneShapes(zone: DrawnZone): Shape[] {
  const [fill, line, ink] = AREA_PAINTS[zone.kind]
  const { x, y, width, height } = zone
  // The DMZ is also told apart by its dashed border, as on paper without colour.
  const stroke: Stroke = { paint: line, width: 1.2, ...(zone.kind === 'dmz' && { dash: '7 4' }) }
  return [{ kind: 'rect', x, y, width, height, radius: 10, fill, stroke }]
    .map((shape) => shape as Shape)
    .concat(text(zone.title, ZONE_TITLE, ink))
}

const tierShapes = ({ x, y, width, height, title }: DrawnTier): Shape[] => [
  {
    kind: 'rect',
    x,
    y,
    width,
    height,
    radius: 8,
    fill: 'tierFill',
    stroke: { paint: 'tierLine', width: 1 },
  },
  text(title, TIER_TITLE, 'accent'),
]

/** A shared machine is told apart by the weight of its frame, not by its colour alone. */
function frameOf({ external, shared }: DrawnNode): Stroke {
  if (shared) return { paint: 'accent', width: 3 }
  return { paint: external ? 'outsideLine' : 'nodeLine', width: 1.2 }
}

function nodeShapes(node: DrawnNode): Shape[] {
  const { x, y, width, height } = node
  const radius = node.external ? 16 : 6
  const fill: Paint = node.external ? 'outsideFill' : 'nodeFill'
  const stroke = frameOf(node)
  const sheet = (offset: number): Shape => ({
    kind: 'rect',
    x: x + offset,
    y: y + offset,
    width,
    height,
    radius,
    fill,
    stroke,
  })
  const first = node.titleLines[0]
  const top = node.external && first ? first.y - 5 - ICON_SIZE / 2 : y + PADDING + 1
  return [
    ...(node.stacked ? [sheet(6), sheet(3)] : []),
    sheet(0),
    {
      kind: 'path',
      d: movePath(ICONS[node.icon], x + PADDING, top, ICON_SIZE),
      fill: null,
      stroke: { paint: node.external ? 'muted' : 'accent', width: 1.4 },
    },
    ...node.titleLines.map((line) => text(line, TITLE, 'text')),
    ...(node.countLine ? [text(node.countLine, COUNT, 'accent')] : []),
    ...node.ownerLines.map((line) => text(line, OWNER, 'accent')),
    ...node.roleLines.map((line) => text(line, DETAIL, 'text')),
    ...node.figureLines.map((line) => text(line, DETAIL, 'muted')),
  ]
}

const FLOW_PAINT: Readonly<Record<FlowStyle, Paint>> = {
  firm: 'flowFirm',
  assumed: 'flowAssumed',
  unknown: 'flowUnknown',
}
const DASHES: Readonly<Record<FlowStyle, string | null>> = {
  firm: null,
  assumed: '6 4',
  unknown: '1.5 3.5',
}
const ARROW = 9

const flowStroke = (style: FlowStyle): Stroke => {
  const dash = DASHES[style]
  return { paint: FLOW_PAINT[style], width: 1.5, ...(dash !== null && { dash }) }
}

const coordinate = (value: number): number => Math.round(value * 100) / 100

const at = ({ x, y }: Point): string => `${coordinate(x)} ${coordinate(y)}`

/** A point on the way from `from` to `to`, `distance` away from `from`, but not past the middle. */
function toward(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const share = length === 0 ? 0 : Math.min(distance / length, 0.5)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

/** A line through `points` with softened corners. */
function linePath(points: readonly Point[]): string {
  const parts = points.map((point, index) => {
    const before = points[index - 1]
    const after = points[index + 1]
    if (!before) return `M${at(point)}`
    if (!after) return `L${at(point)}`
    const [start, end] = [toward(point, before, 7), toward(point, after, 7)]
    return `L${at(start)} C${at(point)} ${at(point)} ${at(end)}`
  })
  return parts.join(' ')
}

/** The head of the arrow at the end of a line. */
function arrowPath(points: readonly Point[]): string {
  const tip = points.at(-1) ?? { x: 0, y: 0 }
  const before = points.at(-2) ?? tip
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1
  const [ux, uy] = [(tip.x - before.x) / length, (tip.y - before.y) / length]
  const corner = (side: number): Point => ({
    x: tip.x - ux * ARROW - uy * side * (ARROW / 2.2),
    y: tip.y - uy * ARROW + ux * side * (ARROW / 2.2),
  })
  return `M${at(tip)} L${at(corner(1))} L${at(corner(-1))} Z`
}

function lineShapes(flow: DrawnFlow): Shape[] {
  return [
    { kind: 'path', d: linePath(flow.points), fill: null, stroke: flowStroke(flow.style) },
    { kind: 'path', d: arrowPath(flow.points), fill: FLOW_PAINT[flow.style], stroke: null },
  ]
}

const labelShapes = ({ label, style }: DrawnFlow): Shape[] => [
  {
    kind: 'rect',
    ...label.box,
    radius: 4,
    fill: 'labelFill',
    stroke: { paint: FLOW_PAINT[style], width: 0.6 },
  },
  text(label.text, DETAIL, FLOW_PAINT[style], 'middle'),
]

/** The shapes of a drawing, from the back to the front. */
export function shapesOf(drawing: Drawing): Shape[] {
  return [
    ...drawing.zones.flatMap(zoneShapes),
    ...drawing.tiers.flatMap(tierShapes),
    ...drawing.flows.flatMap(lineShapes),
    ...drawing.nodes.flatMap(nodeShapes),
    ...drawing.flows.flatMap(labelShapes),
    ...drawing.legend.flatMap(({ style, line, text: words }): Shape[] => [
      {
        kind: 'path',
        d: `M${at(line.from)} L${at(line.to)}`,
        fill: null,
        stroke: flowStroke(style),
      },
      { kind: 'path', d: arrowPath([line.from, line.to]), fill: FLOW_PAINT[style], stroke: null },
      text(words, DETAIL, 'text'),
    ]),
    ...drawing.note.map((line) => text(line, DETAIL, 'muted')),
  ]
}
