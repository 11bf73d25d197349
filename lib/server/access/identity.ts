/**
 * Who is asking. Until accounts exist there is one identity, the installation itself, which listens on this
 * machine alone; records are nevertheless loaded by identity and id together, so that accounts change this file
 * and the conditions of the queries, and no page.
 */
export interface Identity {
  readonly kind: 'installation'
}

/** The identity behind a request, or null where it has none. */
export async function identityOf(_headers: Headers): Promise<Identity | null> {
  return { kind: 'installation' }
}
