import { createHash } from 'node:crypto'
import { ok, type Result } from '@/lib/kernel/result'
import { evaluate } from '@/lib/sizing/evaluate'
import type { AnyPack } from '@/lib/sizing/pack'
import type { SizingRequest } from '@/lib/sizing/request'
import type { Refusal, Sizing } from '@/lib/sizing/sizing'

/** A sizing with the request it answers and the SHA-256 of its bytes, in hexadecimal. */
export interface ComputedSizing {
  readonly request: SizingRequest
  readonly sizing: Sizing
  readonly hash: string
}

/**
 * Sizes a request and fingerprints the result. The engine writes the same keys in the same order for the same
 * request, so that equal sizings have equal fingerprints.
 */
export function computeSizing(pack: AnyPack, request: unknown): Result<ComputedSizing, Refusal> {
  const sized = evaluate(pack, request)
  if (!sized.ok) return sized
  // What the engine took was a request: it checks every key.
  return ok(fingerprinted(request as SizingRequest, sized.value))
}

/** A sizing that the engine gave for a request, with its fingerprint. */
export const fingerprinted = (request: SizingRequest, sizing: Sizing): ComputedSizing => ({
  request,
  sizing,
  hash: createHash('sha256').update(JSON.stringify(sizing)).digest('hex'),
})
