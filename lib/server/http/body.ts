import { fail, ok, type Result } from '@/lib/kernel/result'

export type BodyFault = 'too-large' | 'unsupported-media-type' | 'malformed-json'

const JSON_TYPE = /^application\/json\s*(;|$)/i

/** Reads at most `limit` bytes. What announces itself as larger is not read at all; what lies is cut off. */
async function bytesOf(request: Request, limit: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null
  const reader = request.body?.getReader()
  if (!reader) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > limit) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
  const all = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    all.set(chunk, offset)
    offset += chunk.byteLength
  }
  return all
}

/** The JSON body of a request of at most `limit` bytes, as data nobody has checked yet. */
export async function readJson(
  request: Request,
  limit: number,
): Promise<Result<unknown, BodyFault>> {
  if (!JSON_TYPE.test(request.headers.get('content-type') ?? ''))
    return fail('unsupported-media-type')
  const bytes = await bytesOf(request, limit)
  if (!bytes) return fail('too-large')
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch {
    return fail('malformed-json')
  }
}
