import { isAfter } from '@/lib/kernel/dates'
import { lifecycleOf } from '@/lib/lifecycle'
import type { ProductSupport } from '@/lib/sizing/sizing'
import type { Machine } from '@/lib/sizing/topology'
import { lastDay } from '../assumptions'
import type { Store } from '../fields'
import type { Context } from './context'
import type { Decisions } from './decisions'

/**
 * The system and the engine of a store by their product codes, where the publisher's date is settled. That of a
 * LTSB or LTSC edition hangs on its year, which is not asked: a finding says so.
 */
export function productsOf({ os, channel, sql }: Store): string[] {
  const longTerm = channel === 'LTSB' || channel === 'LTSC'
  return [
    ...(os === 'W7' || (os === 'W10' && !longTerm) ? [os] : []),
    ...(sql === 'other' ? [] : [`SQL${sql}`]),
  ]
}

/** Whether the publisher's last day has passed; the day itself is still supported (A-SUPPORT-DAY). */
export function isEnded(product: string, date: string): boolean {
  const end = lastDay(product)
  return end !== null && isAfter(date, end)
}

/**
 * Support of the systems and engines in use. The document gives no date of its own, so that the publisher's alone
 * decides (A-EXT-DATES).
 */
export function supportOf(
  ctx: Context,
  { stores }: Decisions,
  machines: readonly Machine[],
): ProductSupport[] {
  const used = new Map<string, string[]>()
  for (const { store } of stores)
    for (const product of productsOf(store)) {
      const carriers = machines.filter(({ zone }) => zone === `store:${store.name}`)
      used.set(product, [...(used.get(product) ?? []), ...carriers.map(({ id }) => id)])
    }
  return [...used].map(([product, carriers]) => {
    const published = lifecycleOf(product)
    return {
      product,
      machines: carriers,
      documentEnd: null,
      publisherMainstreamEnd: published?.mainstreamEnd ?? null,
      publisherExtendedEnd: published?.extendedEnd ?? null,
      source: published?.source ?? null,
      status: isEnded(product, ctx.date) ? 'unsupported' : 'supported',
      rules: ['ws.support.third-party-unsupported'],
    }
  })
}
