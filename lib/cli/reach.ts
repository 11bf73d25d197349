import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { type PackReach, reachOf } from '@/lib/use-cases/rule-reach'
import { loadScenarios } from './scenarios'

/** What a rule does, computed by running every scenario: `acts` where its id stands in at least one result. */
export interface RuleUse {
  readonly id: string
  readonly system: string
  readonly use: 'acts' | 'information'
  /** Scenarios whose result the rule stands in. */
  readonly scenarios: number
}

/** The coverage needs no example, so the day they would be sized for is of no account. */
const ANY_DAY = '2026-01-01'

const usesOf = ({ pack, rules }: PackReach): RuleUse[] =>
  pack.rules.map(({ id }) => {
    const scenarios = rules.get(id)?.scenarios.size ?? 0
    return { id, system: pack.id, use: scenarios > 0 ? 'acts' : 'information', scenarios }
  })

/** Every rule of every pack, in the order of the documents, with what it does. Runs all scenarios. */
export async function ruleUses(): Promise<RuleUse[]> {
  const packs = await Promise.all(SYSTEM_IDS.map(loadPack))
  const uses: RuleUse[] = []
  for (const pack of packs) {
    if (pack) uses.push(...usesOf(await reachOf(pack, loadScenarios(pack.id), ANY_DAY)))
  }
  return uses
}
