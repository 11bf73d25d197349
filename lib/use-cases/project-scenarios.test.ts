import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { together } from '@/lib/i18n/messages/fr/together'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { figureAt } from '@/lib/sizing/collect'
import { SEVERITIES } from '@/lib/sizing/finding'
import type { AnyPack } from '@/lib/sizing/pack'
import { parseScenarios } from '@/lib/sizing/scenario'
import { scenarioRequest } from '@/lib/sizing/scenario-request'
import { evaluateProject } from '@/lib/sizing/together/evaluate'
import type { Combined, CombinedFinding } from '@/lib/sizing/together/types'

const FOLDER = join(import.meta.dirname, 'project-scenarios')
const USUAL_DATE = '2021-03-01'

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])
const texts = z.array(z.string()).min(1)
const byCode = <T extends z.ZodType>(of: T) => z.record(z.string(), of).optional()

/** A worked case of several systems: requests as differences from examples, what they share, what must come out. */
const scenarioSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  systems: z.array(
    z.strictObject({
      from: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
      answers: z.record(z.string(), z.unknown()).optional(),
      without: texts.optional(),
      deviations: z.array(z.record(z.string(), z.unknown())).optional(),
    }),
  ),
  /** By name, the parts: position of the system and role. */
  shared: z.record(z.string(), z.array(z.string().regex(/^\d+ [a-z-]+$/))).optional(),
  expect: z.strictObject({
    refused: texts.optional(),
    missing: texts.optional(),
    status: z.enum(['compliant', 'with-reservations', 'non-compliant']).optional(),
    figures: z.record(z.string(), scalar).optional(),
    machines: byCode(z.record(z.string(), z.union([scalar, z.record(z.string(), scalar)]))),
    /** The gravest severity by code. Every error and warning is listed; a piece of information may be. */
    findings: byCode(z.enum([...SEVERITIES, 'absent'])),
    absent: texts.optional(),
    /** Rules that one finding of the code names, of both sides. */
    rules: byCode(texts),
    says: byCode(z.record(z.string(), z.union([scalar, texts]))),
    field: byCode(z.string()),
    assumptions: byCode(z.string()),
    /** Codes that stand accepted by a deviation, which is then of use. */
    accepted: texts.optional(),
  }),
  why: z.string(),
})
type ProjectScenario = z.infer<typeof scenarioSchema>

const scenarios = readdirSync(FOLDER)
  .sort()
  .flatMap(
    (file) =>
      z
        .strictObject({ about: z.string(), scenarios: z.array(scenarioSchema) })
        .parse(parse(readFileSync(join(FOLDER, file), 'utf8'))).scenarios,
  )

const packs = (await Promise.all(SYSTEM_IDS.map(loadPack))) as AnyPack[]

function requestOf({ id, systems, shared = {} }: ProjectScenario) {
  const requests = systems.map(({ from, ...changes }) => {
    const [system, example] = from.split('/')
    const pack = packs.find((one) => one.id === system)
    if (!pack?.examples.some((one) => one.id === example))
      throw new Error(`${id}: there is no example ${from}.`)
    const own = { id, title: id, why: id, from: example, proposalDate: USUAL_DATE, expect: {} }
    const [scenario] = parseScenarios(id, { about: id, scenarios: [{ ...own, ...changes }] })
    return scenario && scenarioRequest(pack, scenario, new Map())
  })
  const machines = (parts: readonly string[]) =>
    parts.map((part) => ({ system: Number(part.split(' ')[0]), role: part.split(' ')[1] }))
  return {
    project: {
      name: 'Project',
      customer: 'ACME',
      shared: Object.entries(shared).map(([name, parts]) => ({ name, machines: machines(parts) })),
    },
    systems: requests,
  }
}

const severityOf = (findings: readonly CombinedFinding[], code: string) =>
  SEVERITIES.find((severity) => findings.some((f) => f.code === code && f.severity === severity)) ??
  'absent'

function expectMachine(combined: Combined, id: string, wanted: Readonly<Record<string, unknown>>) {
  const { software, ...values } = wanted
  const machine = combined.machines.find((one) => one.id === id)
  for (const [product, chosen] of Object.entries((software ?? {}) as Record<string, unknown>))
    expect(machine?.software.find((line) => line.product === product)?.chosen, product).toBe(chosen)
  for (const [key, value] of Object.entries(values))
    expect(figureAt(combined, `machines.${id}.${key}`)?.value, key).toBe(value)
}

function expectFindings({ expect: wanted }: ProjectScenario, { findings }: Combined) {
  const listed = wanted.findings ?? {}
  for (const [code, severity] of Object.entries(listed))
    expect([code, severityOf(findings, code)]).toEqual([code, severity])
  for (const code of wanted.absent ?? [])
    expect([code, severityOf(findings, code)]).toEqual([code, 'absent'])
  const grave = new Set(findings.filter((f) => f.severity !== 'info').map(({ code }) => code))
  expect([...grave].filter((code) => !Object.hasOwn(listed, code))).toEqual([])
  const some = (code: string, holds: (finding: CombinedFinding) => void) => {
    const own = findings.filter((finding) => finding.code === code)
    const fits = own.filter((finding) => {
      try {
        holds(finding)
        return true
      } catch {
        return false
      }
    })
    // What the first one lacks is what the reader wants to see.
    if (fits.length === 0) holds(own[0] as CombinedFinding)
  }
  for (const [code, rules] of Object.entries(wanted.rules ?? {}))
    some(code, (finding) =>
      expect(finding.rules.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules)),
    )
  for (const [code, params] of Object.entries(wanted.says ?? {}))
    some(code, (finding) => expect(finding.params).toMatchObject(params))
  for (const [code, field] of Object.entries(wanted.field ?? {}))
    some(code, (finding) => expect(finding.field).toBe(field))
  for (const [code, assumption] of Object.entries(wanted.assumptions ?? {}))
    some(code, (finding) => expect(finding.assumption).toBe(assumption))
  for (const code of wanted.accepted ?? [])
    some(code, (finding) => expect(finding.accepted).not.toBeNull())
}

describe('scenarios of several systems', () => {
  it.each(scenarios.map((s) => [s.id, s.title, s] as const))('%s: %s', (_id, _title, scenario) => {
    const { refused = [], missing = [], status, figures, machines } = scenario.expect
    const outcome = evaluateProject(packs, requestOf(scenario))
    const refusal = outcome.ok ? { refused: [], missing: [] } : outcome.error
    expect(refusal.refused.map(({ field }) => field).sort()).toEqual([...refused].sort())
    expect([...refusal.missing].sort()).toEqual([...missing].sort())
    if (!outcome.ok) return
    const { combined, results } = outcome.value
    if (status) expect(combined.status).toBe(status)
    for (const [name, value] of Object.entries(figures ?? {}))
      expect([name, combined.figures[name]?.value]).toEqual([name, value])
    for (const [id, wanted] of Object.entries(machines ?? {})) expectMachine(combined, id, wanted)
    expectFindings(scenario, combined)
    if (scenario.expect.accepted)
      expect(results.flatMap(({ unusedDeviations }) => unusedDeviations)).toEqual([])
  })

  it('have ids of their own', () => {
    const ids = scenarios.map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([])
  })

  it.each(Object.keys(together.finding))('raise %s, and show where it is not raised', (code) => {
    const raising = scenarios.filter(
      ({ expect: { findings = {} } }) => (findings[code] ?? 'absent') !== 'absent',
    )
    const absent = scenarios.filter(
      ({ expect: { findings = {}, absent = [] } }) =>
        absent.includes(code) || findings[code] === 'absent',
    )
    expect([raising.length > 0, absent.length > 0]).toEqual([true, true])
  })
})
