import { isAfter } from '@/lib/kernel/dates'
import { lifecycleOf } from '@/lib/lifecycle'
import type { ProductSupport } from '@/lib/sizing/sizing'
import { lastDay, PUBLISHED_PRODUCTS } from '../assumptions'
import { EXPRESS } from '../parameters'
import type { Context } from './context'
import { type Decisions, databaseId } from './decisions'

/** The product code of the engine: what the version names, or what the setup brings; null where it is not known. */
export function engineOf({ a: { sqlServer } }: Context): string | null {
  if (!sqlServer.present) return EXPRESS.product
  const year = /\b20\d\d\b/.exec(sqlServer.version)?.[0]
  const product = `SQL${year ?? ''}`
  return PUBLISHED_PRODUCTS.some((known) => known === product) ? product : null
}

/** Whether the publisher's last day has passed; the day itself is still supported (A-SUPPORT-DAY). */
export function isEnded(product: string, date: string): boolean {
  const end = lastDay(product)
  return end !== null && isAfter(date, end)
}

/** Support of the engine. The guide gives no date of its own, so that the publisher's alone decides (A-EXT-DATES). */
export function supportOf(ctx: Context, decisions: Decisions): ProductSupport[] {
  const product = engineOf(ctx)
  const published = product === null ? undefined : lifecycleOf(product)
  if (product === null || !published) return []
  return [
    {
      product,
      machines: [databaseId(decisions)],
      documentEnd: null,
      publisherMainstreamEnd: published.mainstreamEnd,
      publisherExtendedEnd: published.extendedEnd,
      source: published.source,
      status: isEnded(product, ctx.date) ? 'unsupported' : 'supported',
      rules: [ctx.a.sqlServer.present ? 'scrm.ref.matrix' : 'scrm.express.setup'],
    },
  ]
}
