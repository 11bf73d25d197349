import type { MessageParams } from '@/lib/sizing/finding'
import type { ChecklistItem, ConfigurationSheet, InstallStep, Phase } from '@/lib/sizing/plan'
import { type Context, citations, namesOfIds } from '../context'
import {
  type Block,
  cell,
  checkbox,
  group,
  heading,
  muted,
  type Row,
  row,
  type Text,
  table,
} from '../tree'
import { sheetTable } from './sheets'

const PHASES: readonly Phase[] = ['before', 'during', 'after']

/** Steps in a row that do the same on different machines. */
interface StepRun {
  readonly first: InstallStep
  readonly last: InstallStep
  readonly machines: readonly string[]
}

/** Folds neighbouring steps with the same action: a reader wants them once, with their machines. */
export function foldSteps(steps: readonly InstallStep[]): StepRun[] {
  const runs: { first: InstallStep; last: InstallStep; machines: string[] }[] = []
  for (const step of steps) {
    const run = runs.at(-1)
    const alike =
      run !== undefined &&
      step.machine !== null &&
      run.first.machine !== null &&
      run.first.action === step.action &&
      JSON.stringify(run.first.params) === JSON.stringify(step.params)
    if (alike && step.machine !== null) {
      run.machines.push(step.machine)
      run.last = step
    } else
      runs.push({ first: step, last: step, machines: step.machine === null ? [] : [step.machine] })
  }
  return runs
}

function stepRow({ first, last, machines }: StepRun, ctx: Context): Row {
  const { lexicon } = ctx
  const numbers = first.step === last.step ? String(first.step) : `${first.step}–${last.step}`
  return row(
    cell(numbers),
    cell(machines.length === 0 ? lexicon.proposal.plan.everywhere : namesOfIds(machines, ctx)),
    cell(lexicon.say(`action.${first.action}`, first.params)),
    cell(muted(citations(first.rules, lexicon))),
  )
}

function install(ctx: Context): Block[] {
  const { lexicon, sizing } = ctx
  const { plan: words, findings } = lexicon.proposal
  if (sizing.installPlan.length === 0) return []
  return [
    heading(2, 'install', words.install),
    table(
      [
        { header: [words.step], width: 'content', align: 'end' },
        { header: [words.machine], width: 4 },
        { header: [words.action], width: 9 },
        { header: [findings.rule], width: 3 },
      ],
      foldSteps(sizing.installPlan).map((run) => stepRow(run, ctx)),
    ),
  ]
}

/** A thing to do once for each of several machines is told once. */
interface Task {
  readonly item: ChecklistItem
  readonly machines: readonly string[]
}

/** Folds checklist items that differ in their `machine` parameter alone. */
export function foldChecklist(items: readonly ChecklistItem[]): Task[] {
  const tasks = new Map<string, { item: ChecklistItem; machines: string[] }>()
  for (const item of items) {
    const { machine, ...others } = item.params
    const key = JSON.stringify([item.item, item.phase, item.owner, others])
    const task = tasks.get(key) ?? { item, machines: [] }
    if (typeof machine === 'string') task.machines.push(machine)
    tasks.set(key, task)
  }
  return [...tasks.values()]
}

/** What a task's text is filled from: all machines that it is for, by their names. */
export const taskParams = ({ item, machines }: Task, ctx: Context): MessageParams =>
  machines.length > 0 ? { ...item.params, machine: namesOfIds(machines, ctx) } : item.params

function taskRow(task: Task, ctx: Context): Row {
  const { lexicon } = ctx
  const { item } = task
  return row(
    checkbox,
    cell(lexicon.say(`checklist.${item.item}`, taskParams(task, ctx))),
    cell(lexicon.result.owner[item.owner]),
    cell(muted(citations(item.rules, lexicon))),
  )
}

function checklist(ctx: Context): Block[] {
  const { lexicon, sizing } = ctx
  const { plan: words, findings } = lexicon.proposal
  if (sizing.checklist.length === 0) return []
  const rows = PHASES.flatMap((phase) => {
    const tasks = foldChecklist(sizing.checklist.filter((item) => item.phase === phase))
    if (tasks.length === 0) return []
    return [group(lexicon.result.phase[phase]), ...tasks.map((task) => taskRow(task, ctx))]
  })
  return [
    heading(2, 'checklist', words.checklist),
    table(
      [
        { header: [''], width: 'content' },
        { header: [words.item], width: 10 },
        { header: [words.owner], width: 2 },
        { header: [findings.rule], width: 3 },
      ],
      rows,
    ),
  ]
}

/** Sheets of names and values, one below the other in one table. */
function valueTable(sheets: readonly ConfigurationSheet[], { lexicon }: Context): Block {
  const { plan: words, findings } = lexicon.proposal
  const rows = sheets.flatMap((sheet) => [
    group(lexicon.sheetTitle(sheet)),
    ...sheet.rows.map(({ key, value, rules }) =>
      row(
        cell(lexicon.say(`config.${key}`)),
        cell(lexicon.setting(key, value)),
        cell(muted(citations(rules, lexicon))),
      ),
    ),
  ])
  return table(
    [
      { header: [words.key], width: 5 },
      { header: [words.value], width: 6 },
      { header: [findings.rule], width: 3 },
    ],
    rows,
  )
}

/** What to type in: values first, then the sheets that are tables of their own. */
function configuration(ctx: Context): Block[] {
  const { lexicon, sizing } = ctx
  const sheets = sizing.configuration.filter(({ rows, decides }) => rows.length > 0 && !decides)
  if (sheets.length === 0) return []
  const values = sheets.filter(({ columns }) => !columns)
  return [
    heading(2, 'configuration', lexicon.proposal.plan.configuration),
    ...(values.length > 0 ? [valueTable(values, ctx)] : []),
    ...sheets
      .filter(({ columns }) => columns)
      .flatMap((sheet) => [
        heading(3, `sheet-${sheet.sheet}`, lexicon.sheetTitle(sheet)),
        sheetTable(sheet, ctx),
      ]),
  ]
}

function documents({ lexicon, sizing }: Context): Block[] {
  if (sizing.documents.length === 0) return []
  const items = sizing.documents.map(({ name, rules }): Text => {
    const places = citations(rules, lexicon)
    return [lexicon.say(`document.${name}`), muted(places ? ` (${places})` : '')]
  })
  return [
    heading(2, 'documents', lexicon.proposal.plan.documents),
    { kind: 'list', ordered: false, items },
  ]
}

/** Who installs what and when, who sees to what, the values to type in and the documents to gather. */
export const plan = (ctx: Context): Block[] => [
  heading(1, 'plan', ctx.lexicon.proposal.chapter.plan),
  ...install(ctx),
  ...checklist(ctx),
  ...configuration(ctx),
  ...documents(ctx),
]
