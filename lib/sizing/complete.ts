import { type Field, type Fields, isField, leavesOf } from './fields'
import type { Conditions } from './pack'
import { valueAt } from './refusals'

/** Answers with every default filled in, and how each came about. Paths are relative to the answers. */
export interface Completed {
  readonly answers: Record<string, unknown>
  readonly defaulted: readonly string[]
  readonly missing: readonly string[]
}

/** The default written in the field itself; undefined where it has none. */
export function staticDefault(field: Field): unknown {
  if (field.kind === 'flags') return {}
  if (field.kind === 'list') return field.default
  return field.default
}

/** Stands in for an answer that is not asked and has no default: the engine never looks at it. */
function neutral(field: Field): unknown {
  if (field.kind === 'integer' || field.kind === 'decimal') return field.min
  if (field.kind === 'list' || field.kind === 'texts') return []
  if (field.kind === 'text') return ''
  if (field.kind === 'choice') return field.options[0]
  return field.kind === 'boolean' ? false : {}
}

function assign(target: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split('.')
  const last = steps.pop() as string
  let node = target
  for (const step of steps) {
    if (!Object.hasOwn(node, step)) node[step] = {}
    node = node[step] as Record<string, unknown>
  }
  node[last] = value
}

/** One item of a list with its defaults filled in. */
function completeItem(item: Fields, raw: unknown, path: string, defaulted: string[]): unknown {
  const out: Record<string, unknown> = {}
  for (const [name, node] of Object.entries(item)) {
    const own = valueAt(raw, [name])
    if (!isField(node)) out[name] = completeItem(node, own, `${path}.${name}`, defaulted)
    else if (node.kind === 'list' && Array.isArray(own))
      out[name] = own.map((row, i) =>
        completeItem(node.item, row, `${path}.${name}.${i}`, defaulted),
      )
    else if (own !== undefined) out[name] = own
    else {
      const value = staticDefault(node)
      if (value !== undefined) {
        out[name] = value
        defaulted.push(`${path}.${name}`)
      }
    }
  }
  return out
}

const mayBeAbsent = (field: Field): boolean => 'optional' in field && field.optional === true

/**
 * Fills in the defaults of `raw` answers. `broken` holds the leaf paths that were refused already: their default
 * stands in, so that everything else that is wrong can be said in the same answer.
 */
export function complete<A>(
  fields: Fields,
  conditions: Conditions<A>,
  raw: unknown,
  broken: ReadonlySet<string> = new Set(),
): Completed {
  const answers: Record<string, unknown> = {}
  const defaulted: string[] = []
  const missing: string[] = []
  const leaves = leavesOf(fields)
  const inputs = new Map<string, unknown>()
  const fromItems = new Map<string, string[]>()

  for (const { path, field } of leaves) {
    const own = broken.has(path) ? undefined : valueAt(raw, path.split('.'))
    if (own === undefined) assign(answers, path, staticDefault(field))
    else if (field.kind === 'list') {
      const taken: string[] = []
      const items = (own as unknown[]).map((item, i) =>
        completeItem(field.item, item, `${path}.${i}`, taken),
      )
      inputs.set(path, items)
      fromItems.set(path, taken)
      assign(answers, path, items)
    } else {
      inputs.set(path, own)
      assign(answers, path, own)
    }
  }

  for (const { path, field } of leaves) {
    const condition = conditions[path]
    const asked = condition?.asked?.(answers as A) ?? true
    const fallback = condition?.default?.(answers as A) ?? staticDefault(field)
    if (!asked && !condition?.keepWhenNotAsked) {
      const silent = fallback ?? (mayBeAbsent(field) ? undefined : neutral(field))
      assign(answers, path, silent)
    } else if (inputs.has(path)) {
      defaulted.push(...(fromItems.get(path) ?? []))
    } else if (fallback !== undefined) {
      assign(answers, path, fallback)
      if (asked && field.kind !== 'flags') defaulted.push(path)
    } else if (mayBeAbsent(field)) assign(answers, path, undefined)
    else {
      assign(answers, path, neutral(field))
      if (!broken.has(path)) missing.push(path)
    }
  }
  return { answers, defaulted, missing }
}
