import type { ExternalEnd, Machine } from '@/lib/sizing/topology'
import type { DiagramLabels } from './labels'
import { flowParts, type TextStyle, wrap } from './metrics'
import { iconOf, type TierKind } from './tiers'
import type { DrawnNode, IconKind, PlacedText } from './types'

export const TITLE: TextStyle = { size: 13, bold: true }
export const COUNT: TextStyle = { size: 12, bold: true }
export const DETAIL: TextStyle = { size: 12, bold: false }
export const OWNER: TextStyle = { size: 12, bold: true }

/** Fewer boxes side by side may be wider, so that their words take fewer lines. */
const WIDTHS: readonly number[] = [264, 264, 216, 176]
const NARROWEST = 168
export const PADDING = 10
export const ICON_SIZE = 22
const TITLE_LEFT = PADDING + ICON_SIZE + 8
const TITLE_STEP = 16
const DETAIL_STEP = 15
const MAX_TITLE_LINES = 3
const MAX_OWNER_LINES = 4
const MAX_ROLE_LINES = 6
const MAX_FIGURE_LINES = 4

interface Words {
  /** What the machines are called in the text beside the drawing. */
  readonly name: string
  readonly title: string
  readonly count: string | null
  /** Empty where one system is drawn. */
  readonly owner: string
  readonly roles: readonly string[]
  readonly figures: readonly string[]
}

interface Shape {
  readonly ids: readonly string[]
  readonly icon: IconKind
  readonly stacked: boolean
  readonly external: boolean
  readonly shared: boolean
}

/** The width of every box of a drawing whose widest row has `columns` boxes. */
export const boxWidth = (columns: number): number => WIDTHS[columns] ?? NARROWEST

/** A box at the origin, as tall as its words need. */
function box(shape: Shape, words: Words, width: number): DrawnNode {
  const titleWidth = width - TITLE_LEFT - PADDING
  const detailWidth = width - 2 * PADDING
  const column = (lines: readonly string[], x: number, first: number, step: number) =>
    lines.map((text, index): PlacedText => ({ text, x, y: first + index * step }))

  const titles = wrap(words.title, titleWidth, MAX_TITLE_LINES, TITLE)
  const counts = words.count === null ? [] : wrap(words.count, titleWidth, 1, COUNT)
  const owners = wrap(words.owner, detailWidth, MAX_OWNER_LINES, OWNER)
  const roles = flowParts(words.roles, detailWidth, MAX_ROLE_LINES, DETAIL)
  const figures = flowParts(words.figures, detailWidth, MAX_FIGURE_LINES, DETAIL)

  const headLines = titles.length + counts.length
  const firstTitle = headLines === 1 ? PADDING + 16 : PADDING + 11
  const titleLines = column(titles, TITLE_LEFT, firstTitle, TITLE_STEP)
  const afterTitles = firstTitle + titles.length * TITLE_STEP
  const [countLine = null] = column(counts, TITLE_LEFT, afterTitles, DETAIL_STEP)
  const headBottom = Math.max(PADDING + ICON_SIZE, firstTitle + (headLines - 1) * TITLE_STEP + 4)
  const ownerLines = column(owners, PADDING, headBottom + 16, DETAIL_STEP)
  const firstRole = headBottom + 16 + stretch(owners)
  const roleLines = column(roles, PADDING, firstRole, DETAIL_STEP)
  const figureLines = column(figures, PADDING, firstRole + stretch(roles), DETAIL_STEP)
  const last = figureLines.at(-1) ?? roleLines.at(-1) ?? ownerLines.at(-1)
  return {
    ...shape,
    name: words.name,
    details: [
      ...[words.count ?? '', words.owner].filter((part) => part !== ''),
      ...words.roles,
      ...words.figures,
    ],
    place: '',
    x: 0,
    y: 0,
    width,
    height: (last ? last.y + 4 : headBottom) + PADDING,
    titleLines,
    countLine,
    ownerLines,
    roleLines,
    figureLines,
  }
}

/** The room that lines of one kind take, with the space below them. */
const stretch = ({ length }: readonly string[]): number =>
  length > 0 ? length * DETAIL_STEP + 3 : 0

/** The name of a box: that of its machine, or of the first and last of those it stands for. */
function titleOf(machines: readonly Machine[], labels: DiagramLabels): string {
  const nameOf = (machine: Machine) => labels.owners?.name(machine) ?? machine.name ?? machine.id
  const first = machines[0]
  const last = machines.at(-1)
  if (!first || !last) return ''
  return first === last ? nameOf(first) : `${nameOf(first)} … ${nameOf(last)}`
}

/** Whose the machines of a box are; machines of several owners name each of them. */
const ownerOf = (machines: readonly Machine[], { owners }: DiagramLabels): string =>
  owners === undefined ? '' : [...new Set(machines.map(owners.owner))].join(' · ')

/** What the zone of a store begins with. */
const STORE = 'store:'

/** The box of machines folded together (or of one machine alone). */
export function machineBox(
  machines: readonly [Machine, ...Machine[]],
  tier: TierKind,
  labels: DiagramLabels,
  width: number,
): DrawnNode {
  const [first] = machines
  const quantity = machines.reduce((sum, machine) => sum + machine.quantity, 0)
  const all = [...new Set(machines.flatMap((machine) => machine.roles))]
  // A workstation that is nothing else stands in an area that says so.
  const roles = all.filter((role) => role !== 'workstation')
  const roleNames = roles.map((role) => labels.role(role))
  // The frame of a store names it: its machines are told by what they are rather than by that name again.
  const byRole = first.zone.startsWith(STORE) && first.name === null && roles.length > 0
  const name = byRole
    ? `${roleNames.join(' · ')} (${first.zone.slice(STORE.length)})`
    : titleOf(machines, labels)
  return box(
    {
      ids: machines.map((machine) => machine.id),
      icon: iconOf(first),
      stacked: quantity > 1,
      external: false,
      shared: labels.owners?.shared(first) ?? false,
    },
    {
      name,
      title: byRole ? roleNames.join(' · ') : name,
      count: quantity > 1 ? labels.count(tier, quantity) : null,
      owner: ownerOf(machines, labels),
      roles: byRole ? [] : roleNames,
      figures: labels.figures(machines),
    },
    width,
  )
}

const EXTERNAL_ICONS: Readonly<Record<ExternalEnd, IconKind>> = {
  'external:internet': 'internet',
  'external:wan': 'site',
  'external:lan': 'network',
  'external:smtp': 'mail',
}

/** Whether an end of a link lies outside the topology. */
export const isExternal = (end: string): end is ExternalEnd => Object.hasOwn(EXTERNAL_ICONS, end)

/** The box of an end outside the topology. */
export const externalBox = (end: ExternalEnd, labels: DiagramLabels, width: number): DrawnNode =>
  box(
    { ids: [end], icon: EXTERNAL_ICONS[end], stacked: false, external: true, shared: false },
    {
      name: labels.external(end),
      title: labels.external(end),
      count: null,
      owner: '',
      roles: [],
      figures: [],
    },
    width,
  )

const shift = (lines: readonly PlacedText[], dx: number, dy: number): PlacedText[] =>
  lines.map((line) => ({ text: line.text, x: line.x + dx, y: line.y + dy }))

/** The box moved by (dx, dy), as tall as `height`. */
export function moveBox(node: DrawnNode, dx: number, dy: number, height = node.height): DrawnNode {
  return {
    ...node,
    x: node.x + dx,
    y: node.y + dy,
    height,
    titleLines: shift(node.titleLines, dx, dy),
    countLine: node.countLine && {
      ...node.countLine,
      x: node.countLine.x + dx,
      y: node.countLine.y + dy,
    },
    ownerLines: shift(node.ownerLines, dx, dy),
    roleLines: shift(node.roleLines, dx, dy),
    figureLines: shift(node.figureLines, dx, dy),
  }
}
