import { fail, type Result } from '@/lib/kernel/result'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { evaluate } from '@/lib/sizing/evaluate'
import type { AnyPack } from '@/lib/sizing/pack'
import { shown } from '@/lib/sizing/refusals'
import type { Refusal, Sizing } from '@/lib/sizing/sizing'

const systemOf = (request: unknown): unknown =>
  typeof request === 'object' && request !== null && Object.hasOwn(request, 'system')
    ? (request as { system: unknown }).system
    : undefined

/** The pack a request names; undefined where it names none or an unknown one. */
export const packOf = async (request: unknown): Promise<AnyPack | undefined> => {
  const system = systemOf(request)
  return typeof system === 'string' ? loadPack(system) : undefined
}

/** Why no pack takes a request: it names no system, or one we do not know. */
function unknownSystem(request: unknown): Refusal {
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
      { field: 'system', value: shown(system), expected: { type: 'choice', options: SYSTEM_IDS } },
    ],
    missing: [],
  }
}

/**
 * Sizes one request of any system: what the command line, the interface and the quick sizing all call.
 * Takes data as it came in; gives the sizing, or every reason why there is none.
 */
export async function sizeRequest(request: unknown): Promise<Result<Sizing, Refusal>> {
  const pack = await packOf(request)
  return pack ? evaluate(pack, request) : fail(unknownSystem(request))
}
