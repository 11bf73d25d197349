import type { Link } from '@/lib/sizing/topology'
import type { Decisions, StoreDecision } from './decisions'

const lan = (from: string, to: string, purpose: string, rule: string): Link => ({
  from,
  to,
  protocol: 'tcp',
  port: null,
  purpose,
  params: {},
  basis: 'not-given',
  rules: ['ws.topology.per-store', rule],
})

/** The local network of one store: the document draws it without a port or a protocol. */
function linksOfStore({ store, slug, topology }: StoreDecision): Link[] {
  const main = `${slug}-main`
  const server = `${slug}-server`
  const secondary = `${slug}-secondary`
  if (topology.value === 'main-secondary')
    return store.tills > 1
      ? [lan(secondary, main, 'tills-on-main', 'ws.topology.main-secondary')]
      : []
  if (topology.value !== 'server') return []
  return [
    lan(main, server, 'tills-on-server', 'ws.topology.server'),
    ...(store.tills > 1 ? [lan(secondary, server, 'tills-on-server', 'ws.topology.server')] : []),
  ]
}

/** The links inside each store. Exchanges with the outside have neither port nor destination in the document. */
export const linksOf = ({ stores }: Decisions): Link[] => stores.flatMap(linksOfStore)
