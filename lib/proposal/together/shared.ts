import type { CombinedMachine, CombinedSoftware } from '@/lib/sizing/together/types'
import { requirements } from '../chapters/servers'
import { citations } from '../context'
import {
  type Block,
  cell,
  cellOf,
  heading,
  muted,
  paragraph,
  row,
  strong,
  type Text,
  type Tone,
  table,
  toned,
} from '../tree'
import {
  chapterNumber,
  ownMachine,
  type ProjectContext,
  partOf,
  sharedContext,
  sharedMachines,
} from './context'
import { combinedText } from './findings'
import { asGroup } from './machines'
import { machineProofs } from './proofs'

const SILENT = '–'

/** Whose machines it stands for, and in which network. */
function carriedBlock(machine: CombinedMachine, ctx: ProjectContext): Block {
  const { lexicon } = ctx
  const { servers } = lexicon.proposal
  const lines = machine.of.map((ref): Text => {
    const own = ownMachine(ref, ctx)
    const { name, ctx: part } = partOf(ref.system, ctx)
    return [
      lexicon.fill(lexicon.words.shared.carried, {
        machine: lexicon.machineName(own),
        system: name,
        roles: own.roles.map(part.lexicon.role).join(', '),
      }),
    ]
  })
  return {
    kind: 'definitions',
    items: [
      { term: [lexicon.words.shared.carries], lines },
      { term: [servers.zone], lines: [[lexicon.zone(machine.zone)]] },
      ...(machine.powerPlanHigh
        ? [{ term: [servers.powerPlan], lines: [[servers.powerPlanHigh]] }]
        : []),
    ],
  }
}

/** The severities of what is still to be settled. */
const OPEN_SEVERITIES = ['error', 'warning'] as const

/** Whether the documents allow the machine to be shared, and each of their words on it. */
function verdict(machine: CombinedMachine, ctx: ProjectContext): Block[] {
  const { lexicon, sizing } = ctx
  const { shared: words } = lexicon.words
  const found = sizing.combined.findings.filter((finding) => finding.machine === machine.id)
  const [errors = 0, warnings = 0] = OPEN_SEVERITIES.map(
    (severity) => found.filter((f) => f.severity === severity && !f.accepted).length,
  )
  const [tone, text]: [Tone, string] =
    errors > 0
      ? ['error', lexicon.fill(words.refused, { count: errors })]
      : warnings > 0
        ? ['warning', lexicon.fill(words.reserved, { count: warnings })]
        : ['success', words.allowed]
  // What stands against it is told once, with its way out; what the documents agree on is told here.
  const items = found
    .filter(({ severity }) => severity === 'info')
    .map((finding): Text => [combinedText(finding, ctx)])
  const chapter = lexicon.fill(lexicon.words.chapterReference, {
    number: chapterNumber('findings', ctx),
  })
  return [
    heading(3, `why-${machine.id}`, words.why),
    paragraph(toned(tone, text), ...(found.length > 0 ? [muted(` (${chapter})`)] : [])),
    ...(items.length > 0 ? [{ kind: 'list', ordered: false, items } as const] : []),
  ]
}

/** The systems that bring a product, each with the places in its document that speak of it. */
function broughtBy({ systems, rules }: CombinedSoftware, ctx: ProjectContext): Text[] {
  return systems.map((system): Text => {
    const { name, ctx: own } = partOf(system, ctx)
    const places = citations(
      rules.filter((rule) => own.lexicon.rule(rule) !== undefined),
      own.lexicon,
    )
    return places ? [name, muted(` (${places})`)] : [name]
  })
}

function softwareRow(item: CombinedSoftware, ctx: ProjectContext) {
  const [first = 0] = item.systems
  const { lexicon } = partOf(first, ctx).ctx
  const version = (value: string | null) => (value === null ? SILENT : lexicon.version(value))
  const chosen = version(item.chosen)
  return row(
    cell(lexicon.say(`software.${item.product}`)),
    cell(version(item.minimum)),
    cell(version(item.recommended)),
    item.assumption
      ? cell(strong(chosen), { text: ' *', tone: 'assumption' })
      : cell(item.chosen === null ? muted(SILENT) : strong(chosen)),
    cellOf(broughtBy(item, ctx)),
  )
}

function software(machine: CombinedMachine, ctx: ProjectContext): Block[] {
  if (machine.software.length === 0) return []
  const { software: columns, servers } = ctx.lexicon.proposal
  const { shared: words } = ctx.lexicon.words
  return [
    heading(3, `versions-${machine.id}`, words.versions),
    table(
      [
        { header: [columns.product], width: 5 },
        { header: [servers.minimum], width: 3 },
        { header: [servers.recommended], width: 3 },
        { header: [columns.chosen], width: 3 },
        { header: [words.broughtBy], width: 8 },
      ],
      machine.software.map((item) => softwareRow(item, ctx)),
    ),
  ]
}

function notes(machine: CombinedMachine, ctx: ProjectContext): Block[] {
  if (machine.notes.length === 0) return []
  const said = new Map<string, Text>()
  for (const { code, params, rules, system } of machine.notes) {
    const { name, ctx: own } = partOf(system, ctx)
    const text = own.lexicon.say(`note.${code}`, params)
    const places = [name, citations(rules, own.lexicon)].filter(Boolean).join(', ')
    said.set(`${name} ${text}`, [text, muted(` (${places})`)])
  }
  return [
    heading(3, `notes-${machine.id}`, ctx.lexicon.words.shared.notes),
    { kind: 'list', ordered: false, items: [...said.values()] },
  ]
}

function sharedMachine(machine: CombinedMachine, position: number, ctx: ProjectContext): Block[] {
  const { shared: words } = ctx.lexicon.words
  const proofs = machineProofs(machine, ctx)
  return [
    heading(2, `shared-${position + 1}`, machine.shared ?? machine.id),
    carriedBlock(machine, ctx),
    ...verdict(machine, ctx),
    ...software(machine, ctx),
    heading(3, `hardware-${machine.id}`, words.hardware),
    requirements(asGroup(machine, ctx), sharedContext(machine, ctx)),
    ...(proofs.length > 0 ? [heading(3, `proof-${machine.id}`, words.proof), ...proofs] : []),
    ...notes(machine, ctx),
  ]
}

/** Each shared machine: what it carries, whether it may, in which versions, and what all of it needs. */
export const shared = (ctx: ProjectContext): Block[] => [
  heading(1, 'shared', ctx.lexicon.words.chapter.shared),
  paragraph(ctx.lexicon.words.shared.intro),
  ...sharedMachines(ctx).flatMap((machine, i) => sharedMachine(machine, i, ctx)),
]
