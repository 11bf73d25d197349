import type { Link } from '@/lib/sizing/topology'
import type { Context } from './context'
import type { Decisions, PortName } from './decisions'
import { APPLICATION, DATABASE } from './machines'

/** What reaches the application server on one of its ports. The guide does not say from which network. */
const incoming = (
  ctx: Context,
  { ports }: Decisions,
  port: PortName,
  protocol: Link['protocol'],
  purpose: string,
  rules: readonly string[],
): Link => ({
  from: 'external:lan',
  to: APPLICATION,
  protocol,
  port: ports[port].value,
  purpose,
  params: {},
  basis: ports[port].op === 'given' || !ctx.defaulted('basePort') ? 'given' : 'document',
  rules,
})

/** The flows that the guide tells of: the site, the services that are installed, and the database beside it. */
export function linksOf(ctx: Context, decisions: Decisions): Link[] {
  const { a } = ctx
  const web = a.https ? 'https' : 'http'
  const { odata, pwa, separateDatabase } = decisions
  return [
    incoming(ctx, decisions, 'site', web, 'site', [
      'sxa.port.default',
      ...(a.https ? ['sxa.https.option'] : []),
    ]),
    ...(odata
      ? [
          incoming(ctx, decisions, 'odata', web, a.treasury ? 'odata-treasury' : 'odata', [
            'sxa.port.odata',
            ...(a.treasury ? ['sxa.feature.odata'] : []),
          ]),
        ]
      : []),
    ...(pwa
      ? [
          incoming(ctx, decisions, 'pwa', 'https', 'pwa', [
            'sxa.port.pwa',
            'sxa.pwa.config',
            'sxa.feature.pwa',
          ]),
        ]
      : []),
    ...(separateDatabase
      ? [
          {
            from: APPLICATION,
            to: DATABASE,
            protocol: 'tcp',
            port: null,
            purpose: 'database',
            params: {},
            basis: 'not-given',
            rules: ['sxa.db.steps'],
          } as const,
        ]
      : []),
  ]
}
