import type { Finding } from '@/lib/sizing/finding'
import type { ProductSupport, SummaryLine } from '@/lib/sizing/sizing'
import type { Context } from './context'
import type { Decisions } from './decisions'

const line = (code: string, params: SummaryLine['params'] = {}): SummaryLine => ({ code, params })

/** How many servers of which kind, in one sentence. */
function servers(ctx: Context, decisions: Decisions): SummaryLine[] {
  const { a } = ctx
  if (!decisions.servers)
    return [
      line('stand-alone', {
        workstations: a.clients.reduce((total, { count }) => total + count, 0),
      }),
    ]
  const params = {
    servers: decisions.serverCount.value,
    connections: decisions.connections.value,
    applications: decisions.applications.value,
    balancers: decisions.loadBalancers.value,
    services: decisions.servicesServers.value,
    platform: a.platform,
  }
  return [line(decisions.mono.value ? 'mono-server' : 'several-servers', params)]
}

/** What a decision maker reads first: servers, sessions, publication, what stands in the way. */
export function summaryOf(
  ctx: Context,
  decisions: Decisions,
  findings: readonly Finding[],
  support: readonly ProductSupport[],
): SummaryLine[] {
  const hosts = decisions.sessionHosts
  const contrary = findings.filter((finding) => finding.severity === 'error')
  const accepted = contrary.filter((finding) => finding.accepted).length
  const errors = contrary.length - accepted
  const warnings = findings.filter((finding) => finding.severity === 'warning').length
  const unsupported = support.filter((entry) => entry.status === 'unsupported')
  return [
    ...servers(ctx, decisions),
    ...(hosts.count.value > 0
      ? [
          line('session-hosts', {
            users: hosts.users.value,
            hosts: hosts.count.value,
            processors: hosts.processors.value,
            low: hosts.processorsLow.value,
            high: hosts.processorsHigh.value,
          }),
        ]
      : []),
    ...(decisions.loadBalancers.value > 0
      ? [
          line(decisions.loadBalancerZone === 'dmz' ? 'published' : 'balanced', {
            balancers: decisions.loadBalancers.value,
          }),
        ]
      : []),
    ...(unsupported.length > 0
      ? [line('unsupported-products', { products: unsupported.length, date: ctx.date })]
      : []),
    // A reader must not take the age of the document for a fault of the customer's choices.
    ...(findings.some((finding) => finding.code === 'xrp.support.dates')
      ? [line('outdated-document')]
      : []),
    line(errors > 0 ? 'has-errors' : warnings > 0 ? 'has-warnings' : 'all-clear', {
      errors,
      warnings,
      accepted,
    }),
  ]
}
