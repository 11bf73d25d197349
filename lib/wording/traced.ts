import type { Trace } from '@/lib/sizing/trace'

/** The answer that stands on one side of a comparison: its options name the codes on both sides. */
export const answeredPath = (node: Trace): string | undefined =>
  node.of.find((part) => part.op === 'given')?.path

/**
 * The step that a reader is to see of a trace. A sum or an extreme of one part says nothing that the part itself does
 * not: the part stands for it, with the assumption that the step brings. One that a rule asks for, or that gives the
 * part another unit, is a step of its own.
 */
export function telling(node: Trace): Trace {
  const [part, ...others] = node.of
  const extreme = node.op === 'sum' || node.op === 'max' || node.op === 'min'
  if (!extreme || !part || others.length > 0 || node.rule || part.unit !== node.unit) return node
  const { assumption } = node
  if (assumption === undefined || assumption === part.assumption) return telling(part)
  return part.assumption === undefined ? telling({ ...part, assumption }) : node
}
