import { describe, expect, it } from 'vitest'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { evaluate } from '@/lib/sizing/evaluate'
import type { AnyPack } from '@/lib/sizing/pack'
import { differences } from '@/lib/sizing/scenario-compare'
import { scenarioRequest } from '@/lib/sizing/scenario-request'
import { loadScenarios } from './scenarios'

for (const system of SYSTEM_IDS) {
  const pack = (await loadPack(system)) as AnyPack
  const scenarios = loadScenarios(system)
  describe(`scenarios of ${system}`, () => {
    it.each([...scenarios.values()].map((s) => [s.id, s.title, s] as const))(
      '%s: %s',
      (_id, _title, scenario) => {
        const request = scenarioRequest(pack, scenario, scenarios)
        expect(differences(scenario.expect, evaluate(pack, request))).toEqual([])
      },
    )
  })
}
