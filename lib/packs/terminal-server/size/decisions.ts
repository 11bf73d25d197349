import { all, any, choice, compare, not, parameter } from '@/lib/sizing/combinators'
import type { Trace } from '@/lib/sizing/trace'
import type { Group } from '../fields'
import {
  DATABASE_STARTS,
  type DatabaseStart,
  LICENCE_STARTS,
  type LicenceStart,
  LOCAL_PC,
  NO_FOLDER,
  NO_PATH,
  ONE_SERVER,
  UPDATE_TOOLS,
  type UpdateTool,
} from '../parameters'
import type { Context } from './context'
import { nameKey } from './folders'

/** A row of the database decision table; exactly one applies to a group. */
export type DatabaseCase = 'no-path' | 'no-rights' | 'reached' | 'stopped' | 'local'

/** A row of the licence decision table; exactly one applies, to every group alike. */
export type LicenceCase = 'code-stored' | 'none-ticked' | 'none-unticked'

/** What one group of users meets when it starts the application. */
export interface GroupDecision {
  readonly group: Group
  /** Position among the groups, from 0. */
  readonly position: number
  /** Whether the drive of the logical path leads anywhere for this group; always so on a PC. */
  readonly mapped: boolean
  /** Whether the customer wants this group kept out of the data. */
  readonly excluded: boolean
  readonly licence: Trace<LicenceStart>
  readonly database: Trace<DatabaseStart>
  readonly databaseCase: DatabaseCase
}

/** Everything that follows from the answers: the start of each group, updates and machines. */
export interface Decisions {
  readonly licenceCase: LicenceCase
  readonly hasPath: boolean
  readonly groups: readonly GroupDecision[]
  readonly updateTool: Trace<UpdateTool>
  readonly updatePossible: Trace<boolean>
  readonly machines: Trace<number>
}

function licenceOf(ctx: Context): Trace<LicenceStart> {
  const { codePresent, stopIfNone } = ctx.a.licence
  return choice<LicenceStart>(
    ctx.answer('licence.codePresent', codePresent, 'boolean'),
    () => parameter(LICENCE_STARTS.centralCode),
    () =>
      choice<LicenceStart>(
        ctx.answer('licence.stopIfNone', stopIfNone, 'boolean'),
        () => parameter(LICENCE_STARTS.blocked),
        () => parameter(LICENCE_STARTS.userCode),
      ),
    { rule: 'ts.licence.stop-effect' },
  )
}

function licenceCaseOf({ a: { licence } }: Context): LicenceCase {
  if (licence.codePresent) return 'code-stored'
  return licence.stopIfNone ? 'none-ticked' : 'none-unticked'
}

/** Whether a group reaches its folder: the drive is mapped and the folder behind it answers. */
function reaches(ctx: Context, group: Group, position: number): Trace<boolean> {
  const at = `groups.${position}`
  const answers = ctx.answer(`${at}.reachable`, group.reachable, 'boolean')
  if (!ctx.onServer) return answers
  const folder = ctx.answer(`${at}.mappedPath`, group.mappedPath, 'none')
  const mapped = not(compare(folder, '=', parameter(NO_FOLDER)))
  return mapped.value
    ? all([mapped, answers])
    : all([mapped, answers], { assumption: 'A-TS-UNMAPPED' })
}

function databaseOf(ctx: Context, group: Group, position: number): Trace<DatabaseStart> {
  const { logicalPath, stopIfUnavailable } = ctx.a.db
  const none = compare(ctx.answer('db.logicalPath', logicalPath, 'none'), '=', parameter(NO_PATH))
  const rights = ctx.answer(`groups.${position}.writeRights`, group.writeRights, 'boolean')
  const outOfReach = () =>
    choice<DatabaseStart>(
      ctx.answer('db.stopIfUnavailable', stopIfUnavailable, 'boolean'),
      () => parameter(DATABASE_STARTS.stopped),
      () => parameter(DATABASE_STARTS.local),
      { rule: 'ts.db.stop-effect' },
    )
  const withRights = () =>
    choice<DatabaseStart>(
      reaches(ctx, group, position),
      () => parameter(DATABASE_STARTS.open),
      outOfReach,
    )
  return choice<DatabaseStart>(
    none,
    () => parameter(DATABASE_STARTS.freeChoice),
    () => choice<DatabaseStart>(rights, withRights, () => parameter(DATABASE_STARTS.withoutRights)),
  )
}

const CASES: Readonly<Record<Exclude<DatabaseStart, 'stop'>, DatabaseCase>> = {
  'free-choice': 'no-path',
  'choose-or-create-local': 'local',
  open: 'reached',
}

function decideGroup(
  ctx: Context,
  group: Group,
  position: number,
  licence: Trace<LicenceStart>,
  excluded: ReadonlySet<string>,
): GroupDecision {
  const database = databaseOf(ctx, group, position)
  const start = database.value
  return {
    group,
    position,
    mapped: !ctx.onServer || group.mappedPath !== '',
    excluded: excluded.has(nameKey(group.name)),
    licence,
    database,
    databaseCase: start === 'stop' ? (group.writeRights ? 'stopped' : 'no-rights') : CASES[start],
  }
}

function machineCountOf(ctx: Context): Trace<number> {
  const { deployment, machines } = ctx.a
  return deployment === 'local-pc'
    ? ctx.answer('machines', machines, 'machines')
    : parameter(ONE_SERVER[deployment])
}

function updateToolOf(ctx: Context): Trace<UpdateTool> {
  const onPc = compare(ctx.answer('deployment', ctx.a.deployment, 'none'), '=', parameter(LOCAL_PC))
  return choice<UpdateTool>(
    onPc,
    () => parameter(UPDATE_TOOLS.application),
    () => parameter(UPDATE_TOOLS.tool),
  )
}

function updatePossibleOf(ctx: Context): Trace<boolean> {
  const { accountIsAdmin, userIsAdmin, uacActive } = ctx.a.updates
  const answer = (name: string, value: boolean) => ctx.answer(`updates.${name}`, value, 'boolean')
  return ctx.onServer
    ? all([answer('accountIsAdmin', accountIsAdmin)], { rule: 'ts.update.tool-admin' })
    : any([answer('userIsAdmin', userIsAdmin), answer('uacActive', uacActive)], {
        rule: 'ts.update.rights',
      })
}

/** Decides how every group starts and how the application is updated, and why. */
export function decide(ctx: Context): Decisions {
  const licence = licenceOf(ctx)
  const excluded = new Set(ctx.a.excludedUsers.map(nameKey))
  return {
    licenceCase: licenceCaseOf(ctx),
    hasPath: ctx.a.db.logicalPath !== '',
    groups: ctx.a.groups.map((group, i) => decideGroup(ctx, group, i, licence, excluded)),
    updateTool: updateToolOf(ctx),
    updatePossible: updatePossibleOf(ctx),
    machines: machineCountOf(ctx),
  }
}
