import type { ConfigurationRow, ConfigurationSheet, SheetCell } from '@/lib/sizing/plan'
import { DATABASE_BOX_SETTING, UPDATE_PROGRAM } from '../parameters'
import type { Context } from './context'
import type { Decisions } from './decisions'
import { driveOf } from './folders'
import { situationOf } from './recommended'
import { decisionSheets } from './tables'

const row = (key: string, value: string, rules: readonly string[]): ConfigurationRow => ({
  key,
  value,
  rules,
})

/** An empty cell. */
const NONE = '—'

const box = (ticked: boolean): string => (ticked ? 'ticked' : 'unticked')
const shown = (visible: boolean): string => (visible ? 'visible' : 'hidden')

const MAPPINGS = { 'local-pc': 'none', 'internal-ts': 'same-folder', 'shared-ts': 'own-folder' }

/** What the note would have set for this deployment and profile. */
function recommendedSheet(ctx: Context): ConfigurationSheet {
  const situation = situationOf(ctx)
  const { deployment } = ctx.a
  const mapping = {
    'local-pc': 'ts.db.local-pc',
    'internal-ts': 'ts.db.internal-map',
    'shared-ts': 'ts.db.shared-map',
  }
  return {
    sheet: 'recommended',
    rows: [
      row('recommended.licenceManagement', situation.licenceManagement, situation.licenceRules),
      row('recommended.licenceBox', situation.licenceBox, situation.licenceRules),
      row('recommended.path', 'stored', situation.databaseRules),
      row('recommended.databaseBox', situation.databaseBox, situation.databaseRules),
      row('recommended.mapping', MAPPINGS[deployment], [mapping[deployment]]),
    ],
  }
}

/** What the answers set in the module, tab by tab; the code itself is never asked. */
function settingsSheet({ a }: Context, { hasPath }: Decisions): ConfigurationSheet {
  const { licence, db } = a
  return {
    sheet: 'settings',
    rows: [
      row('licence.management', licence.central ? 'central' : 'per-user', [
        'ts.licence.tab',
        licence.central ? 'ts.licence.central-possible' : 'ts.licence.local-default',
      ]),
      row('licence.code', licence.codePresent ? 'stored' : 'none', ['ts.licence.tab']),
      row('licence.box', box(licence.stopIfNone), ['ts.licence.stop-control']),
      row('database.management', hasPath ? 'central' : 'per-user', [
        'ts.licence.tab',
        ...(hasPath ? [] : ['ts.db.local-default']),
      ]),
      row('database.path', db.logicalPath || NONE, ['ts.db.logical-not-physical']),
      row('database.box', box(db.stopIfUnavailable), ['ts.db.stop-effect']),
      row('database.boxSetting', DATABASE_BOX_SETTING, ['ts.db.stop-bit']),
      row('backup.by', a.backup.by, ['ts.backup.default', 'ts.backup.admin']),
    ],
  }
}

/** A row of the mapping: whom it is for, the drive, the folder behind it and whether one may write there. */
const mappingRow = (
  key: string,
  value: string,
  cells: readonly (string | null)[],
  rules: readonly string[],
): ConfigurationRow => ({
  key,
  value,
  rules,
  cells: cells.map((cell): SheetCell => (cell === null ? { code: 'nobody' } : { text: cell })),
})

/** The drive of each group and the folder of each entity; nothing to map on a PC. */
function mappingSheet(
  { a, onServer }: Context,
  { groups, hasPath }: Decisions,
): ConfigurationSheet[] {
  if (!onServer || !hasPath) return []
  const rule = a.deployment === 'shared-ts' ? 'ts.db.shared-map' : 'ts.db.internal-map'
  const letter = driveOf(a.db.logicalPath)
  const drive = letter === null ? '' : `${letter}: = `
  const shown = letter === null ? null : `${letter}:`
  const rows = groups.map(({ group, mapped, excluded }) => {
    const unmapped = [group.name, null, null]
    if (excluded)
      return mappingRow('mapping.excluded', group.name, unmapped, ['ts.db.internal-exclude'])
    if (!mapped) return mappingRow('mapping.none', group.name, unmapped, ['ts.db.path-consistent'])
    const value = `${group.name} – ${drive}${group.mappedPath}`
    const cells = [group.name, shown, group.mappedPath]
    return group.writeRights
      ? mappingRow('mapping.group', value, cells, [rule, 'ts.db.path-consistent'])
      : mappingRow('mapping.read-only', value, cells, [rule, 'ts.db.start-rights'])
  })
  const entities = a.entities.map(({ name, target }, i) =>
    mappingRow(
      'mapping.entity',
      `${i + 1}. ${name} – ${target}`,
      [name, shown, target],
      ['ts.db.shared-map'],
    ),
  )
  return [
    {
      sheet: 'mapping',
      columns: ['mapping', 'name', 'drive', 'target'],
      rows: [...rows, ...entities],
    },
  ]
}

/** Functions of the application that stay or go. */
function hiddenSheet({ a, onServer }: Context, { hasPath }: Decisions): ConfigurationSheet {
  const byUsers = a.backup.by === 'users'
  return {
    sheet: 'hidden',
    rows: [
      row('menu.networkAdministration', shown(!onServer), ['ts.adapt.network-admin']),
      row('menu.fullBackup', shown(byUsers), ['ts.adapt.full-backup-menu', 'ts.backup.admin']),
      row('tab.backup', shown(byUsers), ['ts.adapt.preferences-backup-tab', 'ts.backup.admin']),
      ...(onServer
        ? [
            row('tab.internet', a.updates.notifyUsers ? 'announced' : 'silent', [
              'ts.adapt.internet-tab',
            ]),
          ]
        : []),
      row('module.databaseDisconnection', shown(!(hasPath && a.db.stopIfUnavailable)), [
        'ts.adapt.disconnect-module',
      ]),
      row('module.backupRestoration', shown(byUsers), ['ts.adapt.restore-module']),
    ],
  }
}

function updatesOnServer(ctx: Context): ConfigurationRow[] {
  const { updates } = ctx.a
  const scheduled = updates.schedule !== 'manual'
  return [
    row('updates.program', UPDATE_PROGRAM, ['ts.update.not-on-ts']),
    row('updates.account', updates.accountIsAdmin ? 'administrator' : 'standard', [
      'ts.update.tool-admin',
    ]),
    row('updates.schedule', updates.schedule, ['ts.update.schedule']),
    row('updates.messages', updates.silent ? 'silent' : 'talking', ['ts.update.silent']),
    ...(scheduled && ctx.silentWhenScheduled
      ? [row('recommended.updateMessages', 'silent', ['ts.update.silent'])]
      : []),
    row('updates.tempFolder', updates.tempFolder || NONE, ['ts.update.temp-folder']),
  ]
}

function updatesOnPc({ a: { updates } }: Context): ConfigurationRow[] {
  const asked = updates.uacActive ? 'with-uac' : 'impossible'
  return [
    row('updates.ways', 'three', ['ts.update.three-ways']),
    row('updates.rights', updates.userIsAdmin ? 'administrator' : asked, ['ts.update.rights']),
  ]
}

/** The steps that the tool goes through by itself, in their order. */
const SEQUENCE: readonly (readonly [string, readonly string[]])[] = [
  ['rights', ['ts.update.tool-admin']],
  ['search', ['ts.update.newer-only']],
  ['download', ['ts.update.temp-folder']],
  ['wait', ['ts.update.not-running']],
  ['block', []],
  ['update', []],
  ['verify', []],
  ['release', []],
]

const sequenceSheet: ConfigurationSheet = {
  sheet: 'update-sequence',
  rows: SEQUENCE.map(([step, rules]) =>
    row(`sequence.${step}`, 'done', ['ts.update.tool-sequence', ...rules]),
  ),
}

/** The decision tables with the row that applies marked, then what to set, map, hide and schedule. */
export function configurationOf(ctx: Context, decisions: Decisions): ConfigurationSheet[] {
  return [
    ...decisionSheets(ctx, decisions),
    recommendedSheet(ctx),
    settingsSheet(ctx, decisions),
    ...mappingSheet(ctx, decisions),
    hiddenSheet(ctx, decisions),
    { sheet: 'updates', rows: ctx.onServer ? updatesOnServer(ctx) : updatesOnPc(ctx) },
    ...(ctx.onServer ? [sequenceSheet] : []),
  ]
}
