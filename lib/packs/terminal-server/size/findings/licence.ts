import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import type { Context } from '../context'
import type { Decisions } from '../decisions'

/** A shared server: no common code, no ticked box, and profile A only once the publisher offers what it needs. */
function sharedFindings({ a: { licence, profile } }: Context): readonly RaisedFinding[] {
  const blocked = licence.stopIfNone && !licence.codePresent
  return [
    ...when(
      licence.central || licence.codePresent,
      raise('error', 'ts.licence.shared-ts', {
        field: licence.central ? 'licence.central' : 'licence.codePresent',
      }),
    ),
    ...when(
      licence.stopIfNone && profile !== 'A',
      raise('error', 'ts.licence.shared-ts', {
        code: 'ts.licence.shared-ts.box',
        field: 'licence.stopIfNone',
        params: { profile },
      }),
    ),
    ...when(
      profile === 'A',
      raise('warning', 'ts.profile.a', { field: 'profile', assumption: 'A-TS-PROFILE-A' }),
    ),
    ...when(
      profile === 'A' && blocked,
      raise('warning', 'ts.profile.a', {
        code: 'ts.profile.a.blocked',
        field: 'licence.stopIfNone',
        assumption: 'A-TS-PROFILE-A',
      }),
    ),
  ]
}

/** A PC or an internal server: a common code is advised, and a ticked box without one stops everybody. */
function ownFindings(
  { a }: Context,
  { licenceCase, hasPath }: Decisions,
): readonly RaisedFinding[] {
  const internal = a.deployment === 'internal-ts'
  const restricted = internal && a.restrictUsers
  const byDatabase = hasPath && a.db.stopIfUnavailable
  return [
    ...when(
      licenceCase === 'none-ticked',
      raise('error', 'ts.licence.stop-effect', { field: 'licence.stopIfNone', acceptable: false }),
    ),
    ...when(
      licenceCase === 'none-unticked',
      raise('warning', internal ? 'ts.licence.internal-ts' : 'ts.licence.local-pc', {
        field: 'licence.codePresent',
      }),
    ),
    ...when(
      restricted,
      raise('warning', 'ts.licence.internal-ts-everyone', {
        code: byDatabase
          ? 'ts.licence.internal-ts-everyone.by-database'
          : 'ts.licence.internal-ts-everyone',
        field: 'restrictUsers',
      }),
    ),
  ]
}

/** Findings on who administers and on the licence code. */
export function licenceFindings(ctx: Context, decisions: Decisions): readonly RaisedFinding[] {
  const { admin, licence, deployment } = ctx.a
  return [
    ...when(
      !admin.hasRights,
      raise('error', 'ts.admin.rights', { field: 'admin.hasRights', acceptable: false }),
    ),
    ...when(
      licence.codePresent && !licence.central,
      raise('error', 'ts.licence.tab', { field: 'licence.central' }),
    ),
    ...(deployment === 'shared-ts' ? sharedFindings(ctx) : ownFindings(ctx, decisions)),
  ]
}
