import type { AssumptionMark } from '@/lib/sizing/pack'
import type { ProductSupport } from '@/lib/sizing/sizing'
import type { Context } from './context'

/** Assumptions that shape the result outside any figure's trace. */
export function marksOf(ctx: Context, support: readonly ProductSupport[]): AssumptionMark[] {
  const { stores } = ctx.a
  const aures = stores.some(({ opos }) => opos.some(({ brand }) => brand === 'aures'))
  const marks: (AssumptionMark | false)[] = [
    aures && { id: 'A-WS-AURES-CCO', where: 'installPlan' },
    support.length > 0 && { id: 'A-SUPPORT-DAY', where: 'support' },
    support.length > 0 && { id: 'A-EXT-DATES', where: 'support' },
  ]
  return marks.filter((mark) => mark !== false)
}
