import type { ExternalEnd, Link, Machine } from '@/lib/sizing/topology'
import { boxWidth, externalBox, isExternal, machineBox } from './boxes'
import { fold, MAX_SIDE_BY_SIDE } from './fold'
import type { DiagramLabels } from './labels'
import { areaOf, rankOf, type TierKind, tierOf } from './tiers'
import type { AreaKind, DrawnNode } from './types'

/** More stores than this are gathered by what they are made of. */
const MAX_STORES = 8

/** What a box is made with: its words and its width. */
interface Look {
  readonly labels: DiagramLabels
  readonly width: number
}

/** Boxes that stay together: an area, a tier, or a box by itself. */
export interface Block {
  /** `area`: framed and coloured; `tier`: framed; `bare`: no frame. */
  readonly frame: 'area' | 'tier' | 'bare'
  readonly area: AreaKind
  readonly title: string
  /** Whose it is, where frames of several systems bear the same title; empty otherwise. */
  readonly owner: string
  readonly boxes: readonly DrawnNode[]
}

/** Blocks side by side. `lan`: inside the area of the local network. */
export interface Row {
  readonly lan: boolean
  readonly blocks: readonly Block[]
}

const isFilled = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0

/** The machines by tier, tiers from the users to the data. */
function byTier(machines: readonly Machine[]): [TierKind, Machine[]][] {
  const tiers = new Map<TierKind, Machine[]>()
  for (const machine of machines) {
    const tier = tierOf(machine)
    const members = tiers.get(tier)
    if (members) members.push(machine)
    else tiers.set(tier, [machine])
  }
  return [...tiers].sort(([a], [b]) => rankOf(a) - rankOf(b))
}

const boxesOf = (tier: TierKind, machines: readonly Machine[], look: Look) =>
  fold(machines, look.labels.owners?.owner).flatMap((group) =>
    isFilled(group) ? [machineBox(group, tier, look.labels, look.width)] : [],
  )

/** Machines of the same owners together: a line from a frame is of all in it. */
function byOwner(
  machines: readonly Machine[],
  { labels: { owners } }: Look,
): { readonly owner: string; readonly members: readonly Machine[] }[] {
  if (!owners) return [{ owner: '', members: machines }]
  const groups = new Map<string, Machine[]>()
  for (const machine of machines) {
    const owner = owners.owner(machine)
    groups.set(owner, [...(groups.get(owner) ?? []), machine])
  }
  return [...groups].map(([owner, members]) => ({ owner, members }))
}

/** One frame around everything an area holds. */
function areaBlock(
  area: AreaKind,
  title: string,
  machines: readonly Machine[],
  look: Look,
  owner = '',
): Block[] {
  if (machines.length === 0) return []
  const boxes = byTier(machines).flatMap(([tier, members]) => boxesOf(tier, members, look))
  return [{ frame: 'area', area, title, owner, boxes }]
}

/** The machines of stores that are made alike, and the names of these stores. */
interface StoreGroup {
  readonly names: string[]
  readonly machines: Machine[]
}

/** Equal for stores with the same machines in the same roles. */
const makeOf = (members: readonly Machine[]): string =>
  members
    .map(({ roles, quantity }) => `${roles.join()}×${quantity}`)
    .sort()
    .join('|')

/** One group per store, or, where stores are many, one per make. */
function storeGroups(machines: readonly Machine[]): StoreGroup[] {
  const stores = new Map<string, Machine[]>()
  for (const machine of machines) {
    const name = machine.zone.slice('store:'.length)
    const members = stores.get(name)
    if (members) members.push(machine)
    else stores.set(name, [machine])
  }
  const groups = new Map<string, StoreGroup>()
  for (const [name, members] of stores) {
    const key = stores.size > MAX_STORES ? makeOf(members) : name
    const group = groups.get(key) ?? { names: [], machines: [] }
    group.names.push(name)
    group.machines.push(...members)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** The areas of stores, those made alike in one area. */
const storeBlocks = (machines: readonly Machine[], look: Look): Block[] =>
  storeGroups(machines).flatMap((group) => {
    const [first = '', last = first] = [group.names[0], group.names.at(-1)]
    const { length } = group.names
    const title = length > 1 ? look.labels.stores(first, last, length) : first
    return areaBlock('store', title, group.machines, look)
  })

/** The frame of a tier; where several systems are drawn, one for the machines of each. */
const tierBlocks = (
  tier: TierKind,
  machines: readonly Machine[],
  area: AreaKind,
  look: Look,
): Block[] =>
  byOwner(machines, look).map(({ owner, members }) => {
    const boxes = boxesOf(tier, members, look)
    const frame = boxes.length > 1 ? 'tier' : 'bare'
    return { frame, area, title: look.labels.tier(tier), owner, boxes }
  })

const externalBlock = (end: ExternalEnd, look: Look): Block => ({
  frame: 'bare',
  area: 'outside',
  title: '',
  owner: '',
  boxes: [externalBox(end, look.labels, look.width)],
})

const columnsWanted = (block: Block): number => Math.min(block.boxes.length, MAX_SIDE_BY_SIDE)

/**
 * Rows of as many blocks as fit side by side. A block takes as many columns as `taken` says: one where its boxes may
 * stand one below the other, as many as it has where flows run between them.
 */
function pack(
  blocks: readonly Block[],
  lan: boolean,
  taken: (block: Block) => number = () => 1,
): Row[] {
  const rows: { readonly members: Block[]; columns: number }[] = []
  for (const block of blocks) {
    const columns = taken(block)
    const current = rows.at(-1)
    if (current && current.columns + columns <= MAX_SIDE_BY_SIDE) {
      current.members.push(block)
      current.columns += columns
    } else rows.push({ members: [block], columns })
  }
  return rows.map(({ members }) => ({ lan, blocks: members }))
}

const idsOf = (block: Block): string[] => block.boxes.flatMap((drawn) => drawn.ids)

/** Whether a link joins the two blocks, in either direction. */
function joined(a: Block, b: Block, links: readonly Link[]): boolean {
  const inA = new Set(idsOf(a))
  const inB = new Set(idsOf(b))
  return links.some(
    ({ from, to }) => (inA.has(from) && inB.has(to)) || (inB.has(from) && inA.has(to)),
  )
}

/** Whether two tiers may stand side by side although they exchange something: the arrow then goes across. */
const besides = (a: TierKind, b: TierKind): boolean => a === 'services' && b === 'database'

/**
 * The tiers of the local network, one under the other as the flows go; tiers that exchange nothing share a row
 * while there is room, and so do services with the database.
 */
function lanRows(machines: readonly Machine[], links: readonly Link[], look: Look): Row[] {
  const rows: { readonly tier: TierKind; readonly block: Block }[][] = []
  const blocks = byTier(machines).flatMap(([tier, members]) =>
    tierBlocks(tier, members, 'lan', look).map((block) => ({ tier, block })),
  )
  for (const { tier, block } of blocks) {
    const current = rows.at(-1) ?? []
    const taken = current.reduce((sum, other) => sum + columnsWanted(other.block), 0)
    const fits = taken > 0 && taken + columnsWanted(block) <= MAX_SIDE_BY_SIDE
    const below = current.some(
      (other) => joined(other.block, block, links) && !besides(other.tier, tier),
    )
    if (fits && !below) current.push({ tier, block })
    else rows.push([{ tier, block }])
  }
  return rows.map((members) => ({ lan: true, blocks: members.map(({ block }) => block) }))
}

/** How many columns each block of a row gets: all it wants, unless the row would grow too wide. */
export function columnsOf(row: Row): number[] {
  const columns = row.blocks.map(columnsWanted)
  const total = () => columns.reduce((sum, count) => sum + count, 0)
  while (total() > MAX_SIDE_BY_SIDE) {
    const widest = Math.max(...columns)
    if (widest === 1) break
    columns[columns.lastIndexOf(widest)] = widest - 1
  }
  return columns
}

/** The rows with boxes of one width. */
function rowsOf(machines: readonly Machine[], links: readonly Link[], look: Look): Row[] {
  const inArea = (area: AreaKind) => machines.filter((machine) => areaOf(machine.zone) === area)
  const named = new Set(links.flatMap(({ from, to }) => [from, to]).filter(isExternal))
  const ends = (...wanted: ExternalEnd[]) =>
    wanted.filter((end) => named.has(end)).map((end) => externalBlock(end, look))

  const outside = byTier(inArea('outside')).flatMap(([tier, members]) =>
    tierBlocks(tier, members, 'outside', look),
  )
  const workstations = byOwner(inArea('workstation'), look).flatMap(({ owner, members }) =>
    areaBlock('workstation', look.labels.area('workstation'), members, look, owner),
  )
  return [
    ...pack([...ends('external:internet', 'external:wan'), ...outside], false),
    ...pack(
      [
        ...areaBlock('dmz', look.labels.area('dmz'), inArea('dmz'), look),
        ...workstations,
        ...ends('external:lan'),
      ],
      false,
    ),
    ...pack(storeBlocks(inArea('store'), look), false, columnsWanted),
    ...lanRows(inArea('lan'), links, look),
    ...pack(ends('external:smtp'), false),
  ]
}

/**
 * The rows of the drawing from the Internet at the top to the data at the bottom. Boxes are as wide as the fullest row
 * leaves room for.
 */
export function arrange(
  machines: readonly Machine[],
  links: readonly Link[],
  labels: DiagramLabels,
): Row[] {
  const rows = rowsOf(machines, links, { labels, width: boxWidth(MAX_SIDE_BY_SIDE) })
  const columns = Math.max(1, ...rows.map((row) => columnsOf(row).reduce((sum, n) => sum + n, 0)))
  const width = boxWidth(columns)
  return columns >= MAX_SIDE_BY_SIDE ? rows : rowsOf(machines, links, { labels, width })
}
