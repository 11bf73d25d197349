import { describe, expect, it } from 'vitest'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { evaluate } from '@/lib/sizing/evaluate'
import type { AnyPack } from '@/lib/sizing/pack'
import type { RuleKind } from '@/lib/sizing/rule'
import { scenarioRequest } from '@/lib/sizing/scenario-request'
import { mismatch } from './coverage'
import { ruleUses } from './reach'
import { loadScenarios } from './scenarios'
import { UNREACHED } from './unreached'

/** Kinds whose rules decide something; the others may be information. */
const DECIDING: readonly RuleKind[] = [
  'minimum',
  'recommended',
  'threshold',
  'requirement',
  'prohibition',
  'compatibility',
]

const uses = await ruleUses()

describe('the coverage of all systems', () => {
  it('holds every rule of every document, each once', () => {
    expect([...new Set(uses.map(({ system }) => system))]).toEqual(SYSTEM_IDS)
    expect(new Set(uses.map(({ id }) => id)).size).toBe(uses.length)
  })

  it('has a reason for each rule that no scenario reaches, and for no other', () => {
    expect(mismatch(uses, UNREACHED)).toEqual({ unexplained: [], stale: [] })
  })
})

for (const system of SYSTEM_IDS) {
  const pack = (await loadPack(system)) as AnyPack
  const scenarios = loadScenarios(system)
  const own = uses.filter((use) => use.system === system)
  const prefix = 'finding.'
  const codes = Object.keys(pack.messages.en)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
  const expected = [...scenarios.values()].flatMap((s) => Object.entries(s.expect.findings ?? {}))
  const raisedIn = new Set(expected.filter(([, how]) => how !== 'absent').map(([name]) => name))
  const absentIn = new Set(expected.filter(([, how]) => how === 'absent').map(([name]) => name))

  describe(`what the scenarios of ${system} reach`, () => {
    it('names every rule once, in the order of the document', () => {
      expect(own.map(({ id }) => id)).toEqual(pack.rules.map(({ id }) => id))
    })

    it('reaches every rule that decides something', () => {
      const silent = pack.rules
        .filter((rule) => rule.kinds.some((kind) => DECIDING.includes(kind)))
        .filter(({ id }) => own.find((use) => use.id === id)?.scenarios === 0)
        .map(({ id }) => id)
      // Those that reach nothing are reviewed one by one.
      expect(silent.filter((id) => !Object.hasOwn(UNREACHED, id))).toEqual([])
    })

    it('raises every finding there are words for, in a scenario that expects it', () => {
      expect(codes.length).toBeGreaterThan(0)
      expect(codes.filter((code) => !raisedIn.has(code))).toEqual([])
    })

    it('keeps every finding silent in a scenario that expects its silence', () => {
      expect(codes.filter((code) => !absentIn.has(code))).toEqual([])
    })

    it('expects every rule and every code that any scenario raises, and its silence elsewhere', () => {
      const names = new Set<string>()
      for (const scenario of scenarios.values()) {
        const outcome = evaluate(pack, scenarioRequest(pack, scenario, scenarios))
        if (!outcome.ok) continue
        for (const { rule, code } of outcome.value.findings) names.add(rule).add(code)
      }
      expect([...names].filter((name) => !raisedIn.has(name))).toEqual([])
      expect([...names].filter((name) => !absentIn.has(name))).toEqual([])
    })

    it('names in its expectations only what exists', () => {
      const known = new Set([...codes, ...pack.rules.map(({ id }) => id)])
      const unknown = expected.map(([name]) => name).filter((name) => !known.has(name))
      expect(unknown).toEqual([])
    })
  })
}
