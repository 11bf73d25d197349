import type { Locale } from '@/lib/kernel/locale'
import type { CompositionRefusal } from '@/lib/use-cases/projects'
import { problem } from '../http/problem'

/** Why the systems of a project, or what they share, stay as they are: with what stands there now where that changed. */
export function refusedComposition(
  refusal: CompositionRefusal,
  locale: Locale,
  extension: Readonly<Record<string, unknown>> = {},
): Response {
  if ('ids' in refusal)
    return problem('invalid-request', locale, {
      errors: [{ field: 'shared', code: 'unknown_system', keys: refusal.ids.slice(0, 20) }],
    })
  if ('outcome' in refusal)
    return problem(
      refusal.outcome === 'too-many' ? 'too-many-systems' : 'last-system',
      locale,
      extension,
    )
  const { current } = refusal
  if (!current) return problem('not-found', locale)
  const { composition, shared, systems } = current
  return problem('stale-version', locale, {
    current: {
      version: composition,
      shared,
      systems: systems.map(({ id, system }) => ({ id, system })),
    },
  })
}
