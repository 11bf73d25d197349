import type { Unit } from '@/lib/kernel/units'
import type { Basis, Scalar, Trace } from './trace'

/** A value the product shows, with its proof. `value` null with basis `not-given`: the document is silent. */
export interface Figure<T extends Scalar = Scalar> {
  readonly value: T
  readonly unit: Unit
  readonly basis: readonly Basis[]
  /** Every rule that stands in the trace, in reading order, each once. */
  readonly rules: readonly string[]
  readonly trace: Trace<T>
}

/** The two columns of a vendor's table. */
export interface Requirement {
  readonly minimum: Figure
  readonly recommended: Figure
}

const BASIS_ORDER: readonly Basis[] = [
  'document',
  'publisher',
  'assumption',
  'house',
  'given',
  'not-given',
]

/** Visits a trace and all its parts, parents before parts. */
export function walkTrace(trace: Trace, visit: (node: Trace) => void): void {
  visit(trace)
  for (const part of trace.of) walkTrace(part, visit)
}

/** The assumptions a trace rests on, in reading order, each once. */
export function assumptionsOf(trace: Trace): string[] {
  const ids = new Set<string>()
  walkTrace(trace, (node) => {
    if (node.assumption) ids.add(node.assumption)
  })
  return [...ids]
}

/** The basis one node of a trace brings in; operations without rule or assumption bring none. */
function basisOf(node: Trace): readonly Basis[] {
  if (node.op === 'parameter') return [node.basis ?? 'document']
  if (node.op === 'given') return ['given']
  if (node.op === 'notGiven') return ['not-given']
  const bases: Basis[] = []
  if (node.rule) bases.push('document')
  if (node.assumption) bases.push('assumption')
  return bases
}

/**
 * Makes a figure of a trace: its basis and its rules are read off the trace, never declared.
 * A figure that rests on rules and on an answer names both.
 */
export function figure<T extends Scalar>(trace: Trace<T>): Figure<T> {
  const bases = new Set<Basis>()
  const rules = new Set<string>()
  walkTrace(trace, (node) => {
    for (const basis of basisOf(node)) bases.add(basis)
    if (node.rule) rules.add(node.rule)
  })
  return {
    value: trace.value,
    unit: trace.unit,
    basis: BASIS_ORDER.filter((basis) => bases.has(basis)),
    rules: [...rules],
    trace,
  }
}

/** A requirement whose two columns are the same cell. */
export function sameRequirement(trace: Trace): Requirement {
  const cell = figure(trace)
  return { minimum: cell, recommended: cell }
}

/** A requirement from its two columns. */
export const requirement = (minimum: Trace, recommended: Trace): Requirement => ({
  minimum: figure(minimum),
  recommended: figure(recommended),
})
