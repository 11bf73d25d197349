const GROUPS = 8

/** The value of one group of an address; null where it is not written in one to four hexadecimal digits. */
const group = (text: string): number | null =>
  /^[0-9a-f]{1,4}$/i.test(text) ? Number.parseInt(text, 16) : null

/** The last 32 bits written as an IPv4 address, as two groups; null where it is none. */
function dotted(text: string): number[] | null {
  const parts = ipv4(text)
  if (!parts) return null
  const [a = 0, b = 0, c = 0, d = 0] = parts
  return [a * 256 + b, c * 256 + d]
}

function groupsOf(text: string): number[] | null {
  if (text === '') return []
  const parts = text.split(':')
  const groups: number[] = []
  for (const [position, part] of parts.entries()) {
    const last = position === parts.length - 1 && part.includes('.') ? dotted(part) : null
    const single = last ? null : group(part)
    if (last) groups.push(...last)
    else if (single !== null) groups.push(single)
    else return null
  }
  return groups
}

/** The four numbers of an IPv4 address; null where the text is none. */
export function ipv4(text: string): number[] | null {
  const parts = text.split('.')
  const valid = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && +part < 256)
  return valid ? parts.map(Number) : null
}

/**
 * One spelling for each IPv6 address, so that two of them can be compared; null where the text is none. Zones,
 * brackets, prefixes and spaces are not part of an address: they would break the list it goes into.
 */
export function canonicalIpv6(text: string): string | null {
  const halves = text.split('::')
  if (halves.length > 2) return null
  const [head, tail] = halves.map(groupsOf)
  if (!head || tail === null) return null
  const rest = tail ?? []
  const short = GROUPS - head.length - rest.length
  if (halves.length === 1 ? short !== 0 : short < 1) return null
  const zeros = Array.from({ length: short }, () => 0)
  return [...head, ...zeros, ...rest].map((part) => part.toString(16)).join(':')
}

/** Whether an address in that spelling names no machine of a network: the unspecified and the loopback address. */
export const isOwnMachine = (canonical: string): boolean => /^(0:){7}[01]$/.test(canonical)
