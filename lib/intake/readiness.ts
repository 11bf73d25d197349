import type { Result } from '@/lib/kernel/result'
import type { Refusal, Sizing, Status } from '@/lib/sizing/sizing'

/** How far a system of a project is: sized, or how many answers are refused or still missing. */
export type Readiness =
  | { readonly kind: 'sized'; readonly status: Status }
  | { readonly kind: 'refused' | 'missing'; readonly count: number }

/** How far a system is, from what the engine says to its answers. What is wrong is told before what is missing. */
export function readinessOf(outcome: Result<Sizing, Refusal>): Readiness {
  if (outcome.ok) return { kind: 'sized', status: outcome.value.status }
  const { refused, missing } = outcome.error
  return refused.length > 0
    ? { kind: 'refused', count: refused.length }
    : { kind: 'missing', count: missing.length }
}
