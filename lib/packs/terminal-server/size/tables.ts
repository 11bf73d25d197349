import type { ConfigurationSheet, SheetCell } from '@/lib/sizing/plan'
import type { Context } from './context'
import type { DatabaseCase, Decisions, GroupDecision, LicenceCase } from './decisions'
import { applies, SITUATIONS, type Situation } from './recommended'

/** Licence, its box, path, box of the database and drives, in each situation. */
const SITUATION_CELLS: Readonly<Record<Situation['id'], readonly string[]>> = {
  'local-pc': ['licence.common', 'box.unticked', 'path.stored', 'box.unticked', 'drives.none'],
  'internal-ts': ['licence.common', 'box.unticked', 'path.stored', 'box.ticked', 'drives.same'],
  'shared-a': [
    'licence.file',
    'box.later-ticked',
    'path.stored',
    'box.not-relevant',
    'drives.licence',
  ],
  'shared-b': ['licence.user', 'box.unticked', 'path.stored', 'box.advised', 'drives.entity'],
  'shared-c': ['licence.user', 'box.unticked', 'path.managed', 'box.never', 'drives.managed'],
}

/** The box, then what happens at the start; the code itself names the row. */
const LICENCE_CELLS: Readonly<Record<LicenceCase, readonly string[]>> = {
  'code-stored': ['box.either', 'start.common-code'],
  'none-ticked': ['box.ticked', 'start.blocked'],
  'none-unticked': ['box.unticked', 'start.user-code'],
}

/** Rights, folder and box, then what happens at the start; the path itself names the row. */
const DATABASE_CELLS: Readonly<Record<DatabaseCase, readonly string[]>> = {
  'no-path': ['any', 'any', 'box.either', 'start.free-choice'],
  'no-rights': ['rights.missing', 'any', 'box.either', 'start.closes'],
  stopped: ['rights.held', 'folder.out-of-reach', 'box.ticked', 'start.closes'],
  local: ['rights.held', 'folder.out-of-reach', 'box.unticked', 'start.local'],
  reached: ['rights.held', 'folder.reached', 'box.either', 'start.open'],
}

/** The rows of the licence decision, in the order they are read, each with the rules it comes from. */
const LICENCE_CASES: readonly (readonly [LicenceCase, readonly string[]])[] = [
  ['code-stored', ['ts.licence.stop-effect', 'ts.licence.central-possible']],
  ['none-ticked', ['ts.licence.stop-effect', 'ts.licence.stop-control']],
  ['none-unticked', ['ts.licence.stop-effect', 'ts.licence.local-default']],
]

/** The rows of the database decision, in the order they are read, each with the rules it comes from. */
const DATABASE_CASES: readonly (readonly [DatabaseCase, readonly string[]])[] = [
  ['no-path', ['ts.db.start-none', 'ts.db.stop-effect']],
  ['no-rights', ['ts.db.start-rights']],
  ['stopped', ['ts.db.start-missing', 'ts.db.stop-effect']],
  ['local', ['ts.db.start-missing', 'ts.db.stop-effect']],
  ['reached', ['ts.db.path-consistent']],
]

/** A mark that no name of a group starts with, so that names are never taken for codes or days. */
const MARK = '• '
/** A cell without a group in it. */
const NOBODY: SheetCell = { code: 'nobody' }

const code = (...codes: readonly string[]): SheetCell[] => codes.map((each) => ({ code: each }))

const names = (groups: readonly GroupDecision[]): string =>
  groups.map(({ group }) => group.name).join(', ')

/** What each situation asks for, tab by tab of the module. */
const situationsTable = (ctx: Context): ConfigurationSheet => ({
  sheet: 'situations',
  decides: true,
  columns: ['situation', 'licence', 'licence-box', 'path', 'database-box', 'drives'],
  rows: SITUATIONS.map((situation) => {
    const applied = applies(situation, ctx)
    return {
      key: `situation.${situation.id}`,
      value: applied ? 'yours' : 'other',
      applies: applied,
      cells: code(...SITUATION_CELLS[situation.id]),
      rules: [...new Set([...situation.licenceRules, ...situation.databaseRules])],
    }
  }),
})

/** How the licence decides the start; it does so for every group alike. */
const licenceTable = ({ licenceCase, groups }: Decisions): ConfigurationSheet => ({
  sheet: 'licence-decision',
  decides: true,
  columns: ['common-code', 'box', 'start', 'groups'],
  rows: LICENCE_CASES.map(([which, rules]) => {
    const applied = which === licenceCase
    const all = names(groups)
    return {
      key: `licence-case.${which}`,
      value: applied ? 'yours' : 'other',
      applies: applied,
      cells: [...code(...LICENCE_CELLS[which]), applied && all ? { text: all } : NOBODY],
      rules,
    }
  }),
})

/** How the database decides the start, each row with the groups that it is the case of. */
const databaseTable = ({ groups }: Decisions): ConfigurationSheet => ({
  sheet: 'database-decision',
  decides: true,
  columns: ['stored-path', 'write-rights', 'folder', 'box', 'start', 'groups'],
  rows: DATABASE_CASES.map(([which, rules]) => {
    const concerned = names(groups.filter(({ databaseCase }) => databaseCase === which))
    return {
      key: `database-case.${which}`,
      value: concerned ? MARK + concerned : 'other',
      applies: concerned !== '',
      cells: [...code(...DATABASE_CELLS[which]), concerned ? { text: concerned } : NOBODY],
      rules,
    }
  }),
})

/** The tables that decide, whole, with the rows that apply marked and the groups they apply to. */
export const decisionSheets = (ctx: Context, decisions: Decisions): ConfigurationSheet[] => [
  situationsTable(ctx),
  licenceTable(decisions),
  databaseTable(decisions),
]
