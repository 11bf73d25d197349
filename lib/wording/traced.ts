import type { Trace } from '@/lib/sizing/trace'

/** The answer that stands on one side of a comparison: its options name the codes on both sides. */
export const answeredPath = (node: Trace): string | undefined =>
  node.of.find((part) => part.op === 'given')?.path
