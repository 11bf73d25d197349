import type { AssumptionMark } from '@/lib/sizing/pack'
import type { ProductSupport } from '@/lib/sizing/sizing'
import { isPublished } from '../conditions'
import type { Context } from './context'
import type { Decisions } from './decisions'

/** Assumptions that shape the result outside any figure's trace. */
export function marksOf(
  ctx: Context,
  decisions: Decisions,
  support: readonly ProductSupport[],
): AssumptionMark[] {
  const { a } = ctx
  const marks: (AssumptionMark | false)[] = [
    decisions.servers && { id: 'A-PROPOSE-REC', where: 'machines' },
    decisions.servers && ctx.assumption('A-SSD', false) && { id: 'A-SSD', where: 'machines' },
    decisions.servers &&
      decisions.sessionHosts.count.value > 0 && { id: 'A-DB-RDS', where: 'machines' },
    decisions.servers &&
      a.exposure.erpAlertService === 'enabled' &&
      !isPublished(a) && { id: 'A-ALERT', where: 'figures.arr.count' },
    a.clients.some(({ edition, count }) => edition === 'Enterprise' && count > 0) && {
      id: 'A-W10-ENT',
      where: 'machines',
    },
    support.length > 0 && { id: 'A-SUPPORT-DAY', where: 'support' },
    support.some((line) => line.source !== null) && { id: 'A-EXT-DATES', where: 'support' },
  ]
  return marks.filter((mark) => mark !== false)
}
