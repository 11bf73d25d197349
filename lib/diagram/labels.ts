import type { ExternalEnd, Link, Machine, Role } from '@/lib/sizing/topology'
import type { TierKind } from './tiers'
import type { AreaKind, FlowStyle } from './types'

/** The words of a drawing, in the reader's language: the drawing itself knows none. */
export interface DiagramLabels {
  readonly title: string
  readonly description: string
  /** What the figures in the boxes are. */
  readonly note: string
  role(role: Role): string
  tier(tier: TierKind): string
  area(kind: AreaKind): string
  external(end: ExternalEnd): string
  style(style: FlowStyle): string
  /** The figures worth showing in the box of these machines, each a few words long. */
  figures(machines: readonly Machine[]): readonly string[]
  /** How many machines a box stands for. */
  count(kind: TierKind, quantity: number): string
  /** The title of stores gathered in one area. */
  stores(first: string, last: string, count: number): string
  /** A protocol with its port, or alone where the port is null. */
  port(protocol: Link['protocol'], port: number | null): string
  /** Labels left out of a line that carries too many. */
  more(count: number): string
}
