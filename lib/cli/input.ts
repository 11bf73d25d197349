import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'

/** The largest request that is read, in bytes: ten times what the fullest answers take. */
export const MAX_REQUEST_BYTES = 1024 * 1024

/** Where requests come from: a file, or standard input for `-`. */
export const openInput = (name: string): Readable =>
  name === '-' ? process.stdin : createReadStream(name)

/** A line of input, or the fact that it was longer than what is read. */
export type InputLine = { readonly text: string } | { readonly tooLong: true }

const NEWLINE = 0x0a

/**
 * Cuts a stream into lines without ever holding more than one of them; a line beyond the limit is skipped, not stored.
 * Invalid UTF-8 becomes U+FFFD, which no request may hold where it matters.
 */
export async function* linesOf(
  stream: Readable,
  limit = MAX_REQUEST_BYTES,
): AsyncGenerator<InputLine> {
  let parts: Buffer[] = []
  let size = 0
  const take = (): InputLine => {
    const line =
      size > limit ? ({ tooLong: true } as const) : { text: Buffer.concat(parts).toString('utf8') }
    parts = []
    size = 0
    return line
  }
  const keep = (piece: Buffer) => {
    size += piece.length
    if (size <= limit) parts.push(piece)
    else parts = []
  }
  for await (const chunk of stream) {
    let rest = chunk as Buffer
    for (let at = rest.indexOf(NEWLINE); at >= 0; at = rest.indexOf(NEWLINE)) {
      keep(rest.subarray(0, at))
      yield take()
      rest = rest.subarray(at + 1)
    }
    keep(rest)
  }
  if (size > 0) yield take()
}

/** Reads a whole input; null when it is larger than what is read, which is found out without reading it all. */
export async function readAll(stream: Readable, limit = MAX_REQUEST_BYTES): Promise<string | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += (chunk as Buffer).length
    if (size > limit) {
      stream.destroy()
      return null
    }
    parts.push(chunk as Buffer)
  }
  return Buffer.concat(parts).toString('utf8')
}
