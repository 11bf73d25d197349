import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import type { Context } from '../context'
import type { Decisions } from '../decisions'

function serverFindings(ctx: Context, decisions: Decisions): readonly RaisedFinding[] {
  const { backup, updates } = ctx.a
  const scheduled = updates.schedule !== 'manual'
  return [
    ...when(
      backup.by === 'users',
      raise('warning', 'ts.backup.network-risk', { field: 'backup.by' }),
    ),
    ...when(
      !decisions.updatePossible.value,
      raise('error', 'ts.update.tool-admin', { field: 'updates.accountIsAdmin' }),
    ),
    ...when(!scheduled, raise('info', 'ts.update.schedule', { field: 'updates.schedule' })),
    ...when(
      scheduled && !updates.silent && ctx.silentWhenScheduled,
      raise('info', 'ts.update.silent', { field: 'updates.silent', assumption: 'A-TS-SILENT' }),
    ),
    raise('info', 'ts.sizing.none'),
  ]
}

function pcFindings({ a }: Context, decisions: Decisions): readonly RaisedFinding[] {
  return [
    ...when(
      !decisions.updatePossible.value,
      raise('warning', 'ts.update.rights', { field: 'updates.uacActive' }),
    ),
    ...when(
      a.machines > 1,
      raise('info', 'ts.admin.scope-machine', {
        field: 'machines',
        params: { machines: a.machines },
      }),
    ),
  ]
}

/** Findings on backups, updates, the reach of the settings and what the note leaves open. */
export const operationFindings = (ctx: Context, decisions: Decisions): readonly RaisedFinding[] =>
  ctx.onServer ? serverFindings(ctx, decisions) : pcFindings(ctx, decisions)
