import type { AssumptionMark } from '@/lib/sizing/pack'
import type { ProductSupport } from '@/lib/sizing/sizing'
import { DEFAULT_NAME } from '../fields'
import type { Context } from './context'
import type { Decisions } from './decisions'

/** Assumptions that shape the result outside any figure's trace. */
export function marksOf(
  { a }: Context,
  { odata, pwa }: Decisions,
  support: readonly ProductSupport[],
): AssumptionMark[] {
  const marks: (AssumptionMark | false)[] = [
    support.length > 0 && { id: 'A-SUPPORT-DAY', where: 'support' },
    support.length > 0 && { id: 'A-EXT-DATES', where: 'support' },
    a.mode === 'new' && !a.treasury && { id: 'A-SXA-SKIP', where: 'installPlan' },
    a.https && { id: 'A-SXA-HTTPS', where: 'checklist' },
    a.mode === 'update' && !a.treasury && { id: 'A-SXA-BACKUP', where: 'configuration' },
    a.siteName !== DEFAULT_NAME &&
      (odata || pwa) && {
        id: 'A-SXA-SUBSITES',
        where: 'configuration',
      },
  ]
  return marks.filter((mark) => mark !== false)
}
