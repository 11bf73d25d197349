import { isAfter } from '@/lib/kernel/dates'
import { lifecycleOf } from '@/lib/lifecycle'
import type { ProductSupport, SupportStatus } from '@/lib/sizing/sizing'
import type { Machine } from '@/lib/sizing/topology'
import { DOCUMENT_SUPPORT_ENDS } from '../parameters'
import type { Context } from './context'

/** An answer that names no product, so that nothing is known of its support. */
const UNNAMED = 'other'

/** Product codes in use with the machines that carry them, in the order they are met. */
function productsInUse(ctx: Context, machines: readonly Machine[]): Map<string, string[]> {
  const { a } = ctx
  const used = new Map<string, string[]>()
  const note = (product: string, machine: Machine) => {
    if (product !== UNNAMED) used.set(product, [...(used.get(product) ?? []), machine.id])
  }
  for (const machine of machines) {
    const roles = new Set(machine.roles)
    if (roles.has('database')) {
      note(a.db.os, machine)
      if (a.db.sqlVersion !== UNNAMED) note(`SQL${a.db.sqlVersion}`, machine)
    } else if (roles.has('application') || roles.has('services')) note(a.iis.os, machine)
    else if (roles.has('load-balancer')) note(a.arr.os, machine)
    else if (roles.has('session-host')) {
      note(a.rds.os, machine)
      if (/^O\d/.test(a.rds.officeVersion)) note(a.rds.officeVersion, machine)
    }
  }
  a.clients.forEach((client, i) => {
    const machine = machines.find(({ id }) => id === `workstation-${i + 1}`)
    if (!machine) return
    note(client.os, machine)
    if (/^O\d/.test(client.office)) note(client.office, machine)
  })
  return used
}

function statusOf(ctx: Context, product: string, end: string | null): SupportStatus {
  if (end === null) return 'not-listed'
  if (!isAfter(ctx.date, end)) return 'supported'
  const contracts = ctx.a.supportContract as Readonly<Record<string, boolean | undefined>>
  return contracts[product] === true ? 'past-main-support-with-contract' : 'unsupported'
}

/**
 * Support of every product the sizing uses: the document's date decides (rule xrp.support.dates), the day itself
 * included (A-SUPPORT-DAY); the publisher's dates stand beside it for information.
 */
export function supportOf(ctx: Context, machines: readonly Machine[]): ProductSupport[] {
  return [...productsInUse(ctx, machines)].map(([product, carriers]) => {
    const documentEnd = DOCUMENT_SUPPORT_ENDS[product] ?? null
    const published = lifecycleOf(product)
    return {
      product,
      machines: carriers,
      documentEnd,
      publisherMainstreamEnd: published?.mainstreamEnd ?? null,
      publisherExtendedEnd: published?.extendedEnd ?? null,
      source: published?.source ?? null,
      status: statusOf(ctx, product, documentEnd),
      rules: ['xrp.support.dates'],
    }
  })
}
