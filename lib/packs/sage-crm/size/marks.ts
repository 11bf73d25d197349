import type { AssumptionMark } from '@/lib/sizing/pack'
import type { ProductSupport } from '@/lib/sizing/sizing'
import { urlOf } from './configuration'
import type { Context } from './context'

/** Assumptions that shape the result outside any figure's trace. */
export function marksOf(ctx: Context, support: readonly ProductSupport[]): AssumptionMark[] {
  const marks: (AssumptionMark | false)[] = [
    ctx.isDefault('installationName') && { id: 'A-CRM-NAME', where: 'configuration' },
    urlOf(ctx) !== null && { id: 'A-CRM-URL', where: 'configuration' },
    ctx.a.companies.length > 1 && { id: 'A-CRM-CASE', where: 'findings' },
    support.length > 0 && { id: 'A-SUPPORT-DAY', where: 'support' },
    support.length > 0 && { id: 'A-EXT-DATES', where: 'support' },
  ]
  return marks.filter((mark) => mark !== false)
}
