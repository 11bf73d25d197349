import type { CaseRef, ResultPart } from '@/lib/wording/rulebook'

/**
 * The address that opens a case in the quick sizing of its system, at a part of the result. The wizard asks before it
 * replaces answers that are there.
 */
export function caseAddress(system: string, ref: CaseRef, part?: ResultPart) {
  const query: Record<string, string> = { case: ref.id, ...(part && { show: part }) }
  return { pathname: `/sizing/${system}`, query }
}
