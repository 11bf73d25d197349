import type { ExternalEnd, Link, Machine, Role } from '@/lib/sizing/topology'
import type { TierKind } from './tiers'
import type { AreaKind, FlowStyle } from './types'

/** What tells the machines of several systems apart where they are drawn together. */
export interface OwnerLabels {
  /** The name of a machine among those of all systems. */
  name(machine: Machine): string
  /** The systems that stand on it, in words: the same for machines of the same systems. */
  owner(machine: Machine): string
  /** Whether several systems stand on it. */
  shared(machine: Machine): boolean
  /** Whether a flow belongs to a system that stands on the machine. */
  concerns(link: Link, machine: Machine): boolean
}

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
  /** Left out where one system is drawn. */
  readonly owners?: OwnerLabels
}
