import { isAfter } from '@/lib/kernel/dates'
import { lifecycleOf } from '@/lib/lifecycle'
import type { ProductSupport } from '@/lib/sizing/sizing'
import { lastDay, productOf } from '../assumptions'
import type { Context } from './context'
import type { Decisions } from './decisions'
import { databaseMachine } from './machines'

/** Whether the publisher's last day has passed; the day itself is still supported (A-SUPPORT-DAY). */
function isEnded(product: string, date: string): boolean {
  const end = lastDay(product)
  return end !== null && isAfter(date, end)
}

/**
 * Support of SQL Server by its publisher (A-EXT-DATES). The guide asks for no supported software and gives no date:
 * the line informs, and no rule of the guide stands behind it.
 */
export function supportOf(ctx: Context, decisions: Decisions): ProductSupport[] {
  const product = productOf(ctx.a.sql.version)
  if (product === null) return []
  const published = lifecycleOf(product)
  return [
    {
      product,
      machines: [databaseMachine(decisions)],
      documentEnd: null,
      publisherMainstreamEnd: published?.mainstreamEnd ?? null,
      publisherExtendedEnd: published?.extendedEnd ?? null,
      source: published?.source ?? null,
      status: isEnded(product, ctx.date) ? 'unsupported' : 'supported',
      rules: [],
    },
  ]
}
