import type { AssumptionMark } from '@/lib/sizing/pack'
import type { Context } from './context'
import type { Decisions } from './decisions'

/** Assumptions that shape the result outside any figure's trace, flow or finding. */
export function marksOf(ctx: Context, { groups, hasPath }: Decisions): AssumptionMark[] {
  const { a, onServer } = ctx
  const shared = a.deployment === 'shared-ts'
  const compared =
    onServer && (a.entities.length > 1 || (hasPath && groups.filter((g) => g.mapped).length > 1))
  const scheduled = onServer && a.updates.schedule !== 'manual'
  const marks: (AssumptionMark | false)[] = [
    shared && a.profile === 'A' && { id: 'A-TS-PROFILE-A', where: 'configuration.recommended' },
    compared && { id: 'A-TS-SAME-FOLDER', where: 'configuration.mapping' },
    scheduled && { id: 'A-TS-SILENT', where: 'configuration.updates' },
  ]
  return marks.filter((mark) => mark !== false)
}
