import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import type { ProductSupport } from '@/lib/sizing/sizing'
import type { Context } from '../context'
import type { Decisions } from '../decisions'
import { oposFindings } from './opos'
import { softwareFindings } from './software'
import { supportFindings } from './support'
import { topologyFindings } from './topology'

/**
 * All findings of a request, store by store in the order of the document. What a departure means for the customer,
 * and on what terms it may stay, is said beside any error.
 */
export function findingsOf(
  ctx: Context,
  decisions: Decisions,
  support: readonly ProductSupport[],
): RaisedFinding[] {
  const { otherCegidApps } = ctx.a
  const findings = [
    ...supportFindings(ctx, decisions, support),
    ...decisions.stores.flatMap((store) => [
      ...topologyFindings(store),
      ...softwareFindings(store),
      ...oposFindings(store),
    ]),
    ...when(
      otherCegidApps.length > 0,
      raise('info', 'ws.general.common-use', {
        field: 'otherCegidApps',
        params: { applications: otherCegidApps },
      }),
    ),
  ]
  const errors = findings.filter(({ severity }) => severity === 'error')
  return [
    ...findings,
    ...when(errors.length > 0, raise('info', 'ws.general.liability')),
    ...when(
      errors.some(({ acceptable }) => acceptable),
      raise('info', 'ws.general.non-compliant-tested'),
    ),
  ]
}
