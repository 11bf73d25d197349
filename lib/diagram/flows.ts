import type { Link } from '@/lib/sizing/topology'
import type { Cell, Placed } from './grid'
import type { DiagramLabels } from './labels'
import type { FlowStyle } from './types'

/** Where a line leaves or enters; lines across go from one block to the next. */
export type Side = 'top' | 'bottom'

/** Where a flow touches: a whole block, or one of its boxes. */
export interface Anchor {
  readonly key: string
  readonly placed: Placed
  readonly cell: Cell | null
  readonly side: Side
  readonly x: number
  readonly width: number
}

/** Links between the same two anchors, to be drawn as one line. */
export interface Flow {
  readonly from: Anchor
  readonly to: Anchor
  readonly style: FlowStyle
  readonly label: string
}

const MAX_PORTS = 3

const styleOf = (link: Link): FlowStyle =>
  link.basis === 'assumption' ? 'assumed' : link.basis === 'not-given' ? 'unknown' : 'firm'

interface Seat {
  readonly placed: Placed
  readonly index: number
  readonly cell: Cell
}

function seatsOf(blocks: readonly Placed[]): Map<string, Seat> {
  const seats = new Map<string, Seat>()
  blocks.forEach((placed, index) => {
    for (const cell of placed.cells) {
      for (const id of cell.node.ids) seats.set(id, { placed, index, cell })
    }
  })
  return seats
}

/** The sides a flow leaves and enters by: the facing ones, or both below within a row. */
function sidesOf(from: Placed, to: Placed): readonly [Side, Side] {
  if (from.row < to.row) return ['bottom', 'top']
  return from.row > to.row ? ['top', 'bottom'] : ['bottom', 'bottom']
}

function anchor(placed: Placed, index: number, cell: Cell | null, side: Side): Anchor {
  const at = cell ? placed.cells.indexOf(cell) : 'all'
  return {
    key: `${index}/${at}`,
    placed,
    cell,
    side,
    x: placed.x + (cell?.dx ?? 0),
    width: cell ? cell.node.width : placed.width,
  }
}

/**
 * The anchors for boxes that share a flow: the frame when all of them do, else the boxes themselves as long as they
 * are few and no other box of the block stands before them.
 */
function anchorsOf(placed: Placed, index: number, cells: ReadonlySet<Cell>, side: Side): Anchor[] {
  if (placed.cells.length === 1) return [anchor(placed, index, placed.cells[0] ?? null, side)]
  const outer = side === 'top' ? 0 : placed.lines - 1
  const few = cells.size <= 2 && cells.size < placed.cells.length
  if (few && [...cells].every((cell) => cell.line === outer)) {
    return [...cells].map((cell) => anchor(placed, index, cell, side))
  }
  return [anchor(placed, index, null, side)]
}

interface Bundle {
  readonly from: Seat
  readonly to: Seat
  readonly style: FlowStyle
  readonly port: string
  readonly fromCells: Set<Cell>
  readonly toCells: Set<Cell>
}

function bundlesOf(
  links: readonly Link[],
  seats: ReadonlyMap<string, Seat>,
  labels: DiagramLabels,
): Bundle[] {
  const bundles = new Map<string, Bundle>()
  for (const link of links) {
    const from = seats.get(link.from)
    const to = seats.get(link.to)
    if (!from || !to || from.cell === to.cell) continue
    const style = styleOf(link)
    const port = labels.port(link.protocol, link.port)
    const key = `${from.index} ${to.index} ${style} ${port}`
    const known = bundles.get(key)
    if (known) {
      known.fromCells.add(from.cell)
      known.toCells.add(to.cell)
    } else {
      const cells = { fromCells: new Set([from.cell]), toCells: new Set([to.cell]) }
      bundles.set(key, { from, to, style, port, ...cells })
    }
  }
  return [...bundles.values()]
}

function portsLabel(ports: readonly string[], labels: DiagramLabels): string {
  const shown = ports.slice(0, MAX_PORTS)
  const hidden = ports.length - shown.length
  return [...shown, ...(hidden > 0 ? [labels.more(hidden)] : [])].join(' · ')
}

/**
 * The lines to draw for `links`. Links of one tier to another become one line; its label names every port. Links
 * inside one box, and links whose end is not drawn, have no line.
 */
export function flowsOf(
  links: readonly Link[],
  blocks: readonly Placed[],
  labels: DiagramLabels,
): Flow[] {
  const lines = new Map<string, { flow: Omit<Flow, 'label'>; ports: string[] }>()
  for (const bundle of bundlesOf(links, seatsOf(blocks), labels)) {
    const { from, to, style, port } = bundle
    const [fromSide, toSide] = sidesOf(from.placed, to.placed)
    for (const start of anchorsOf(from.placed, from.index, bundle.fromCells, fromSide)) {
      for (const end of anchorsOf(to.placed, to.index, bundle.toCells, toSide)) {
        const key = `${start.key} ${end.key} ${style}`
        const known = lines.get(key)
        if (known) known.ports.push(port)
        else lines.set(key, { flow: { from: start, to: end, style }, ports: [port] })
      }
    }
  }
  return [...lines.values()].map(({ flow, ports }) => ({
    ...flow,
    label: portsLabel([...new Set(ports)], labels),
  }))
}
