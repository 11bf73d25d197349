import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import type { Context } from '../context'
import type { Decisions, GroupDecision } from '../decisions'
import { driveOf, isNetworkPath } from '../folders'
import { exclusionFindings } from './exclusion'
import { internalMapFindings } from './internal'
import { sharedFindings } from './shared'

/** A path as the module expects it on a server is one that every user sees on a mapped drive. */
function pathFindings({ a, onServer }: Context): readonly RaisedFinding[] {
  const { logicalPath: path } = a.db
  if (!onServer || path === '') return []
  const drive = driveOf(path)
  const physical = isNetworkPath(path) || drive === 'C'
  const details = { field: 'db.logicalPath', params: { path }, assumption: 'A-TS-LOGICAL' }
  return [
    ...when(physical, raise('warning', 'ts.db.logical-not-physical', details)),
    ...when(
      !physical && drive === null,
      raise('warning', 'ts.db.logical-not-physical', {
        ...details,
        code: 'ts.db.logical-not-physical.no-drive',
      }),
    ),
  ]
}

/** What the note would have set: a path on a PC and on an internal server, with the box as advised there. */
function settingFindings({ a }: Context, { hasPath }: Decisions): readonly RaisedFinding[] {
  const ticked = a.db.stopIfUnavailable
  const onPc = a.deployment === 'local-pc'
  const internal = a.deployment === 'internal-ts'
  const path = { field: 'db.logicalPath' }
  const box = { field: 'db.stopIfUnavailable' }
  return [
    ...when(ticked && !hasPath, raise('info', 'ts.db.stop-effect', box)),
    ...when(onPc && ticked && hasPath, raise('info', 'ts.db.local-pc', box)),
    ...when(
      onPc && !hasPath,
      raise('warning', 'ts.db.local-pc', { ...path, code: 'ts.db.local-pc.no-path' }),
    ),
    ...when(internal && !ticked && hasPath, raise('warning', 'ts.db.internal-box', box)),
    ...when(
      internal && !hasPath,
      raise('warning', 'ts.db.internal-box', { ...path, code: 'ts.db.internal-box.no-path' }),
    ),
  ]
}

/** Groups that cannot open the data although they are meant to. */
function startFindings(ctx: Context, group: GroupDecision): readonly RaisedFinding[] {
  const { mapped, databaseCase, position } = group
  const params = { group: group.group.name }
  const outage = { field: `groups.${position}.reachable`, params }
  return [
    ...when(
      databaseCase === 'no-rights' && ctx.a.deployment !== 'internal-ts',
      raise('error', 'ts.db.start-rights', { field: `groups.${position}.writeRights`, params }),
    ),
    ...when(
      mapped && databaseCase === 'stopped',
      raise('warning', 'ts.db.start-missing', { ...outage, code: 'ts.db.start-missing.stop' }),
    ),
    ...when(mapped && databaseCase === 'local', raise('warning', 'ts.db.start-missing', outage)),
  ]
}

/** Findings on the location of the database: the path, the box, the drives of each group. */
export function databaseFindings(ctx: Context, decisions: Decisions): readonly RaisedFinding[] {
  const meant = decisions.groups.filter(({ excluded }) => !excluded)
  const { deployment, profile } = ctx.a
  const lost = meant.filter(({ mapped }) => !mapped)
  const toAll = deployment === 'internal-ts' || profile !== 'C'
  return [
    ...pathFindings(ctx),
    ...settingFindings(ctx, decisions),
    ...when(
      decisions.hasPath && toAll && lost.length > 0,
      raise('error', 'ts.db.path-consistent', {
        field: 'groups',
        params: {
          groups: lost.map(({ group }) => group.name).join(', '),
          count: lost.length,
          path: ctx.a.db.logicalPath,
        },
        assumption: 'A-TS-UNMAPPED',
      }),
    ),
    ...(deployment === 'internal-ts' ? internalMapFindings(decisions) : []),
    ...(deployment === 'internal-ts' ? exclusionFindings(ctx, decisions) : []),
    ...(deployment === 'shared-ts' ? sharedFindings(ctx, decisions) : []),
    ...meant.flatMap((group) => startFindings(ctx, group)),
  ]
}
