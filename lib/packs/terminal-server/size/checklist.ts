import { type ChecklistItem, checklistItem as item, type Phase } from '@/lib/sizing/plan'
import type { Context } from './context'
import type { Decisions } from './decisions'

const PHASES: readonly Phase[] = ['before', 'during', 'after']

function licenceItems({ a: { deployment, profile } }: Context): ChecklistItem[] {
  if (deployment !== 'shared-ts')
    return [
      item('common-code-ready', 'customer', 'before', [
        deployment === 'local-pc' ? 'ts.licence.local-pc' : 'ts.licence.internal-ts',
      ]),
    ]
  return [
    item('user-codes-ready', 'customer', 'before', [
      'ts.licence.shared-ts',
      'ts.licence.local-default',
    ]),
    item('confirm-central-management', 'publisher', 'before', [
      'ts.licence.shared-ts',
      ...(profile === 'A' ? ['ts.profile.a'] : []),
    ]),
  ]
}

function serverItems(ctx: Context, { hasPath }: Decisions): ChecklistItem[] {
  const { a } = ctx
  const shared = a.deployment === 'shared-ts'
  const keepsOut = a.restrictUsers || a.excludedUsers.length > 0
  return [
    item('ask-capacity', 'integrator', 'before', ['ts.sizing.none']),
    item('update-server-reachable', 'customer', 'before', ['ts.update.newer-only']),
    ...(hasPath
      ? [
          item(shared ? 'map-own-folders' : 'map-same-folder', 'customer', 'before', [
            shared ? 'ts.db.shared-map' : 'ts.db.internal-map',
            'ts.db.path-consistent',
          ]),
        ]
      : []),
    ...(keepsOut
      ? [
          item('keep-others-out', 'customer', 'before', [
            'ts.licence.internal-ts-everyone',
            'ts.db.internal-exclude',
          ]),
        ]
      : []),
    item('enter-logical-path', 'integrator', 'during', ['ts.db.logical-not-physical']),
    item('no-updates-by-users', 'integrator', 'during', [
      'ts.update.not-on-ts',
      'ts.adapt.internet-tab',
    ]),
    item('close-sessions', 'customer', 'after', [
      'ts.update.tool-sequence',
      'ts.update.not-running',
    ]),
  ]
}

const pcItems = ({ a }: Context): ChecklistItem[] => [
  item('repeat-on-each-pc', 'integrator', 'during', ['ts.admin.scope-machine'], {
    machines: a.machines,
  }),
  item('close-before-update', 'customer', 'after', [
    'ts.update.three-ways',
    'ts.update.not-running',
  ]),
]

/** Everything somebody has to see to, with its owner: before, during and after the installation. */
export function checklistOf(ctx: Context, decisions: Decisions): ChecklistItem[] {
  const byAdministrator = ctx.a.backup.by === 'administrator'
  const items = [
    item('administrator-available', 'customer', 'before', ['ts.admin.rights']),
    item('installation-folder-access', 'customer', 'before', ['ts.access.folder-and-shortcut']),
    ...licenceItems(ctx),
    ...(decisions.hasPath
      ? [item('write-rights', 'customer', 'before', ['ts.db.start-rights'])]
      : []),
    ...(ctx.onServer ? serverItems(ctx, decisions) : pcItems(ctx)),
    item('no-registry', 'integrator', 'during', ['ts.db.stop-bit']),
    byAdministrator
      ? item('backup-procedure', 'customer', 'after', ['ts.backup.admin'])
      : item('agree-on-backups', 'customer', 'after', [
          'ts.backup.default',
          ...(ctx.onServer ? ['ts.backup.network-risk'] : []),
        ]),
  ]
  return PHASES.flatMap((phase) => items.filter((entry) => entry.phase === phase))
}
