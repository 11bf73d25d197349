import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { allFigures } from '@/lib/sizing/collect'
import { complete } from '@/lib/sizing/complete'
import { evaluate } from '@/lib/sizing/evaluate'
import { fieldAt } from '@/lib/sizing/fields'
import { walkTrace } from '@/lib/sizing/figure'
import { type RandomRequest, requestOf, SETTINGS } from '@/lib/sizing/fixtures/arbitrary'
import type { AnyPack } from '@/lib/sizing/pack'
import { recompute } from '@/lib/sizing/recompute'
import { rulesIn } from '@/lib/sizing/rule-places'
import type { Sizing } from '@/lib/sizing/sizing'
import type { Machine } from '@/lib/sizing/topology'

/** The sizing of a valid request; a refusal is a failure of the test. */
function sized(pack: AnyPack, request: unknown): Sizing {
  const outcome = evaluate(pack, request)
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.error)}`)
  return outcome.value
}

/** The same data with the keys of every object in the opposite order. */
function reversed(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(reversed)
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(
    Object.entries(data)
      .reverse()
      .map(([key, value]) => [key, reversed(value)]),
  )
}

const valuesIn = (result: Sizing) =>
  [...allFigures(result)].map(([path, { value, unit }]) => [path, value, unit])

/** A machine apart from its figures, which carry where their values come from. */
const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0

const withoutProof = ({ id, roles, zone, quantity, software, notes, disk }: Machine) => ({
  id,
  roles,
  zone,
  quantity,
  software,
  notes,
  disk,
})

for (const system of SYSTEM_IDS) {
  const pack = (await loadPack(system)) as AnyPack
  const requests = requestOf(pack)
  const rules = new Set(pack.rules.map(({ id }) => id))
  const assumptions = new Set(pack.assumptions.map(({ id }) => id))
  const always = (numRuns: number, check: (result: Sizing, request: RandomRequest) => void) =>
    fc.assert(
      fc.property(requests, (request) => check(sized(pack, request), request)),
      { ...SETTINGS, numRuns },
    )

  describe(`every sizing of ${system}`, { timeout: 30_000 }, () => {
    it('has figures whose traces work out to their values', () => {
      always(150, (result) => {
        const wrong = [...allFigures(result)].filter(
          ([, { value, trace, basis }]) =>
            !Object.is(recompute(trace), value) || trace.value !== value || basis.length === 0,
        )
        expect(wrong.map(([path]) => path)).toEqual([])
      })
    })

    it('names only rules and assumptions there are', () => {
      always(150, (result) => {
        expect([...rulesIn(result)].filter((id) => !rules.has(id))).toEqual([])
        const used = new Set(result.assumptions.map(({ id }) => id))
        const named = result.findings.flatMap(({ assumption }) => assumption ?? [])
        for (const [, figure] of allFigures(result))
          walkTrace(figure.trace, ({ assumption }) => {
            if (assumption && !used.has(assumption)) named.push(assumption)
          })
        expect(named.filter((id) => !used.has(id))).toEqual([])
        expect([...used].filter((id) => !assumptions.has(id))).toEqual([])
      })
    })

    it('has machines of different names, and flows that end at one of them or outside', () => {
      always(150, ({ machines, links, installPlan }) => {
        const ids = machines.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const ends = new Set([
          ...ids,
          ...['internet', 'wan', 'lan', 'smtp'].map((e) => `external:${e}`),
        ])
        for (const { from, to } of links)
          expect([ends.has(from), ends.has(to)]).toEqual([true, true])
        for (const { machine } of installPlan) if (machine !== null) expect(ids).toContain(machine)
        expect(installPlan.map(({ step }) => step)).toEqual(installPlan.map((_, i) => i + 1))
      })
    })

    it('names the rules of its findings and points to answers that exist', () => {
      always(150, ({ findings, status }) => {
        for (const finding of findings) {
          expect(rules).toContain(finding.rule)
          if (finding.field !== null) {
            expect(fieldAt({ answers: pack.fields }, finding.field.split('.'))).toBeDefined()
          }
          if (finding.accepted) expect(finding.acceptable).toBe(true)
        }
        const open = findings.some((f) => f.severity === 'error' && !f.accepted)
        expect(status === 'non-compliant').toBe(open)
      })
    })

    it('is the same to the byte each time, whatever the order of the keys of the request', () => {
      always(100, (result, request) => {
        const bytes = JSON.stringify(result)
        expect(JSON.stringify(sized(pack, request))).toBe(bytes)
        expect(JSON.stringify(sized(pack, structuredClone(request)))).toBe(bytes)
        expect(JSON.stringify(sized(pack, reversed(request)))).toBe(bytes)
      })
    })

    it('survives JSON unchanged and leaves its request as it was', () => {
      always(100, (result, request) => {
        expect(JSON.parse(JSON.stringify(result))).toEqual(result)
        const before = JSON.stringify(request)
        sized(pack, request)
        expect(JSON.stringify(request)).toBe(before)
      })
    })

    it('comes to the same when every default it took is given as an answer', () => {
      always(100, (_, request) => {
        const { system: id, proposalDate, answers } = request
        const full = complete(pack.fields, pack.conditions, answers).answers
        // Of questions that are not asked some stand-ins are no answers a request may give.
        for (const [key, value] of Object.entries(full))
          if (isEmptyList(value) && !isEmptyList(answers[key])) delete full[key]
        const said = sized(pack, {
          system: id,
          proposalDate,
          answers: JSON.parse(JSON.stringify(full)),
        })
        const left = sized(pack, { system: id, proposalDate, answers })
        expect(said.machines.map(withoutProof)).toEqual(left.machines.map(withoutProof))
        expect(valuesIn(said)).toEqual(valuesIn(left))
        expect(said.findings).toEqual(left.findings)
        expect(said.links).toEqual(left.links)
      })
    })
  })
}
