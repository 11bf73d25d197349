import { shown } from './refusals'
import type { Refusal } from './sizing'

/** The system that a request names; undefined where it names none. */
export const systemOf = (request: unknown): unknown =>
  typeof request === 'object' && request !== null && Object.hasOwn(request, 'system')
    ? (request as { system: unknown }).system
    : undefined

/**
 * Why no pack takes a request: it is no object, names no system, or one that is not known.
 *
 * @param systems ids of the systems there are
 */
export function unknownSystem(request: unknown, systems: readonly string[]): Refusal {
  const isObject = typeof request === 'object' && request !== null && !Array.isArray(request)
  if (!isObject)
    return {
      refused: [{ field: '', value: shown(request), expected: { type: 'object' } }],
      missing: [],
    }
  const system = systemOf(request)
  if (system === undefined) return { refused: [], missing: ['system'] }
  return {
    refused: [
      { field: 'system', value: shown(system), expected: { type: 'choice', options: systems } },
    ],
    missing: [],
  }
}
