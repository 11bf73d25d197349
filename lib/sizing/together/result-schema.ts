import { z } from 'zod'
import { sizingSchema } from '../result-schema'
import type {
  Combined,
  CombinedFinding,
  CombinedLink,
  CombinedMachine,
  ProjectSizing,
} from './types'

const { machines, links, findings, figures, status } = sizingSchema.shape
const position = z.int().min(0)
const machine = machines.element
const { software, notes } = machine.shape

const combinedMachine = machine.extend({
  software: z.array(software.element.extend({ systems: z.array(position) })),
  notes: z.array(notes.element.extend({ system: position })),
  of: z.array(z.strictObject({ system: position, machine: z.string() })),
  shared: z.string().nullable(),
})

const combinedLink = links.element.extend({ system: position })

const combinedFinding = findings.element.extend({
  rules: z.array(z.strictObject({ system: position, rule: z.string() })),
  machine: z.string().nullable(),
})

const combined = z.strictObject({
  status,
  machines: z.array(combinedMachine),
  links: z.array(combinedLink),
  findings: z.array(combinedFinding),
  figures,
  assumptions: z.array(z.string()),
})

/** The schema of the answer to a project of several systems: published as JSON Schema. */
export const projectSizingSchema = z.strictObject({
  contract: z.literal(1),
  project: z.strictObject({
    name: z.string(),
    customer: z.string(),
    shared: z.array(
      z.strictObject({
        name: z.string(),
        machines: z.array(z.strictObject({ system: position, role: z.string() })),
      }),
    ),
  }),
  results: z.array(sizingSchema),
  combined,
})

/** Fails to compile when a key is missing from a schema, or the other way round. */
type SameKeys<A, B> = [Exclude<keyof A, keyof B>, Exclude<keyof B, keyof A>] extends [never, never]
  ? true
  : never
/** @public so that the compiler, which alone reads it, does not take it for a leftover. */
export const PROJECT_SCHEMA_IS_COMPLETE: readonly [
  SameKeys<ProjectSizing, z.infer<typeof projectSizingSchema>>,
  SameKeys<Combined, z.infer<typeof combined>>,
  SameKeys<CombinedMachine, z.infer<typeof combinedMachine>>,
  SameKeys<CombinedLink, z.infer<typeof combinedLink>>,
  SameKeys<CombinedFinding, z.infer<typeof combinedFinding>>,
] = [true, true, true, true, true]
