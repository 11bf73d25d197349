import type { Result } from '@/lib/kernel/result'
import { type Finding, SEVERITIES, type Severity } from './finding'
import type { Expectation } from './scenario'
import type { Refusal, Sizing } from './sizing'
import type { Link, Machine } from './topology'

type Say = (what: string, got: unknown, expected: unknown) => void
type MachineExpectation = NonNullable<Expectation['machines']>[string]

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const sorted = (list: readonly string[]): string[] => [...list].sort()

/** A value of a machine as a scenario names it, such as `memoryGb.minimum`, `zone` or `vcpus.recommended`. */
function machineValue(machine: Machine, key: string): unknown {
  const [name = '', column] = key.split('.')
  const characteristic = machine.characteristics.find((entry) => entry.key === name)
  const node: unknown = characteristic?.requirement ?? (machine as never)[name]
  if (column === undefined) return node
  const cell: unknown = (node as Record<string, unknown> | undefined)?.[column]
  return typeof cell === 'object' && cell !== null ? (cell as { value: unknown }).value : cell
}

/** Numbers from the largest, yes before no. */
const fromTheLargest = (values: readonly unknown[]): unknown[] =>
  [...values].sort((a, b) => Number(b) - Number(a))

function compareMachines(role: string, sizing: Sizing, wanted: MachineExpectation, say: Say): void {
  const { count, with: along, without, each, software, notes, ...values } = wanted
  const having = sizing.machines.filter((machine) => (machine.roles as string[]).includes(role))
  if (count !== undefined)
    say(
      `machines with ${role}`,
      having.reduce((n, machine) => n + machine.quantity, 0),
      count,
    )
  const needed = along ?? without ?? software ?? notes ?? Object.keys(values)[0]
  if (needed !== undefined && having.length === 0) say(`a machine with ${role}`, 'none', 'some')
  for (const [key, list] of Object.entries(each ?? {}))
    say(`${role} ${key}`, fromTheLargest(having.map((m) => machineValue(m, key))), list)
  for (const machine of having) {
    const roles = machine.roles as readonly string[]
    for (const other of along ?? []) say(`${machine.id} also ${other}`, roles.includes(other), true)
    for (const other of without ?? [])
      say(`${machine.id} also ${other}`, roles.includes(other), false)
    for (const [product, version] of Object.entries(software ?? {})) {
      const line = machine.software.find((entry) => entry.product === product)
      say(`${machine.id} ${product}`, line ? line.chosen : 'not there', version)
    }
    for (const code of notes ?? [])
      say(
        `${machine.id} note ${code}`,
        machine.notes.some((note) => note.code === code),
        true,
      )
    for (const [key, value] of Object.entries(values))
      say(`${machine.id} ${key}`, machineValue(machine, key), value)
  }
}

/** The gravest severity among the findings of a rule or of a code. */
function gravest(findings: readonly Finding[], name: string): Severity | 'absent' {
  const hits = findings.filter(({ rule, code }) => rule === name || code === name)
  return SEVERITIES.find((severity) => hits.some((hit) => hit.severity === severity)) ?? 'absent'
}

const matches = (link: Link, wanted: object): boolean =>
  Object.entries(wanted).every(([key, value]) => same(link[key as keyof Link], value))

/** Whether every name of `wanted` stands in `list` and no name of `unwanted` does. */
function compareNames(
  what: string,
  list: readonly string[],
  wanted: readonly string[] | undefined,
  unwanted: readonly string[] | undefined,
  say: Say,
): void {
  for (const name of wanted ?? []) say(`${what} ${name}`, list.includes(name), true)
  for (const name of unwanted ?? []) say(`${what} ${name}`, list.includes(name), false)
}

function comparePlan(sizing: Sizing, expect: Expectation, say: Say): void {
  for (const [item, owner] of Object.entries(expect.checklist ?? {}))
    say(`checklist ${item}`, sizing.checklist.find((entry) => entry.item === item)?.owner, owner)
  const items = sizing.checklist.map(({ item }) => item)
  compareNames('checklist', items, undefined, expect.noChecklist, say)
  const actions = [...new Set(sizing.installPlan.map(({ action }) => action))]
  compareNames('action', actions, undefined, expect.noActions, say)
  if (expect.order) {
    const order = expect.order
    say(
      'order',
      actions.filter((action) => order.includes(action)),
      order,
    )
  }
  const rows = sizing.configuration.flatMap((sheet) => sheet.rows)
  for (const [key, value] of Object.entries(expect.configuration ?? {})) {
    const found = rows.filter((row) => row.key === key).map((row) => row.value)
    say(`configuration ${key}`, found, typeof value === 'string' ? [value] : value)
  }
  const documents = sizing.documents.map(({ name }) => name)
  compareNames('document', documents, expect.documents, expect.noDocuments, say)
}

function compareFindings(sizing: Sizing, expect: Expectation, say: Say): void {
  for (const [name, severity] of Object.entries(expect.findings ?? {}))
    say(`finding ${name}`, gravest(sizing.findings, name), severity)
  if (expect.noErrors) {
    const errors = sizing.findings.filter(({ severity }) => severity === 'error')
    say(
      'errors',
      errors.map(({ code }) => code),
      [],
    )
  }
  for (const rule of expect.accepted ?? []) {
    const own = sizing.findings.filter((finding) => finding.rule === rule)
    say(`${rule} accepted`, own.length > 0 && own.every(({ accepted }) => accepted !== null), true)
  }
  const unused = sizing.unusedDeviations.map(({ rule }) => rule)
  compareNames('unused deviation', unused, expect.unusedDeviations, undefined, say)
  for (const [product, status] of Object.entries(expect.support ?? {}))
    say(
      `support of ${product}`,
      sizing.support.find((line) => line.product === product)?.status ?? 'not there',
      status,
    )
}

function compareSizing(sizing: Sizing, expect: Expectation, say: Say): void {
  if (expect.status) say('status', sizing.status, expect.status)
  const summary = sizing.summary.map(({ code }) => code)
  compareNames('summary', summary, expect.summary, undefined, say)
  for (const [name, value] of Object.entries(expect.figures ?? {})) {
    const figure = sizing.figures[name]
    say(`figure ${name}`, figure === undefined ? 'not there' : figure.value, value)
  }
  for (const [role, wanted] of Object.entries(expect.machines ?? {}))
    compareMachines(role, sizing, wanted, say)
  for (const wanted of expect.links ?? [])
    say(
      `link ${JSON.stringify(wanted)}`,
      sizing.links.some((link) => matches(link, wanted)),
      true,
    )
  for (const wanted of expect.noLinks ?? [])
    say(
      `link ${JSON.stringify(wanted)}`,
      sizing.links.some((link) => matches(link, wanted)),
      false,
    )
  const assumptions = sizing.assumptions.map(({ id }) => id)
  compareNames('assumption', assumptions, expect.assumptions, expect.noAssumptions, say)
  const defaults = sizing.defaultsTaken
  compareNames('default', defaults, expect.defaultsTaken, expect.noDefaultsTaken, say)
  compareFindings(sizing, expect, say)
  comparePlan(sizing, expect, say)
}

/** Compares what came out with what a scenario expects; gives one sentence for each difference, none when all holds. */
export function differences(expect: Expectation, outcome: Result<Sizing, Refusal>): string[] {
  const out: string[] = []
  const say: Say = (what, got, expected) => {
    if (!same(got, expected))
      out.push(`${what}: got ${JSON.stringify(got)}, expected ${JSON.stringify(expected)}`)
  }
  const refusal = expect.refused !== undefined || expect.missing !== undefined
  if (outcome.ok && refusal) return ['sized, although a refusal is expected']
  if (outcome.ok) compareSizing(outcome.value, expect, say)
  else if (!refusal) out.push(`refused: ${JSON.stringify(outcome.error)}`)
  else {
    say('refused', sorted(outcome.error.refused.map((r) => r.field)), sorted(expect.refused ?? []))
    say('missing', sorted(outcome.error.missing), sorted(expect.missing ?? []))
  }
  return out
}
