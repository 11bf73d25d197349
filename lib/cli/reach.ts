import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { rulesIn } from '@/lib/sizing/collect'
import { evaluate } from '@/lib/sizing/evaluate'
import type { AnyPack } from '@/lib/sizing/pack'
import { scenarioRequest } from '@/lib/sizing/scenario-request'
import { loadScenarios } from './scenarios'

/** What a rule does, computed by running every scenario: `acts` where its id stands in at least one result. */
export interface RuleUse {
  readonly id: string
  readonly system: string
  readonly use: 'acts' | 'information'
  /** Scenarios whose result the rule stands in. */
  readonly scenarios: number
}

function usesOf(pack: AnyPack): RuleUse[] {
  const scenarios = loadScenarios(pack.id)
  const counts = new Map<string, number>()
  for (const scenario of scenarios.values()) {
    const outcome = evaluate(pack, scenarioRequest(pack, scenario, scenarios))
    if (!outcome.ok) continue
    for (const id of rulesIn(outcome.value)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return pack.rules.map(({ id }) => {
    const reached = counts.get(id) ?? 0
    return {
      id,
      system: pack.id,
      use: reached > 0 ? ('acts' as const) : ('information' as const),
      scenarios: reached,
    }
  })
}

/** Every rule of every pack, in the order of the documents, with what it does. Runs all scenarios. */
export async function ruleUses(): Promise<RuleUse[]> {
  const packs = await Promise.all(SYSTEM_IDS.map(loadPack))
  return packs.flatMap((pack) => (pack ? usesOf(pack) : []))
}
