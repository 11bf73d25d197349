import { jsonPieces } from '@/lib/kernel/json-pieces'

/**
 * Data as a JSON response that nobody keeps, written piece by piece as the caller takes it: a large project is longer
 * than one text can be.
 */
export function streamedJson(data: unknown): Response {
  const pieces = jsonPieces(data)
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
  return new Response(body, {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  })
}
