import type { Finding } from '@/lib/sizing/finding'
import type { ProductSupport, SummaryLine } from '@/lib/sizing/sizing'
import { VERSIONS } from '../parameters'
import type { Context } from './context'
import { type Decisions, portText } from './decisions'

const line = (code: string, params: SummaryLine['params'] = {}): SummaryLine => ({ code, params })

/** What a decision maker reads first: what is installed where, what the guide leaves open, what stands in the way. */
export function summaryOf(
  { a, date }: Context,
  { servers, ports, odata, pwa, backups }: Decisions,
  findings: readonly Finding[],
  support: readonly ProductSupport[],
): SummaryLine[] {
  const contrary = findings.filter(({ severity }) => severity === 'error')
  const accepted = contrary.filter((finding) => finding.accepted).length
  const errors = contrary.length - accepted
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  const unsupported = support.filter(({ status }) => status === 'unsupported')
  return [
    line(a.mode === 'new' ? 'first-installation' : 'update', {
      version: VERSIONS.advanced,
      servers: servers.value,
      treasury: String(a.treasury),
      backups: backups?.value ?? 0,
    }),
    line('ports', {
      site: String(ports.site.value),
      batch: String(ports.batch.value),
      odata: portText(ports.odata, odata),
      pwa: portText(ports.pwa, pwa),
    }),
    line('hardware-not-given'),
    ...(unsupported.length > 0
      ? [
          line('unsupported-products', {
            products: unsupported.map(({ product }) => product),
            date,
          }),
        ]
      : []),
    line(errors > 0 ? 'has-errors' : warnings > 0 ? 'has-warnings' : 'all-clear', {
      errors,
      warnings,
      accepted,
    }),
  ]
}
