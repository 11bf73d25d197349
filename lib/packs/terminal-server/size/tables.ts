import type { ConfigurationRow, ConfigurationSheet } from '@/lib/sizing/plan'
import type { Context } from './context'
import type { DatabaseCase, Decisions, LicenceCase } from './decisions'
import { applies, SITUATIONS } from './recommended'

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

const marked = (key: string, yours: boolean, rules: readonly string[]): ConfigurationRow => ({
  key,
  value: yours ? 'yours' : 'other',
  rules,
})

/** The tables that decide, whole, with the row that applies marked; the database row by row with its groups. */
export function decisionSheets(ctx: Context, decisions: Decisions): ConfigurationSheet[] {
  const groupsIn = (which: DatabaseCase): string =>
    decisions.groups
      .filter(({ databaseCase }) => databaseCase === which)
      .map(({ group }) => group.name)
      .join(', ')
  return [
    {
      sheet: 'situations',
      rows: SITUATIONS.map((situation) =>
        marked(`situation.${situation.id}`, applies(situation, ctx), [
          ...new Set([...situation.licenceRules, ...situation.databaseRules]),
        ]),
      ),
    },
    {
      sheet: 'licence-decision',
      rows: LICENCE_CASES.map(([which, rules]) =>
        marked(`licence-case.${which}`, which === decisions.licenceCase, rules),
      ),
    },
    {
      sheet: 'database-decision',
      rows: DATABASE_CASES.map(([which, rules]) => {
        const names = groupsIn(which)
        return { key: `database-case.${which}`, value: names ? MARK + names : 'other', rules }
      }),
    },
  ]
}
