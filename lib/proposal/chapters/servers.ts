import { REQUIREMENT_KEYS } from '@/lib/sizing/collect'
import type { Figure, Requirement } from '@/lib/sizing/figure'
import { isSilent } from '@/lib/sizing/hardware'
import { proposedColumn } from '@/lib/sizing/proposed'
import type { Machine } from '@/lib/sizing/topology'
import { type Context, citations, machineNames } from '../context'
import { columnLabel } from '../explain'
import type { MachineGroup } from '../machine-groups'
import {
  type Block,
  type Cell,
  type Column,
  cell,
  cellOf,
  heading,
  muted,
  paragraph,
  type Row,
  row,
  type Span,
  strong,
  type Text,
  table,
  valueCell,
} from '../tree'

/** The proposed figure of a requirement: where one column is silent, the other stands. */
function proposedFigure(requirement: Requirement, ctx: Context): Figure {
  const column = proposedColumn(ctx.pack, ctx.sizing)
  const other = column === 'minimum' ? 'recommended' : 'minimum'
  return requirement[column].value === null ? requirement[other] : requirement[column]
}

/** Marks a value that rests on an assumption. */
const ASSUMED_MARK: Span = { text: ' *', tone: 'assumption' }

function figureCell(figure: Figure, { lexicon }: Context, emphasised = false): Cell {
  if (figure.value === null) return cell(muted(lexicon.proposal.servers.notGiven))
  const text = lexicon.quantity(figure)
  const shown = emphasised ? strong(text) : text
  if (figure.basis.includes('assumption')) return cell(shown, ASSUMED_MARK)
  return valueCell(shown, figure.value)
}

/** « Serveur de présentation (RDS) » and the other roles, in the order of the sizing. */
const roleNames = ({ machines: [first] }: MachineGroup, { lexicon }: Context): string[] =>
  first.roles.map(lexicon.role)

/** What the machines of a group carry: one value, or the range between the least and the most loaded. */
function loadText({ machines }: MachineGroup, { lexicon }: Context): string | null {
  const loads = machines.flatMap(({ load }) => load ?? [])
  const values = loads.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))
  const unit = loads[0]?.unit
  if (!unit || values.length === 0) return null
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (low === high) return lexicon.quantity({ value: low, unit })
  return lexicon.fill(lexicon.proposal.servers.loadRange, {
    low: lexicon.value(low),
    high: lexicon.quantity({ value: high, unit }),
  })
}

/** The processors of a machine with their cores, as it would be ordered: « 2 × 4 cœurs ». */
function processorsCell(group: MachineGroup, ctx: Context): Cell {
  const [first] = group.machines
  const processors = proposedFigure(first.processors, ctx)
  const cores = proposedFigure(first.coresPerProcessor, ctx)
  if (processors.value === null || cores.value === null) return figureCell(processors, ctx)
  const text = `${ctx.lexicon.value(processors.value)} × ${ctx.lexicon.quantity(cores)}`
  const assumed = [processors, cores].some(({ basis }) => basis.includes('assumption'))
  return assumed ? cell(text, ASSUMED_MARK) : cell(text)
}

/** The columns of an overview: what to order of each kind of machine. */
export function overviewColumns({ lexicon }: Pick<Context, 'lexicon'>): Column[] {
  const { servers: words } = lexicon.proposal
  const { quantity } = lexicon.trace
  return [
    { header: [words.machine], width: 4 },
    { header: [words.quantity], width: 'content', align: 'end' },
    { header: [quantity.processors], width: 'content', align: 'end' },
    { header: [quantity.memoryGb], width: 'content', align: 'end' },
    { header: [quantity.diskGb], width: 'content', align: 'end' },
  ]
}

/** One kind of machine in an overview, column « proposed », with what is said of it below its name. */
export function overviewRow(group: MachineGroup, said: readonly Text[], ctx: Context): Row {
  const { lexicon } = ctx
  const [first] = group.machines
  return row(
    cellOf([[strong(machineNames(group.machines, lexicon))], ...said]),
    valueCell(lexicon.value(group.count), group.count),
    processorsCell(group, ctx),
    figureCell(proposedFigure(first.memoryGb, ctx), ctx),
    figureCell(proposedFigure(first.diskGb, ctx), ctx),
  )
}

/** The roles of a kind of machine in small print. */
export const rolesLine = (group: MachineGroup, ctx: Context): Text => [
  muted(roleNames(group, ctx).join(', ')),
]

/** All machines on one page. */
const overview = (ctx: Context): Block =>
  table(
    overviewColumns(ctx),
    ctx.groups.map((group) => overviewRow(group, [rolesLine(group, ctx)], ctx)),
  )

const columnsOf = ({ lexicon }: Context): Column[] => {
  const { servers: words } = lexicon.proposal
  return [
    { header: [words.characteristic], width: 4 },
    { header: [words.minimum], width: 3 },
    { header: [words.recommended], width: 3 },
    { header: [words.proposed], width: 3 },
  ]
}

function requirementRow(label: string, requirement: Requirement, ctx: Context): Row {
  return row(
    cell(label),
    figureCell(requirement.minimum, ctx),
    figureCell(requirement.recommended, ctx),
    figureCell(proposedFigure(requirement, ctx), ctx, true),
  )
}

function diskRow({ machines: [{ disk }] }: MachineGroup, ctx: Context): Row[] {
  const { lexicon } = ctx
  if (disk.minimum === 'not-given' && disk.recommended === 'not-given') return []
  const proposed = proposedColumn(ctx.pack, ctx.sizing)
  return [
    row(
      cell(lexicon.proposal.servers.diskType),
      cell(lexicon.disk(disk.minimum)),
      cell(lexicon.disk(disk.recommended)),
      cell(strong(lexicon.disk(disk[proposed]))),
    ),
  ]
}

/** Every name with its quantity: « Siège (120), Filiales (90) ». */
const countedNames = ({ machines }: MachineGroup, { lexicon }: Context): string =>
  machines
    .map((machine) => `${lexicon.machineName(machine)} (${lexicon.value(machine.quantity)})`)
    .join(', ')

/** What a kind of machine needs, column by column, or that the document is silent. */
export function requirements(group: MachineGroup, ctx: Context): Block {
  const { lexicon } = ctx
  const [first] = group.machines
  const given = REQUIREMENT_KEYS.filter(
    (key) => first[key].minimum.value !== null || first[key].recommended.value !== null,
  ).map((key) => requirementRow(columnLabel(key, lexicon), first[key], ctx))
  const rows = [
    ...given,
    ...diskRow(group, ctx),
    ...first.characteristics.map(({ key, requirement }) =>
      requirementRow(lexicon.say(`characteristic.${key}`), requirement, ctx),
    ),
  ]
  return rows.length > 0
    ? table(columnsOf(ctx), rows)
    : paragraph(muted(lexicon.proposal.servers.silent))
}

/** One kind of machine: what the document asks for, side by side, and what is proposed. */
function details(group: MachineGroup, position: number, ctx: Context): Block[] {
  const { lexicon } = ctx
  const { servers: words } = lexicon.proposal
  const [first] = group.machines
  const load = loadText(group, ctx)
  const several = group.machines.length > 1 && group.machines.some(({ quantity }) => quantity > 1)
  const facts: [string, string | null][] = [
    [words.machine, several ? countedNames(group, ctx) : null],
    [words.zone, lexicon.zone(first.zone)],
    [words.roles, roleNames(group, ctx).join(', ')],
    [words.load, load],
    [words.powerPlan, first.powerPlanHigh ? words.powerPlanHigh : null],
  ]
  const names = machineNames(group.machines, lexicon)
  const counted =
    group.count > 1 ? lexicon.fill(words.machines, { names, count: group.count }) : names
  const [mainRole] = roleNames(group, ctx)
  const title = mainRole ? lexicon.pair(mainRole, counted) : counted
  return [
    heading(2, `machine-${position + 1}`, title),
    {
      kind: 'definitions',
      items: facts.flatMap(([term, text]) =>
        text === null ? [] : [{ term: [term], lines: [[text]] }],
      ),
    },
    requirements(group, ctx),
    ...notesOf(group, ctx),
  ]
}

function notesOf({ notes }: MachineGroup, { lexicon }: Context): Block[] {
  if (notes.length === 0) return []
  const items = notes.map(({ code, params, rules }): Text => {
    const places = citations(rules, lexicon)
    const text = lexicon.say(`note.${code}`, params)
    return places ? [text, muted(` (${places})`)] : [text]
  })
  return [{ kind: 'list', ordered: false, items }]
}

/** What is said of machines, each remark once with those it is about. */
function remarks({ groups, lexicon }: Context): Block[] {
  const { servers: words } = lexicon.proposal
  const told = new Map<string, { text: string; places: string; machines: Machine[] }>()
  for (const { machines, notes } of groups)
    for (const { code, params, rules } of notes) {
      const [text, places] = [lexicon.say(`note.${code}`, params), citations(rules, lexicon)]
      const remark = told.get(text) ?? { text, places, machines: [] }
      remark.machines.push(...machines)
      told.set(text, remark)
    }
  if (told.size === 0) return []
  return [
    heading(2, 'machine-remarks', words.remarks),
    table(
      [
        { header: [words.remark], width: 7 },
        { header: [words.machine], width: 4 },
        { header: [lexicon.proposal.findings.rule], width: 3 },
      ],
      [...told.values()].map(({ text, places, machines }) =>
        row(cell(text), cell(machineNames(machines, lexicon)), cell(muted(places))),
      ),
    ),
  ]
}

/** Machines without a single figure: what they are, where they stand and how many there are. */
function silentServers(ctx: Context): Block[] {
  const { lexicon, groups } = ctx
  const { servers: words, chapter } = lexicon.proposal
  return [
    heading(1, 'servers', chapter.servers),
    paragraph(words.introSilent),
    table(
      [
        { header: [words.machine], width: 5 },
        { header: [words.roles], width: 6 },
        { header: [words.zone], width: 3 },
        { header: [words.quantity], width: 'content', align: 'end' },
      ],
      groups.map((group) =>
        row(
          cell(strong(machineNames(group.machines, lexicon))),
          cell(roleNames(group, ctx).join(', ')),
          cell(lexicon.zone(group.machines[0].zone)),
          valueCell(lexicon.value(group.count), group.count),
        ),
      ),
    ),
    ...remarks(ctx),
  ]
}

/** Every machine: an overview to order from, then each kind with the document's two columns. */
export function servers(ctx: Context): Block[] {
  // Where the document says nothing of any machine there are no columns to fill.
  if (ctx.sizing.machines.every(isSilent)) return silentServers(ctx)
  const { lexicon, groups } = ctx
  const { servers: words, chapter } = lexicon.proposal
  const intro =
    proposedColumn(ctx.pack, ctx.sizing) === 'minimum' ? words.introMinimum : words.intro
  return [
    heading(1, 'servers', chapter.servers),
    paragraph(intro, ' ', words.assumedMark),
    overview(ctx),
    ...groups.flatMap((group, position) => details(group, position, ctx)),
  ]
}
