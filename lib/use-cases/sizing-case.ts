import type { SizingCase } from '@/lib/intake/case'
import type { Locale } from '@/lib/kernel/locale'
import { lexiconOf } from '@/lib/proposal/lexicon'
import { scenarioRequest } from '@/lib/sizing/scenario-request'
import type { Rulebook } from './rulebook'

/**
 * The example or the scenario of a system with this id, as the wizard takes it.
 *
 * @returns null where the system has no such case
 */
export function sizingCase(
  rulebook: Rulebook,
  system: string,
  id: string,
  locale: Locale,
): SizingCase | null {
  const reached = rulebook.find(({ pack }) => pack.id === system)
  if (!reached) return null
  const { pack, scenarios } = reached
  const example = pack.examples.find((one) => one.id === id)
  if (example) {
    const title = lexiconOf(pack, locale).say(`example.${id}`)
    return { id, title, request: { answers: example.answers } }
  }
  const scenario = scenarios.get(id)
  if (!scenario) return null
  const request = scenarioRequest(pack, scenario, scenarios) as SizingCase['request']
  return { id, title: scenario.title, request }
}
