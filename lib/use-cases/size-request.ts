import { fail, type Result } from '@/lib/kernel/result'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { evaluate } from '@/lib/sizing/evaluate'
import type { AnyPack } from '@/lib/sizing/pack'
import type { Refusal, Sizing } from '@/lib/sizing/sizing'
import { systemOf, unknownSystem } from '@/lib/sizing/system-of'

/** The pack a request names; undefined where it names none or an unknown one. */
export const packOf = async (request: unknown): Promise<AnyPack | undefined> => {
  const system = systemOf(request)
  return typeof system === 'string' ? loadPack(system) : undefined
}

/**
 * Sizes one request of any system: what the command line, the interface and the quick sizing all call.
 * Takes data as it came in; gives the sizing, or every reason why there is none.
 */
export async function sizeRequest(request: unknown): Promise<Result<Sizing, Refusal>> {
  const pack = await packOf(request)
  return pack ? evaluate(pack, request) : fail(unknownSystem(request, SYSTEM_IDS))
}
