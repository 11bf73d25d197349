/** What a web address says of its server. */
export interface Address {
  readonly protocol: 'http' | 'https'
  readonly port: number
}

const ADDRESS = /^(https?):\/\/(?:[^\s/:?#@[\]]+|\[[0-9a-f:.]+\])(?::(\d{1,5}))?(?:[/?#]\S*)?$/i
const USUAL_PORTS = { http: 80, https: 443 } as const
const LAST_PORT = 65_535

/**
 * Reads the protocol and the port of a web address; the protocol's usual port where it names none. Null for anything
 * that is not one, and for one that carries a user name: a password has no place in an answer.
 */
export function readAddress(text: string): Address | null {
  const match = ADDRESS.exec(text.trim())
  if (!match) return null
  const protocol = match[1]?.toLowerCase() as Address['protocol']
  const port = match[2] === undefined ? USUAL_PORTS[protocol] : Number(match[2])
  return port >= 1 && port <= LAST_PORT ? { protocol, port } : null
}
