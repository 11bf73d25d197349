import type { Finding } from '@/lib/sizing/finding'
import type { ProductSupport, SummaryLine } from '@/lib/sizing/sizing'
import type { Context } from './context'
import type { Decisions } from './decisions'

const line = (code: string, params: SummaryLine['params'] = {}): SummaryLine => ({ code, params })

/** What a decision maker reads first: servers, what the guide leaves open, what stands in the way. */
export function summaryOf(
  { a, date }: Context,
  { multi, webServers, serverCount, databaseApart }: Decisions,
  findings: readonly Finding[],
  support: readonly ProductSupport[],
): SummaryLine[] {
  const contrary = findings.filter(({ severity }) => severity === 'error')
  const accepted = contrary.filter((finding) => finding.accepted).length
  const errors = contrary.length - accepted
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  const unsupported = support.filter(({ status }) => status === 'unsupported')
  const counts = { servers: serverCount.value, web: webServers.value, users: a.users }
  return [
    line(multi ? 'several-servers' : databaseApart ? 'database-apart' : 'one-server', counts),
    line('servers-are-chosen'),
    line('hardware-not-given'),
    ...(a.integration.enabled ? [line('integrated', { companies: a.companies.length })] : []),
    ...(a.mode === 'update' ? [line('update', { kind: a.update.kind })] : []),
    ...(unsupported.length > 0
      ? [line('unsupported-engine', { products: unsupported.map(({ product }) => product), date })]
      : []),
    line(errors > 0 ? 'has-errors' : warnings > 0 ? 'has-warnings' : 'all-clear', {
      errors,
      warnings,
      accepted,
    }),
  ]
}
