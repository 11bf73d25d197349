import type { Refusal } from '@/lib/sizing/sizing'
import { sizeRequest } from '@/lib/use-cases/size-request'

/** Text that is no JSON document, cut to what can be recognised. */
const notJson = (text: string): Refusal => ({
  refused: [{ field: '', value: text.slice(0, 60), expected: { type: 'json' } }],
  missing: [],
})

/** An input beyond the size that is read. */
export const tooLarge = (limit: number): Refusal => ({
  refused: [{ field: '', value: '…', expected: { type: 'size', max: limit } }],
  missing: [],
})

/** Parses and sizes one request as text; some editors begin a file with a byte order mark. */
export async function answerText(text: string) {
  let request: unknown
  try {
    request = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { request: null, result: { ok: false as const, error: notJson(text) } }
  }
  return { request, result: await sizeRequest(request) }
}
