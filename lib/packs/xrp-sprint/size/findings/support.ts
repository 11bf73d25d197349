import { isAfter } from '@/lib/kernel/dates'
import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import type { ProductSupport } from '@/lib/sizing/sizing'
import { document } from '../../document'
import { DOCUMENT_SUPPORT_ENDS } from '../../parameters'
import type { Context } from '../context'

/** The last day on which any server product of the document's annex is still in main support. */
const LAST_LISTED_END = Object.entries(DOCUMENT_SUPPORT_ENDS)
  .filter(([product]) => /^(WS|SQL)/.test(product))
  .map(([, end]) => end)
  .reduce((a, b) => (a > b ? a : b))

const LAST_WINDOWS_SERVER_END = Object.entries(DOCUMENT_SUPPORT_ENDS)
  .filter(([product]) => product.startsWith('WS'))
  .map(([, end]) => end)
  .reduce((a, b) => (a > b ? a : b))

/**
 * Findings on ends of support: one error that names every product past its date, one warning for those under a paid
 * contract, and one plain sentence when nothing the document lists is left in support.
 */
export function supportFindings(
  ctx: Context,
  support: readonly ProductSupport[],
): readonly RaisedFinding[] {
  const named = (status: ProductSupport['status']) =>
    support.filter((line) => line.status === status).map((line) => line.product)
  const unsupported = named('unsupported')
  const contracted = named('past-main-support-with-contract')
  const stale = isAfter(ctx.date, LAST_WINDOWS_SERVER_END) && isAfter(ctx.date, LAST_LISTED_END)
  const early = document.date !== null && ctx.date < document.date
  return [
    ...when(
      unsupported.length > 0,
      raise('error', 'xrp.support.third-party-unsupported', {
        params: { products: unsupported, date: ctx.date },
        assumption: 'A-SUPPORT-DAY',
      }),
    ),
    ...when(
      contracted.length > 0,
      raise('warning', 'xrp.support.complementary-contract', {
        field: 'supportContract',
        params: { products: contracted, date: ctx.date },
      }),
    ),
    ...when(
      stale && ctx.a.configuration === 'servers',
      raise('warning', 'xrp.support.dates', { params: { date: ctx.date, last: LAST_LISTED_END } }),
    ),
    ...when(
      early,
      raise('info', 'xrp.doc.identity', {
        params: { date: ctx.date, published: document.date ?? '' },
      }),
    ),
  ]
}
