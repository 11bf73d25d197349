import { z } from 'zod'
import type { Draft } from './draft'

/** No answer of any pack nests deeper: a list of groups of lists, and some to spare. */
const MAX_DEPTH = 12

/** Whether `value` nests no deeper than `MAX_DEPTH`. Iterative: what it guards against would exhaust the stack. */
function isShallow(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return false
    level = level.flatMap((node) =>
      typeof node === 'object' && node !== null ? Object.values(node) : [],
    )
  }
  return true
}

// A group named like this could be mistaken for the prototype when answers are nested again.
const isPlainPath = (path: string): boolean =>
  path.length <= 200 &&
  path.split('.').every((step) => step !== '__proto__' && step !== 'constructor')

const scalar = z.union([z.number(), z.string().max(200), z.boolean(), z.null()])

const answerSchema = z.strictObject({
  state: z.enum(['answered', 'unknown']),
  value: z.unknown().refine(isShallow).optional(),
})

const path = z.string().refine(isPlainPath)

/** Answers to write into a draft by path; null takes one away. */
export const answersSchema = z.record(path, answerSchema.nullable())

/**
 * The shape of a stored draft, version 1. It says what a draft is, not what a good answer is: values the pack
 * refuses are kept as they were typed, so that nobody loses what they wrote.
 */
export const draftSchema = z.strictObject({
  version: z.literal(1),
  proposalDate: z.string().max(40),
  answers: z.record(path, answerSchema),
  assumptions: z.record(z.string(), z.union([scalar, z.record(z.string(), scalar)])),
  parameters: z.record(z.string(), z.number()),
  deviations: z
    .array(
      z.strictObject({
        rule: z.string().max(200),
        field: z.string().max(200).nullable(),
        by: z.string().max(200),
        date: z.string().max(40),
        reason: z.string().max(200),
      }),
    )
    .max(200),
})

type Stored = Readonly<Record<string, unknown>>

/** From each older shape to the next one: raising the version of `draftSchema` means adding its line here. */
const MIGRATIONS: Readonly<Record<number, (older: Stored) => Stored>> = {}

/** The version a draft is read as; every smaller one has its migration. */
export const DRAFT_VERSION = 1

/** Applies `migrations` one after the other, from the version the data names up to `target`. */
export function migrate(
  data: Stored,
  migrations: Readonly<Record<number, (older: Stored) => Stored>> = MIGRATIONS,
  target: number = DRAFT_VERSION,
): Stored {
  let current = data
  while (typeof current.version === 'number' && current.version < target) {
    const step = migrations[current.version]
    if (!step) break
    current = { ...step(current), version: current.version + 1 }
  }
  return current
}

/**
 * Reads a stored draft back, from this or an earlier version. Gives null for anything that is not one of ours,
 * so that a damaged or foreign entry never reaches the screen.
 */
export function readDraft(data: unknown): Draft | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null
  const parsed = draftSchema.safeParse(migrate(data as Stored))
  return parsed.success ? (parsed.data as Draft) : null
}
