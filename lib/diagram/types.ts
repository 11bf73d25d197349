/**
 * A topology drawn: positions in drawing units (one unit is a CSS pixel at scale 1), words already in the reader's
 * language. Screen and paper render the same drawing.
 */

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Rect extends Point {
  readonly width: number
  readonly height: number
}

/** One line of text; `y` is its baseline. */
export interface PlacedText extends Point {
  readonly text: string
}

export type IconKind =
  | 'application'
  | 'database'
  | 'directory'
  | 'internet'
  | 'load-balancer'
  | 'mail'
  | 'network'
  | 'server'
  | 'services'
  | 'session-host'
  | 'site'
  | 'till'
  | 'workstation'

/** The kinds of network area, each drawn in its own colour and with its title. */
export type AreaKind = 'outside' | 'dmz' | 'lan' | 'workstation' | 'store'

/** A network area around its machines. */
export interface DrawnZone extends Rect {
  readonly kind: AreaKind
  readonly title: PlacedText
}

/** A frame around alike machines of one area. */
export interface DrawnTier extends Rect {
  readonly title: PlacedText
}

/** A machine, several alike machines folded into one box, or an end outside the topology. */
export interface DrawnNode extends Rect {
  /** The machine ids that the box stands for; an `external:` end stands for itself. */
  readonly ids: readonly string[]
  /** Its words in full, where the lines below may be shortened. */
  readonly name: string
  readonly details: readonly string[]
  /** The title of the area it stands in; empty outside. */
  readonly place: string
  readonly icon: IconKind
  /** Drawn as a pile of boxes: it stands for several machines. */
  readonly stacked: boolean
  /** Drawn rounder: outside what is sized here. */
  readonly external: boolean
  /** Drawn with a heavy frame: several systems stand on it. */
  readonly shared: boolean
  readonly titleLines: readonly PlacedText[]
  /** How many machines, where more than one. */
  readonly countLine: PlacedText | null
  /** Whose it is, where several systems are drawn together. */
  readonly ownerLines: readonly PlacedText[]
  readonly roleLines: readonly PlacedText[]
  readonly figureLines: readonly PlacedText[]
}

/** `firm`: the document or the answers give it; `assumed`: ours; `unknown`: the document gives nothing. */
export type FlowStyle = 'firm' | 'assumed' | 'unknown'

/** One box, or all boxes of a tier or an area. */
export interface FlowEnd {
  readonly ids: readonly string[]
  readonly name: string
}

/** Links that share both ends and a style, drawn as one line with an arrow at its end. */
export interface DrawnFlow {
  readonly from: FlowEnd
  readonly to: FlowEnd
  readonly style: FlowStyle
  readonly points: readonly Point[]
  readonly label: { readonly box: Rect; readonly text: PlacedText }
}

export interface LegendEntry {
  readonly style: FlowStyle
  readonly line: { readonly from: Point; readonly to: Point }
  readonly text: PlacedText
}

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  readonly zones: readonly DrawnZone[]
  readonly tiers: readonly DrawnTier[]
  readonly nodes: readonly DrawnNode[]
  readonly flows: readonly DrawnFlow[]
  readonly legend: readonly LegendEntry[]
  /** What the reader must know of the figures in the boxes. */
  readonly note: readonly PlacedText[]
}
