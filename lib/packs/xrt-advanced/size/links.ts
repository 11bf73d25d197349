import type { Link } from '@/lib/sizing/topology'
import { THRESHOLDS } from '../parameters'
import type { Context } from './context'
import type { Decisions, PortName } from './decisions'
import { APPLICATION, DATABASE } from './machines'

const STEPS: Readonly<Record<PortName, number>> = {
  site: 0,
  batch: THRESHOLDS.batchStep.value,
  odata: THRESHOLDS.odataStep.value,
  pwa: THRESHOLDS.pwaStep.value,
}

/** Whether a port is the one that the guide itself names, however it came about. */
const isNamed = (name: PortName, port: number): boolean =>
  port === THRESHOLDS.basePort.value + STEPS[name]

/** What reaches the application server on one of its ports. The guide does not say from which network. */
const incoming = (
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
  basis: isNamed(port, ports[port].value) ? 'document' : 'given',
  rules,
})

/** The flows that the guide tells of: the site, the services that are installed, and the database beside it. */
export function linksOf(ctx: Context, decisions: Decisions): Link[] {
  const { a } = ctx
  const web = a.https ? 'https' : 'http'
  const { odata, pwa, separateDatabase } = decisions
  return [
    incoming(decisions, 'site', web, 'site', [
      'sxa.port.default',
      ...(a.https ? ['sxa.https.option'] : []),
    ]),
    ...(odata
      ? [
          incoming(decisions, 'odata', web, a.treasury ? 'odata-treasury' : 'odata', [
            'sxa.port.odata',
            ...(a.treasury ? ['sxa.feature.odata'] : []),
          ]),
        ]
      : []),
    ...(pwa
      ? [
          incoming(decisions, 'pwa', 'https', 'pwa', [
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
