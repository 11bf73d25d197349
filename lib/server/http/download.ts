/** Letters outside ASCII lose their accents, everything a file system could stumble over becomes a hyphen. */
const asciiName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')

const encoded = (name: string): string =>
  encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** Invisible signs that turn the order of letters round: `exe.png` may be a program. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Turns any text into a part of a file name: no separators, no reserved characters, no run of spaces. */
export const filePart = (text: string): string => {
  const plain = text
    .replace(DIRECTION, '')
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replace(/^[.\s-]+|\s+$/g, '')
    .replace(/\s+/g, '-')
  // Characters, not halves of them: half of one cannot be encoded.
  return [...plain].slice(0, 80).join('')
}

/** A file to keep, under a name with accents (RFC 6266 and 5987) and one without for older clients. */
export function download(bytes: Uint8Array, name: string, type: string): Response {
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': type,
      'content-length': String(bytes.byteLength),
      'content-disposition': `attachment; filename="${asciiName(name)}"; filename*=UTF-8''${encoded(name)}`,
      'cache-control': 'no-store',
    },
  })
}

/** A proposal to keep, named after its parts. */
export const proposalDownload = (pdf: Uint8Array, parts: readonly string[]): Response =>
  download(pdf, `${parts.map(filePart).filter(Boolean).join('_')}.pdf`, 'application/pdf')
