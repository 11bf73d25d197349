import type { Finding } from '@/lib/sizing/finding'
import type { ProductSupport, SummaryLine } from '@/lib/sizing/sizing'
import type { Topology } from '../fields'
import type { Context } from './context'
import type { Decisions } from './decisions'

const line = (code: string, params: SummaryLine['params'] = {}): SummaryLine => ({ code, params })

/** What a decision maker reads first: stores and machines, what the document leaves open, what stands in the way. */
export function summaryOf(
  { date }: Context,
  { stores, tills, machines, servers }: Decisions,
  findings: readonly Finding[],
  support: readonly ProductSupport[],
): SummaryLine[] {
  const having = (wanted: Topology) =>
    stores.filter(({ topology }) => topology.value === wanted).length
  const contrary = findings.filter(({ severity }) => severity === 'error')
  const accepted = contrary.filter((finding) => finding.accepted).length
  const errors = contrary.length - accepted
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  const unsupported = support.filter(({ status }) => status === 'unsupported')
  return [
    line('stores', {
      stores: stores.length,
      tills: tills.value,
      machines: machines.value,
      servers: servers.value,
    }),
    ...(stores.length > 1
      ? [
          line('architectures', {
            autonomous: having('autonomous'),
            main: having('main-secondary'),
            server: having('server'),
          }),
        ]
      : []),
    line('hardware-not-given'),
    ...(unsupported.length > 0
      ? [line('unsupported-products', { products: unsupported.length, date })]
      : []),
    line(errors > 0 ? 'has-errors' : warnings > 0 ? 'has-warnings' : 'all-clear', {
      errors,
      warnings,
      accepted,
    }),
  ]
}
