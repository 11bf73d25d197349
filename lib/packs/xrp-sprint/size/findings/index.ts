import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise } from '@/lib/sizing/raise'
import type { ProductSupport } from '@/lib/sizing/sizing'
import type { Context } from '../context'
import type { Decisions } from '../decisions'
import { exposureFindings } from './exposure'
import {
  applicationFindings,
  databaseFindings,
  platformFindings,
  sessionHostFindings,
} from './servers'
import { siteFindings } from './site'
import { supportFindings } from './support'
import { workstationFindings } from './workstations'

/** All findings of a request, in the order of the document; what respect of the rules means is said beside any error. */
export function findingsOf(
  ctx: Context,
  decisions: Decisions,
  support: readonly ProductSupport[],
): RaisedFinding[] {
  const findings = [
    ...supportFindings(ctx, support),
    ...platformFindings(ctx, decisions),
    ...databaseFindings(ctx, decisions),
    ...sessionHostFindings(ctx, decisions),
    ...applicationFindings(ctx, decisions),
    ...exposureFindings(ctx, decisions),
    ...workstationFindings(ctx),
    ...siteFindings(ctx),
  ]
  return findings.some((finding) => finding.severity === 'error')
    ? [...findings, raise('info', 'xrp.general.liability')]
    : findings
}
