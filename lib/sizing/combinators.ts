import type { Unit } from '@/lib/kernel/units'
import type { Basis, Comparison, Scalar, Trace } from './trace'

/** A value with its unit and its origin. A bare number in a pack is a defect: packs write these. */
export interface Parameter<T extends Scalar = Scalar> {
  readonly value: T
  readonly unit: Unit
  readonly basis: Basis
  readonly rule?: string
  readonly assumption?: string
  readonly source?: string
}

/** What may be said of an operation: the rule or the assumption that asks for it. */
export interface Why {
  readonly rule?: string
  readonly assumption?: string
}

const NOTHING: readonly Trace[] = []

/** An answer of the request, at `path` such as `answers.rds.users`. */
export const given = <T extends Scalar>(
  path: string,
  value: T,
  unit: Unit,
  defaulted = false,
): Trace<T> =>
  defaulted
    ? { op: 'given', value, unit, of: NOTHING, path, defaulted: true }
    : { op: 'given', value, unit, of: NOTHING, path }

/** A parameter of the pack. */
export const parameter = <T extends Scalar>(p: Parameter<T>): Trace<T> => ({
  op: 'parameter',
  of: NOTHING,
  ...p,
})

/** The document gives no value here, which is distinct from zero and from missing. */
export const notGiven = (unit: Unit, why: Why = {}): Trace<null> => ({
  op: 'notGiven',
  value: null,
  unit,
  of: NOTHING,
  ...why,
})

/** The sum of the parts; 0 of none. */
export const sum = (parts: readonly Trace<number>[], unit: Unit, why: Why = {}): Trace<number> => ({
  op: 'sum',
  value: parts.reduce((total, part) => total + part.value, 0),
  unit,
  of: parts,
  ...why,
})

/** The product of the parts. */
export const product = (
  parts: readonly Trace<number>[],
  unit: Unit,
  why: Why = {},
): Trace<number> => ({
  op: 'product',
  value: parts.reduce((total, part) => total * part.value, 1),
  unit,
  of: parts,
  ...why,
})

/** `dividend / divisor`, rounded up. The divisor is at least 1 by the ranges of its field. */
export const ceilDiv = (
  dividend: Trace<number>,
  divisor: Trace<number>,
  unit: Unit,
  why: Why = {},
): Trace<number> => ({
  op: 'ceilDiv',
  value: Math.ceil(dividend.value / divisor.value),
  unit,
  of: [dividend, divisor],
  ...why,
})

/** The largest of the parts. */
export const max = (parts: readonly Trace<number>[], unit: Unit, why: Why = {}): Trace<number> => ({
  op: 'max',
  value: parts.reduce((top, part) => Math.max(top, part.value), parts[0]?.value ?? 0),
  unit,
  of: parts,
  ...why,
})

/** The smallest of the parts. */
export const min = (parts: readonly Trace<number>[], unit: Unit, why: Why = {}): Trace<number> => ({
  op: 'min',
  value: parts.reduce((low, part) => Math.min(low, part.value), parts[0]?.value ?? 0),
  unit,
  of: parts,
  ...why,
})

/** What part number `position` (from 0) carries when `total` is spread evenly: the first carry one more. */
export const share = (
  total: Trace<number>,
  parts: Trace<number>,
  position: number,
  unit: Unit,
  why: Why = {},
): Trace<number> => ({
  op: 'share',
  value: Math.ceil((total.value - position) / parts.value),
  unit,
  of: [total, parts],
  key: String(position),
  ...why,
})

const COMPARE: Record<Comparison, (a: number, b: number) => boolean> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
}

/** Applies a comparison; equality also compares codes and texts. */
export function holds(a: Scalar, operator: Comparison, b: Scalar): boolean {
  return operator === '=' ? a === b : COMPARE[operator](Number(a), Number(b))
}

/** Whether `left operator right` holds. */
export const compare = (
  left: Trace,
  operator: Comparison,
  right: Trace,
  why: Why = {},
): Trace<boolean> => ({
  op: 'compare',
  value: holds(left.value, operator, right.value),
  unit: 'boolean',
  of: [left, right],
  operator,
  ...why,
})

/** Whether every part holds; when not, the trace keeps the first part that does not. */
export function all(parts: readonly Trace<boolean>[], why: Why = {}): Trace<boolean> {
  const broken = parts.find((part) => !part.value)
  return { op: 'all', value: !broken, unit: 'boolean', of: broken ? [broken] : parts, ...why }
}

/** Whether some part holds; when one does, the trace keeps the first that does. */
export function any(parts: readonly Trace<boolean>[], why: Why = {}): Trace<boolean> {
  const holding = parts.find((part) => part.value)
  return {
    op: 'any',
    value: Boolean(holding),
    unit: 'boolean',
    of: holding ? [holding] : parts,
    ...why,
  }
}

/** The opposite of `part`. */
export const not = (part: Trace<boolean>, why: Why = {}): Trace<boolean> => ({
  op: 'not',
  value: !part.value,
  unit: 'boolean',
  of: [part],
  ...why,
})

/** One of two branches; only the branch taken is built and stands in the trace. */
export function choice<T extends Scalar>(
  condition: Trace<boolean>,
  whenTrue: () => Trace<T>,
  whenFalse: () => Trace<T>,
  why: Why = {},
): Trace<T> {
  const branch = condition.value ? whenTrue() : whenFalse()
  return {
    op: 'choice',
    value: branch.value,
    unit: branch.unit,
    of: [condition, branch],
    taken: condition.value ? 'then' : 'else',
    ...why,
  }
}

/** The row of a table that `key` selects. @public for packs yet to come */
export const lookup = <T extends Scalar>(key: Trace, row: Trace<T>, why: Why = {}): Trace<T> => ({
  op: 'lookup',
  value: row.value,
  unit: row.unit,
  of: [key, row],
  key: String(key.value),
  ...why,
})
