import { z } from 'zod'
import { choice, type Fields, fieldAt, integer, list, text } from './fields'
import type { AnyPack } from './pack'
import { fieldsSchema, plainText, proposalDateSchema } from './schema'
import type { Deviation, Provenance } from './sizing'
import type { Scalar } from './trace'

/** A request as it is written: what is left out takes the pack's default. */
export interface SizingRequest {
  readonly system: string
  readonly proposalDate: string
  readonly answers: Readonly<Record<string, unknown>>
  readonly parameters?: Readonly<Record<string, number>>
  readonly assumptions?: Readonly<Record<string, Scalar | Readonly<Record<string, Scalar>>>>
  readonly deviations?: readonly (Omit<Deviation, 'field'> & { readonly field?: string | null })[]
  readonly provenance?: Readonly<Record<string, Provenance>>
}

const MAX_DEVIATIONS = 200
const MAX_PROVENANCE = 2000

const deviation = {
  rule: text({ min: 1, max: 200 }),
  field: text({ min: 0, max: 200, optional: true }),
  by: text({ min: 1, max: 200 }),
  date: text({ min: 10, max: 10 }),
  reason: text({ min: 1, max: 200 }),
} satisfies Fields

/** Everything a request may hold, as one tree of fields: messages find what is accepted at a path here. */
export function requestFields(pack: AnyPack): Fields {
  return {
    system: choice([pack.id], {}),
    answers: pack.fields,
    parameters: Object.fromEntries(
      pack.house.map((house) => [house.rule, integer({ min: house.min, max: house.max })]),
    ),
    assumptions: Object.fromEntries(
      pack.assumptions.flatMap((a) => (a.editable ? [[a.id, a.editable] as const] : [])),
    ),
    deviations: list(deviation, { min: 0, max: MAX_DEVIATIONS, default: [] }),
  }
}

/** The zod schema of a whole request to one pack. Nothing is coerced and no unknown key is let through. */
export function requestSchema(pack: AnyPack) {
  const tree = requestFields(pack)
  const provenance = z
    .record(
      z.string().refine((path) => fieldAt({ answers: pack.fields }, path.split('.')) !== undefined),
      z.enum(['customer', 'engineer', 'unknown', 'default']),
    )
    .refine((record) => Object.keys(record).length <= MAX_PROVENANCE)
  return z.strictObject({
    system: z.literal(pack.id),
    proposalDate: proposalDateSchema,
    answers: fieldsSchema(pack.fields),
    parameters: fieldsSchema(tree.parameters as Fields).optional(),
    assumptions: fieldsSchema(tree.assumptions as Fields).optional(),
    deviations: z
      .array(
        z.strictObject({
          ...Object.fromEntries(
            Object.entries(deviation).map(([name, field]) => [
              name,
              name === 'date'
                ? proposalDateSchema
                : name === 'rule'
                  ? z.literal(pack.rules.map((rule) => rule.id))
                  : name === 'field'
                    ? z.string().max(200).nullish()
                    : plainText(field.min, field.max),
            ]),
          ),
        }),
      )
      .max(MAX_DEVIATIONS)
      .optional(),
    provenance: provenance.optional(),
  })
}
