import { z } from 'zod'
import { SEVERITIES } from './finding'
import { type Sizing, STATUSES } from './sizing'

const scalar = z.union([z.number(), z.string(), z.boolean(), z.null()])
// A pack may count in units of its own.
const unit = z.string().min(1)
const basis = z.enum(['document', 'publisher', 'assumption', 'house', 'given', 'not-given'])
const ids = z.array(z.string())
const params = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]),
)

/** The explanation of a value: itself made of explanations. */
const trace = z.strictObject({
  op: z.enum([
    'given',
    'parameter',
    'notGiven',
    'sum',
    'product',
    'ceilDiv',
    'max',
    'min',
    'share',
    'compare',
    'all',
    'any',
    'not',
    'choice',
    'lookup',
  ]),
  value: scalar,
  unit,
  get of() {
    return z.array(trace)
  },
  path: z.string().optional(),
  defaulted: z.literal(true).optional(),
  rule: z.string().optional(),
  assumption: z.string().optional(),
  basis: basis.optional(),
  source: z.string().optional(),
  operator: z.enum(['<', '<=', '>', '>=', '=']).optional(),
  taken: z.enum(['then', 'else']).optional(),
  key: z.string().optional(),
})

const figure = z.strictObject({ value: scalar, unit, basis: z.array(basis), rules: ids, trace })
const requirement = z.strictObject({ minimum: figure, recommended: figure })
const diskClass = z.enum(['scsi-15k', 'scsi-10k', 'sas-15k-raid', 'not-given'])

const software = z.strictObject({
  product: z.string(),
  minimum: z.string().nullable(),
  recommended: z.string().nullable(),
  chosen: z.string().nullable(),
  rules: ids,
  assumption: z.string().optional(),
})

const note = z.strictObject({
  code: z.string(),
  params,
  rules: ids,
  assumption: z.string().optional(),
})

const machine = z.strictObject({
  id: z.string(),
  name: z.string().nullable(),
  zone: z.string(),
  quantity: z.int().min(1),
  roles: z.array(z.string()),
  server: z.literal(false).optional(),
  processors: requirement,
  coresPerProcessor: requirement,
  memoryGb: requirement,
  diskGb: requirement,
  networkCards: requirement,
  networkMbps: requirement,
  disk: z.strictObject({ minimum: diskClass, recommended: diskClass }),
  characteristics: z.array(z.strictObject({ key: z.string(), requirement })),
  software: z.array(software),
  powerPlanHigh: z.boolean(),
  users: z.number().nullable(),
  load: figure.nullable(),
  notes: z.array(note),
})

const link = z.strictObject({
  from: z.string(),
  to: z.string(),
  protocol: z.enum(['tcp', 'http', 'https', 'udp']),
  port: z.int().nullable(),
  purpose: z.string(),
  params,
  basis: z.enum(['document', 'assumption', 'given', 'not-given']),
  rules: ids,
  assumption: z.string().optional(),
})

const sheetCell = z.union([
  z.strictObject({ code: z.string(), params: params.optional() }),
  z.strictObject({ text: z.string() }),
])

const acceptance = z.strictObject({ by: z.string(), date: z.string(), reason: z.string() })

const finding = z.strictObject({
  rule: z.string(),
  code: z.string(),
  severity: z.enum(SEVERITIES),
  field: z.string().nullable(),
  params,
  assumption: z.string().nullable(),
  acceptable: z.boolean(),
  accepted: acceptance.nullable(),
})

const support = z.strictObject({
  product: z.string(),
  machines: ids,
  documentEnd: z.string().nullable(),
  publisherMainstreamEnd: z.string().nullable(),
  publisherExtendedEnd: z.string().nullable(),
  source: z.string().nullable(),
  status: z.enum(['supported', 'unsupported', 'past-main-support-with-contract', 'not-listed']),
  rules: ids,
})

/** The schema of a result: published as JSON Schema, and what stored results are checked against. */
export const sizingSchema = z.strictObject({
  contract: z.literal(1),
  system: z.string(),
  proposalDate: z.string(),
  document: z.strictObject({
    id: z.string(),
    version: z.string().nullable(),
    date: z.string().nullable(),
  }),
  pack: z.strictObject({ id: z.string(), version: z.string() }),
  status: z.enum(STATUSES),
  summary: z.array(z.strictObject({ code: z.string(), params })),
  figures: z.record(z.string(), figure),
  machines: z.array(machine),
  links: z.array(link),
  findings: z.array(finding),
  support: z.array(support),
  defaultsTaken: ids,
  assumptions: z.array(
    z.strictObject({
      id: z.string(),
      value: z.union([scalar, z.record(z.string(), scalar)]),
      where: ids,
    }),
  ),
  installPlan: z.array(
    z.strictObject({
      step: z.int().min(1),
      machine: z.string().nullable(),
      action: z.string(),
      params,
      rules: ids,
    }),
  ),
  checklist: z.array(
    z.strictObject({
      item: z.string(),
      params,
      owner: z.enum(['customer', 'integrator', 'publisher']),
      phase: z.enum(['before', 'during', 'after']),
      rules: ids,
    }),
  ),
  configuration: z.array(
    z.strictObject({
      sheet: z.string(),
      rows: z.array(
        z.strictObject({
          key: z.string(),
          value: z.string(),
          rules: ids,
          cells: z.array(sheetCell).optional(),
          name: z.string().optional(),
          applies: z.boolean().optional(),
        }),
      ),
      columns: ids.optional(),
      name: z.string().optional(),
      decides: z.boolean().optional(),
    }),
  ),
  documents: z.array(z.strictObject({ name: z.string(), rules: ids })),
  unusedDeviations: z.array(
    z.strictObject({
      rule: z.string(),
      field: z.string().nullable(),
      by: z.string(),
      date: z.string(),
      reason: z.string(),
    }),
  ),
  provenance: z.record(z.string(), z.enum(['customer', 'engineer', 'unknown', 'default'])),
})

/** Fails to compile when a key of the result is missing from the schema, or the other way round. */
type SameKeys<A, B> = [Exclude<keyof A, keyof B>, Exclude<keyof B, keyof A>] extends [never, never]
  ? true
  : never
/** @public so that the compiler, which alone reads it, does not take it for a leftover. */
export const SCHEMA_IS_COMPLETE: SameKeys<Sizing, z.infer<typeof sizingSchema>> = true
