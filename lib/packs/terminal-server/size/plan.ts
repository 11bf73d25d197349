import type { MessageParams } from '@/lib/sizing/finding'
import type { InstallStep, NamedDocument } from '@/lib/sizing/plan'
import { UPDATE_PROGRAM } from '../parameters'
import type { Context } from './context'
import type { Decisions } from './decisions'
import { driveOf, folderKey } from './folders'
import { situationOf } from './recommended'

type Draft = Omit<InstallStep, 'step'>

const step = (
  machine: string | null,
  action: string,
  rules: readonly string[],
  params: MessageParams = {},
): Draft => ({ action, machine, rules, params })

/** Whose first start creates a database: each entity, or each group with a folder of its own where none is declared. */
function newDatabases({ a }: Context, { groups, hasPath }: Decisions): string[] {
  if (a.deployment !== 'shared-ts') return []
  if (a.entities.length > 0) return a.entities.map(({ name }) => name)
  const first = new Map<string, string>()
  for (const { group, mapped } of hasPath ? groups : [])
    if (mapped && !first.has(folderKey(group.mappedPath)))
      first.set(folderKey(group.mappedPath), group.name)
  return [...first.values()]
}

function licenceStep(ctx: Context, machine: string): Draft {
  const { licenceRules: rules } = situationOf(ctx)
  return ctx.a.deployment === 'shared-ts'
    ? step(machine, 'leave-licence-to-users', [...rules, 'ts.licence.tab'])
    : step(machine, 'store-common-code', [...rules, 'ts.licence.tab'])
}

function databaseStep(ctx: Context, machine: string): Draft {
  const { databaseBox: box, databaseRules } = situationOf(ctx)
  const rules = [...databaseRules, 'ts.db.logical-not-physical']
  const path = ctx.a.db.logicalPath
  return path === ''
    ? step(machine, 'choose-path', rules, { box })
    : step(machine, 'store-path', rules, { path, box })
}

function serverSteps(ctx: Context, decisions: Decisions): Draft[] {
  const { a } = ctx
  const shared = a.deployment === 'shared-ts'
  const map = shared ? 'ts.db.shared-map' : 'ts.db.internal-map'
  const drive = driveOf(a.db.logicalPath) ?? 'none'
  const { schedule, silent } = a.updates
  return [
    step(null, shared ? 'map-own-folders' : 'map-same-folder', [map, 'ts.db.path-consistent'], {
      drive,
    }),
    step('ts', 'install-application', ['ts.access.folder-and-shortcut']),
    step('ts', 'open-module', ['ts.admin.rights']),
    licenceStep(ctx, 'ts'),
    databaseStep(ctx, 'ts'),
    step('ts', 'hide-functions', [
      'ts.adapt.network-admin',
      ...(a.backup.by === 'administrator' ? ['ts.backup.admin'] : []),
    ]),
    step('ts', 'set-updates', ['ts.update.silent', 'ts.update.temp-folder'], {
      messages: silent ? 'silent' : 'talking',
    }),
    step('ts', 'schedule-updates', ['ts.update.schedule', 'ts.update.tool-admin'], {
      program: UPDATE_PROGRAM,
      schedule,
    }),
    ...newDatabases(ctx, decisions).map((entity) =>
      step('ts', 'first-start', ['ts.db.first-user-creates'], { entity }),
    ),
  ]
}

const pcSteps = (ctx: Context): Draft[] => [
  step('pc', 'install-application', ['ts.access.folder-and-shortcut']),
  step('pc', 'open-module', ['ts.admin.rights', 'ts.admin.scope-machine']),
  licenceStep(ctx, 'pc'),
  databaseStep(ctx, 'pc'),
  ...(ctx.a.backup.by === 'administrator'
    ? [step('pc', 'hide-backups', ['ts.backup.admin', 'ts.adapt.full-backup-menu'])]
    : []),
]

/** The order of the work: the note's own from the installation on, and the drives before it as it requires. */
export function installPlanOf(ctx: Context, decisions: Decisions): InstallStep[] {
  const drafts = [
    ...(ctx.onServer ? serverSteps(ctx, decisions) : pcSteps(ctx)),
    step(null, 'check-starts', ['ts.licence.stop-effect', 'ts.db.stop-effect'], {
      groups: decisions.groups.length,
    }),
  ]
  return drafts.map(({ machine, action, params, rules }, i) => ({
    step: i + 1,
    machine,
    action,
    params,
    rules,
  }))
}

/** Documents to ask for: the note itself, and what it leaves open. */
export const documentsOf = (ctx: Context): NamedDocument[] => [
  { name: 'source-note', rules: ['ts.sizing.none'] },
  { name: 'hardware-figures', rules: ['ts.sizing.none'] },
  ...(ctx.a.deployment === 'shared-ts'
    ? [{ name: 'central-management', rules: ['ts.licence.shared-ts'] }]
    : []),
]
