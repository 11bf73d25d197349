import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { type Identity, identityOf } from './identity'

/** Who is looking at the page being rendered; without an identity there is no page. */
export async function currentIdentity(): Promise<Identity> {
  return (await identityOf(await headers())) ?? notFound()
}
