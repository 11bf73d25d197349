/**
 * The shape of a pack's answers, said once: the zod schema, the defaults, the wizard's inputs and the ranges in
 * error messages all come from these descriptions. Ranges are inclusive.
 */

interface NumberField {
  readonly kind: 'integer' | 'decimal'
  readonly min: number
  readonly max: number
  readonly default?: number
  /** May stay absent: neither required nor defaulted. */
  readonly optional?: true
}

interface ChoiceField<O extends string | number> {
  readonly kind: 'choice'
  readonly options: readonly O[]
  readonly default?: O
  readonly optional?: true
}

interface BooleanField {
  readonly kind: 'boolean'
  readonly default?: boolean
}

/** How a text is written: what it must match as a whole, and values that do, for messages. */
export interface TextFormat {
  readonly pattern: RegExp
  readonly examples: readonly string[]
}

interface TextField {
  readonly kind: 'text'
  /** Length in characters. */
  readonly min: number
  readonly max: number
  readonly default?: string
  readonly optional?: true
  readonly format?: TextFormat
}

interface ListField<G extends Fields> {
  readonly kind: 'list'
  readonly item: G
  readonly min: number
  readonly max: number
  readonly default?: readonly never[]
  /** The item's text field that may not be repeated, compared without case. */
  readonly uniqueBy?: string
}

interface TextListField {
  readonly kind: 'texts'
  readonly max: number
  readonly maxLength: number
  readonly default: readonly never[]
}

interface FlagsField<K extends string> {
  readonly kind: 'flags'
  readonly keys: readonly K[]
}

export type Field =
  | NumberField
  | ChoiceField<string>
  | ChoiceField<number>
  | BooleanField
  | TextField
  | ListField<Fields>
  | TextListField
  | FlagsField<string>

/** A tree of fields; a node without a `kind` string is a group. */
export interface Fields {
  readonly [name: string]: Field | Fields
}

/** The complete answers a pack sizes: every field has a value, apart from the optional ones. */
export type AnswersOf<G> = { readonly [K in keyof G]: ValueOf<G[K]> }

type OrAbsent<F, T> = F extends { readonly optional: true } ? T | undefined : T

export type ValueOf<F> = F extends { readonly kind: 'integer' | 'decimal' }
  ? OrAbsent<F, number>
  : F extends { readonly kind: 'choice'; readonly options: readonly (infer O)[] }
    ? OrAbsent<F, O>
    : F extends { readonly kind: 'boolean' }
      ? boolean
      : F extends { readonly kind: 'text' }
        ? OrAbsent<F, string>
        : F extends { readonly kind: 'list'; readonly item: infer G }
          ? readonly AnswersOf<G>[]
          : F extends { readonly kind: 'texts' }
            ? readonly string[]
            : F extends { readonly kind: 'flags'; readonly keys: readonly (infer K)[] }
              ? { readonly [P in K & string]?: boolean }
              : AnswersOf<F>

/** Whether a node of the tree is a field rather than a group. */
export const isField = (node: Field | Fields): node is Field =>
  typeof (node as { kind?: unknown }).kind === 'string'

/** A whole number between `min` and `max`. */
export const integer = <const F extends Omit<NumberField, 'kind'>>(spec: F) =>
  ({ kind: 'integer', ...spec }) as const

/** A number with decimals between `min` and `max`. */
export const decimal = <const F extends Omit<NumberField, 'kind'>>(spec: F) =>
  ({ kind: 'decimal', ...spec }) as const

/** One of `options`. */
export const choice = <
  const O extends readonly (string | number)[],
  const S extends { readonly default?: O[number]; readonly optional?: true },
>(
  options: O,
  spec: S,
) => ({ kind: 'choice', options, ...spec }) as const

/** Yes or no. */
export const boolean = <const S extends { readonly default?: boolean }>(spec: S) =>
  ({ kind: 'boolean', ...spec }) as const

/** A text without control characters. */
export const text = <const F extends Omit<TextField, 'kind'>>(spec: F) =>
  ({ kind: 'text', ...spec }) as const

/** A list of groups. */
export const list = <const G extends Fields, const S extends Omit<ListField<G>, 'kind' | 'item'>>(
  item: G,
  spec: S,
) => ({ kind: 'list', item, ...spec }) as const

/** A list of texts, empty by default. */
export const texts = (spec: { readonly max: number; readonly maxLength: number }) =>
  ({ kind: 'texts', default: [] as readonly never[], ...spec }) as const

/** A set of named yes or no answers, each optional. */
export const flags = <const K extends readonly string[]>(keys: K) =>
  ({ kind: 'flags', keys }) as const

/** A leaf of the tree with its dotted path, such as `rds.users`. */
export interface Leaf {
  readonly path: string
  readonly field: Field
}

/** All leaves in the order they are written. Fields inside a list's items are not leaves. */
export function leavesOf(fields: Fields, prefix = ''): Leaf[] {
  return Object.entries(fields).flatMap(([name, node]) => {
    const path = prefix ? `${prefix}.${name}` : name
    return isField(node) ? [{ path, field: node }] : leavesOf(node, path)
  })
}

/** The field at a dotted path, going through list items by name or position; undefined where there is none. */
export function fieldAt(
  fields: Fields,
  path: readonly (string | number)[],
): Field | Fields | undefined {
  let node: Field | Fields | undefined = fields
  for (const step of path) {
    if (node === undefined) return undefined
    if (!isField(node)) node = Object.hasOwn(node, step) ? node[step] : undefined
    else if (node.kind === 'list') {
      if (/^\d+$/.test(String(step))) continue
      node = Object.hasOwn(node.item, step) ? node.item[step] : undefined
    } else return undefined
  }
  return node
}
