import { z } from 'zod'
import { REQUIREMENT_KEYS } from './collect'
import { SEVERITIES } from './finding'
import { STATUSES } from './sizing'

/**
 * A worked case written by people for people: what is given, as differences from another case, and what must come out.
 * A misspelt key fails loudly, for a scenario that silently checks nothing is worse than none.
 */

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])
const texts = z.array(z.string()).min(1)

const MACHINE_VALUES = [
  'zone',
  'powerPlanHigh',
  'users',
  'disk.minimum',
  'disk.recommended',
  'vcpus.minimum',
  'vcpus.recommended',
  ...REQUIREMENT_KEYS.flatMap((key) => [`${key}.minimum`, `${key}.recommended`]),
]

/** What the machines with one role must be. A plain value holds for each of them. */
const machines = z.strictObject({
  /** How many there are, groups counted by their size. */
  count: z.int().min(0).optional(),
  /** Roles that each of them has too, or that none of them has. */
  with: texts.optional(),
  without: texts.optional(),
  /** Values over all of them, the largest first. */
  each: z.partialRecord(z.enum(MACHINE_VALUES), z.array(scalar)).optional(),
  /** Version chosen for a product; null where none is chosen. */
  software: z.record(z.string(), z.string().nullable()).optional(),
  /** Remarks that each of them carries. */
  notes: texts.optional(),
  ...Object.fromEntries(MACHINE_VALUES.map((key) => [key, scalar.optional()])),
})

const link = z.strictObject({
  from: z.string().optional(),
  to: z.string().optional(),
  protocol: z.string().optional(),
  port: z.int().nullable().optional(),
  purpose: z.string().optional(),
  basis: z.string().optional(),
})

const expectation = z.strictObject({
  /** Paths refused and paths missing: exactly these, in any order. Either makes a refusal expected. */
  refused: texts.optional(),
  missing: texts.optional(),
  status: z.enum(STATUSES).optional(),
  summary: texts.optional(),
  figures: z.record(z.string(), scalar).optional(),
  machines: z.record(z.string(), machines).optional(),
  /** By rule or by code: the gravest severity raised, or `absent`. */
  findings: z.record(z.string(), z.enum([...SEVERITIES, 'absent'])).optional(),
  noErrors: z.literal(true).optional(),
  /** Rules whose findings stand accepted, each named once for all of its findings. */
  accepted: texts.optional(),
  unusedDeviations: texts.optional(),
  links: z.array(link).min(1).optional(),
  noLinks: z.array(link).min(1).optional(),
  assumptions: texts.optional(),
  noAssumptions: texts.optional(),
  defaultsTaken: texts.optional(),
  noDefaultsTaken: texts.optional(),
  support: z.record(z.string(), z.string()).optional(),
  /** Items that stand in the checklist, with their owner. */
  checklist: z.record(z.string(), z.enum(['customer', 'integrator', 'publisher'])).optional(),
  noChecklist: texts.optional(),
  /** Actions of the installation in the order in which they first come; others may lie between. */
  order: texts.optional(),
  noActions: texts.optional(),
  configuration: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
  documents: texts.optional(),
  noDocuments: texts.optional(),
})
export type Expectation = z.infer<typeof expectation>

const deviation = z.strictObject({
  rule: z.string(),
  field: z.string().optional(),
  by: z.string(),
  date: z.string(),
  reason: z.string(),
})

const scenario = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** What the case shows, in plain words. */
  title: z.string().min(1),
  /** The example of the pack or the scenario it differs from; left out: nothing is given but what stands here. */
  from: z.string().optional(),
  proposalDate: z.string().optional(),
  /** Answers by dotted path (`rds.users`, `clients.0.os`). */
  answers: z.record(z.string(), z.unknown()).default({}),
  /** Paths of answers that are left out. */
  without: texts.optional(),
  parameters: z.record(z.string(), z.unknown()).optional(),
  assumptions: z.record(z.string(), z.unknown()).optional(),
  deviations: z.array(deviation).optional(),
  provenance: z.record(z.string(), z.unknown()).optional(),
  expect: expectation,
  /** The arithmetic or the reading, in words. */
  why: z.string().min(1),
})
export type Scenario = z.infer<typeof scenario>

const file = z.strictObject({ about: z.string().min(1), scenarios: z.array(scenario).min(1) })

/** The scenarios of one file. Throws with every fault of the file, each with its place. */
export function parseScenarios(name: string, content: unknown): Scenario[] {
  const parsed = file.safeParse(content)
  if (parsed.success) return parsed.data.scenarios
  throw new Error(`${name}:\n${z.prettifyError(parsed.error)}`)
}
