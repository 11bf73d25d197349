import type { RuleUse } from './reach'

/** Where the list of reasons and what the scenarios reach do not fit together. */
interface Mismatch {
  /** Rules that no scenario reaches and nobody gave a reason for. */
  readonly unexplained: readonly string[]
  /** Reasons for rules that are reached, or that do not exist. */
  readonly stale: readonly string[]
}

/** Holds the reasons against the coverage; both lists are empty where they fit. */
export function mismatch(
  uses: readonly RuleUse[],
  reasons: Readonly<Record<string, string>>,
): Mismatch {
  const unreached = uses.filter(({ scenarios }) => scenarios === 0).map(({ id }) => id)
  return {
    unexplained: unreached.filter((id) => !Object.hasOwn(reasons, id)),
    stale: Object.keys(reasons).filter((id) => !unreached.includes(id)),
  }
}

/** Rows of text in columns as wide as their widest cell; numbers stand to the right. */
function columns(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => String(row[column] ?? '').length)),
  )
  return rows.map((row) =>
    row
      .map((cell, column) =>
        typeof cell === 'number'
          ? String(cell).padStart(widths[column] ?? 0)
          : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
}

const count = (uses: readonly RuleUse[], use: RuleUse['use']) =>
  uses.filter((one) => one.use === use).length

const unreachedOf = (uses: readonly RuleUse[]) => uses.filter(({ scenarios }) => scenarios === 0)

/** One line of totals. */
const totals = (name: string, uses: readonly RuleUse[]) => [
  name,
  uses.length,
  count(uses, 'acts'),
  count(uses, 'information'),
  unreachedOf(uses).length,
]

/**
 * The coverage for people: a line for each rule, totals for each system and for all, and every rule that no scenario
 * reaches with the reason given for it.
 */
export function coverageText(
  uses: readonly RuleUse[],
  reasons: Readonly<Record<string, string>>,
): string {
  const systems = [...new Set(uses.map(({ system }) => system))]
  const unreached = unreachedOf(uses)
  return [
    ...columns([
      ['rule', 'use', 'scenarios'],
      ...uses.map(({ id, use, scenarios }) => [id, use, scenarios]),
    ]),
    '',
    ...columns([
      ['system', 'rules', 'acting', 'information', 'unreached'],
      ...systems.map((system) =>
        totals(
          system,
          uses.filter((use) => use.system === system),
        ),
      ),
      totals('all', uses),
    ]),
    '',
    `${uses.length} rules: ${count(uses, 'acts')} acting, ${count(uses, 'information')} information only`,
    `${unreached.length} reached by no scenario${unreached.length > 0 ? ':' : ''}`,
    ...unreached.map(({ id }) => `  ${id}: ${reasons[id] ?? 'no reason is given yet'}`),
  ].join('\n')
}
