import type { Link } from '@/lib/sizing/topology'
import { THRESHOLDS } from '../parameters'
import type { Context } from './context'
import { type Decisions, databaseId, webServerId } from './decisions'

/** A flow whose port the guide does not give. */
const open = (
  from: string,
  to: string,
  protocol: Link['protocol'],
  purpose: string,
  rules: readonly string[],
): Link => ({ from, to, protocol, port: null, purpose, params: {}, basis: 'not-given', rules })

/** Browsers reach every web server, since the main one sends each user to another (rule scrm.iis.port-80). */
const fromBrowsers = (id: string): Link => ({
  from: 'external:lan',
  to: id,
  protocol: 'tcp',
  port: THRESHOLDS.port.value,
  purpose: 'browsers',
  params: {},
  basis: 'document',
  rules: ['scrm.iis.port-80', 'scrm.client.browser-only'],
})

/** All network flows: browsers, database, publication, and what needs the Internet while installing. */
export function linksOf(ctx: Context, decisions: Decisions): Link[] {
  const { publication, serverInternet, mode } = ctx.a
  const ids = Array.from({ length: decisions.webServers.value }, (_, i) => webServerId(i + 1))
  const main = webServerId(1)
  const database = databaseId(decisions)
  const outside = 'external:internet'
  const { integrationServer, multi, databaseApart } = decisions
  return [
    ...(publication === 'none' || !multi
      ? []
      : [open(outside, main, 'tcp', 'publication', ['scrm.multi.publication'])]),
    ...ids.map(fromBrowsers),
    ...(databaseApart
      ? ids.map((id) =>
          open(id, database, 'tcp', 'sql', [
            multi ? 'scrm.multi.db-connections' : 'scrm.sql.ssms-remote',
          ]),
        )
      : []),
    ...(serverInternet && mode === 'new'
      ? [open(main, outside, 'https', 'registration', ['scrm.install.registration'])]
      : []),
    ...(serverInternet && integrationServer !== null
      ? [
          open(webServerId(integrationServer), outside, 'https', 'integration-download', [
            'scrm.integration.download',
          ]),
        ]
      : []),
  ]
}
