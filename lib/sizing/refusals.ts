import type { z } from 'zod'
import { PROPOSAL_DATE_RANGE } from '@/lib/kernel/dates'
import { type Field, type Fields, fieldAt, isField, leavesOf } from './fields'
import type { Expected, RefusedField } from './sizing'

type Path = readonly (string | number)[]

/** The value at a path of unknown data; undefined where the path leaves the data. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (node, step) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, step)
        ? (node as Record<string | number, unknown>)[step]
        : undefined,
    data,
  )
}

/** What a field accepts, for messages. */
export function expectedOf(node: Field | Fields | undefined): Expected {
  if (!node) return { type: 'known-key' }
  if (!isField(node)) return { type: 'object' }
  switch (node.kind) {
    case 'integer':
    case 'decimal':
      return { type: node.kind, min: node.min, max: node.max }
    case 'choice':
      return { type: 'choice', options: node.options }
    case 'text':
      if (node.format) return { type: 'format', examples: node.format.examples }
      return { type: 'text', min: node.min, max: node.max }
    case 'list':
      return { type: 'list', min: node.min, max: node.max }
    case 'texts':
    case 'integers':
      return { type: 'list', min: 0, max: node.max }
    case 'boolean':
      return { type: 'boolean' }
    case 'flags':
      return { type: 'object' }
  }
}

/** What is accepted at a path inside the answers; an entry of a list of texts is a text, a flag a yes or no. */
function expectedAt(fields: Fields, path: Path): Expected {
  const node = fieldAt(fields, path)
  if (node) {
    const inList = isField(node) && node.kind === 'list' && typeof path.at(-1) === 'number'
    return inList ? { type: 'object' } : expectedOf(node)
  }
  const parent = fieldAt(fields, path.slice(0, -1))
  if (parent && isField(parent) && parent.kind === 'texts')
    return { type: 'text', min: 0, max: parent.maxLength }
  if (parent && isField(parent) && parent.kind === 'integers')
    return { type: 'integer', ...parent.item }
  if (
    parent &&
    isField(parent) &&
    parent.kind === 'flags' &&
    parent.keys.includes(String(path.at(-1)))
  )
    return { type: 'boolean' }
  return { type: 'known-key' }
}

/** What is accepted outside the pack's own fields; `*` stands for a position in a list. */
const ENVELOPE: Readonly<Record<string, Expected>> = {
  '': { type: 'object' },
  proposalDate: { type: 'date', ...PROPOSAL_DATE_RANGE },
  'deviations.*.rule': { type: 'known-key' },
  'deviations.*.date': { type: 'date', ...PROPOSAL_DATE_RANGE },
}

/** Items named one by one, in case a value is too long to show. */
const MAX_KEYS_NAMED = 50

const MAX_TEXT = 200
const MAX_ITEMS = 20
const MAX_PARTS = 100

const cutText = (text: string): string =>
  text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text

/** Whether data has few enough parts to be shown. Counts without recursion: a request may be nested without end. */
function isSmall(data: object): boolean {
  const open: object[] = [data]
  let parts = 0
  for (let node = open.pop(); node; node = open.pop())
    for (const part of Object.values(node)) {
      parts += typeof part === 'string' ? 1 + part.length / MAX_ITEMS : 1
      if (parts > MAX_PARTS) return false
      if (typeof part === 'object' && part !== null) open.push(part)
    }
  return true
}

/** A refusal is not a copy of the request: large values are cut to what a message can show. */
export function shown(value: unknown): unknown {
  if (typeof value === 'string') return cutText(value)
  if (Array.isArray(value) && value.length > MAX_ITEMS) return `[${value.length}]`
  if (typeof value === 'object' && value !== null && !isSmall(value)) return '{…}'
  return value === undefined ? null : value
}

/** Refusals of lists in `data` whose items must differ, compared without case: `Lyon` and `LYON` are the same name. */
export function repeatedItems(fields: Fields, data: unknown): RefusedField[] {
  return leavesOf(fields).flatMap(({ path, field }) => {
    if (field.kind !== 'list' || !field.uniqueBy) return []
    const key = field.uniqueBy
    const items = valueAt(data, path.split('.'))
    if (!Array.isArray(items)) return []
    const seen = new Set<string>()
    return items.flatMap((item, i): RefusedField[] => {
      const value = valueAt(item, [key])
      if (typeof value !== 'string') return []
      const folded = value.trim().normalize('NFC').toLowerCase()
      if (!seen.has(folded)) {
        seen.add(folded)
        return []
      }
      return [{ field: `${path}.${i}.${key}`, value: shown(value), expected: { type: 'unique' } }]
    })
  })
}

/** What validation found, sorted: values that are not accepted, and required answers that are not there. */
export interface Found {
  readonly refused: RefusedField[]
  readonly missing: string[]
}

/**
 * Turns the issues zod found in a request into refusals: one for each field, with its dotted path, the value that
 * stands there and what is accepted. Unknown keys are named themselves; a required key left out is missing.
 */
export function refusalsOf(
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
  fields: Fields,
): Found {
  const refused = new Map<string, RefusedField>()
  const missing: string[] = []
  const add = (path: Path, expected: Expected) => {
    const field = path.map((step) => cutText(String(step))).join('.')
    const value = valueAt(data, path)
    if (value === undefined && path.length > 0 && issueIsAbsence(data, path)) missing.push(field)
    else if (!refused.has(field)) refused.set(field, { field, value: shown(value), expected })
  }
  for (const issue of issues) {
    const path = issue.path as Path
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys.slice(0, MAX_KEYS_NAMED))
        add([...path, key], { type: 'known-key' })
    else
      add(
        path,
        ENVELOPE[path.map((step) => (typeof step === 'number' ? '*' : step)).join('.')] ??
          expectedAt(fields, path),
      )
  }
  return { refused: [...refused.values()], missing }
}

/** Whether the parent is there and the key is not: the answer was left out rather than wrong. */
function issueIsAbsence(data: unknown, path: Path): boolean {
  const parent = valueAt(data, path.slice(0, -1))
  const last = path.at(-1)
  return (
    typeof parent === 'object' &&
    parent !== null &&
    last !== undefined &&
    !Object.hasOwn(parent, last)
  )
}
