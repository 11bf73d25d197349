import { describe, expect, it } from 'vitest'
import { pack } from '@/lib/packs/xrp-sprint'
import { evaluate } from './evaluate'
import { parseScenarios, type Scenario } from './scenario'
import { differences } from './scenario-compare'
import { scenarioRequest } from './scenario-request'

const written = (scenario: object) => ({ about: 'a test', scenarios: [scenario] })

const scenarioOf = (given: object): Scenario => {
  const entry = { id: 'case', title: 'A case', expect: {}, why: 'Because.', ...given }
  return parseScenarios('test.yaml', written(entry))[0] as Scenario
}

const indexed = (...scenarios: Scenario[]) => new Map(scenarios.map((s) => [s.id, s]))

describe('a scenario file', () => {
  it.each<[string, object]>([
    ['a misspelt key', { exspect: {} }],
    ['a misspelt expectation', { expect: { figurs: {} } }],
    ['a misspelt value of a machine', { expect: { machines: { database: { memory: 8 } } } }],
    [
      'a misspelt value over machines',
      { expect: { machines: { database: { each: { user: [1] } } } } },
    ],
    ['an unknown severity', { expect: { findings: { 'xrp.net.lan': 'fatal' } } }],
    ['an empty list, which would check nothing', { expect: { assumptions: [] } }],
    ['no title', { title: '' }],
    ['no reason', { why: '' }],
    ['an id that is no name', { id: 'A Case' }],
  ])('with %s fails loudly', (_, fault) => {
    expect(() => scenarioOf(fault)).toThrow(/^test\.yaml:/)
  })

  it('names every fault with its place', () => {
    const faults = { title: '', expect: { figurs: {} } }
    expect(() => scenarioOf(faults)).toThrow(
      /scenarios\[0\]\.title[\s\S]*figurs|figurs[\s\S]*scenarios\[0\]\.title/,
    )
  })
})

describe('the request of a scenario', () => {
  const base = scenarioOf({
    id: 'base',
    proposalDate: '2021-03-01',
    answers: { rds: { users: 5, mode: 'desktop' }, databases: [{ domain: 'a', count: 1 }] },
    parameters: { p: 1 },
  })

  it('is the one it differs from, with its changes on top', () => {
    const child = scenarioOf({
      from: 'base',
      answers: { 'rds.users': 6, 'iis.connections': 9, 'databases.0.count': 2 },
      without: ['rds.mode'],
      parameters: { q: 2 },
    })
    expect(scenarioRequest(pack, child, indexed(base, child))).toEqual({
      system: 'xrp-sprint',
      proposalDate: '2021-03-01',
      answers: {
        rds: { users: 6 },
        iis: { connections: 9 },
        databases: [{ domain: 'a', count: 2 }],
      },
      parameters: { p: 1, q: 2 },
    })
  })

  it('leaves what it differs from as it was', () => {
    const before = JSON.stringify([base, pack.examples])
    const child = scenarioOf({ from: 'base', answers: { 'databases.0.count': 9 } })
    scenarioRequest(pack, child, indexed(base, child))
    const other = scenarioOf({ from: 'sme-40', answers: { 'databases.0.count': 9 } })
    scenarioRequest(pack, other, indexed(other))
    expect(JSON.stringify([base, pack.examples])).toBe(before)
  })

  it('starts from an example of the pack by its name', () => {
    const child = scenarioOf({ from: 'sme-40' })
    expect(scenarioRequest(pack, child, indexed(child))).toMatchObject({
      answers: pack.examples.find(({ id }) => id === 'sme-40')?.answers,
    })
  })

  it('is not made of what does not exist, of itself, or of two things of one name', () => {
    const nowhere = scenarioOf({ from: 'nowhere' })
    expect(() => scenarioRequest(pack, nowhere, indexed(nowhere))).toThrow('nowhere')
    const a = scenarioOf({ id: 'a', from: 'b' })
    const b = scenarioOf({ id: 'b', from: 'a' })
    expect(() => scenarioRequest(pack, a, indexed(a, b))).toThrow('differs from itself')
    const twin = scenarioOf({ id: 'sme-40' })
    const child = scenarioOf({ from: 'sme-40' })
    expect(() => scenarioRequest(pack, child, indexed(twin, child))).toThrow('both')
  })

  it('does not leave out what is not there, nor reach into a value without parts', () => {
    const absent = scenarioOf({ from: 'base', without: ['rds.service'] })
    expect(() => scenarioRequest(pack, absent, indexed(base, absent))).toThrow('rds.service')
    const inside = scenarioOf({ from: 'base', answers: { 'rds.users.many': 1 } })
    expect(() => scenarioRequest(pack, inside, indexed(base, inside))).toThrow('rds.users.many')
  })
})

describe('the comparison', () => {
  const answers = pack.examples.find(({ id }) => id === 'enterprise')?.answers
  const outcome = evaluate(pack, { system: pack.id, proposalDate: '2021-03-01', answers })
  const refusal = evaluate(pack, { system: pack.id, proposalDate: '2021-03-01', answers: {} })

  it.each<[string, object]>([
    ['a figure', { figures: { 'servers.count': 12 } }],
    ['a figure that is not there', { figures: { 'servers.many': 13 } }],
    ['a status', { status: 'non-compliant' }],
    ['a summary', { summary: ['stand-alone'] }],
    ['a number of machines', { machines: { application: { count: 4 } } }],
    ['a machine that is not there', { machines: { infrastructure: { zone: 'lan' } } }],
    ['a zone', { machines: { application: { zone: 'dmz' } } }],
    ['a cell', { machines: { database: { 'memoryGb.minimum': 9 } } }],
    ['values over machines', { machines: { application: { each: { users: [41, 40, 39] } } } }],
    ['a role beside', { machines: { application: { with: ['report'] } } }],
    ['a role that must not be', { machines: { services: { without: ['report'] } } }],
    ['a version', { machines: { database: { software: { 'sql-server': '2017' } } } }],
    ['a product', { machines: { database: { software: { oracle: null } } } }],
    ['a remark', { machines: { database: { notes: ['nothing'] } } }],
    ['a finding', { findings: { 'xrp.net.lan': 'error' } }],
    ['a severity', { findings: { 'xrp.virt.performance': 'error' } }],
    ['a silence', { findings: { 'xrp.virt.performance': 'absent' } }],
    ['an acceptance', { accepted: ['xrp.virt.performance'] }],
    ['an unused deviation', { unusedDeviations: ['xrp.net.lan'] }],
    ['a flow', { links: [{ from: 'external:internet', to: 'db' }] }],
    ['a flow that must not be', { noLinks: [{ from: 'external:internet', to: 'arr-1' }] }],
    ['an assumption', { assumptions: ['A-MONO-MAX'] }],
    ['an assumption that must not be', { noAssumptions: ['A-CPU'] }],
    ['a default', { defaultsTaken: ['answers.rds.users'] }],
    ['a default that must not be', { noDefaultsTaken: ['answers.rds.usersPerCpu'] }],
    ['support', { support: { WS2019: 'unsupported' } }],
    ['a checklist item', { checklist: { 'virtual-mac': 'publisher' } }],
    ['an item that must not be', { noChecklist: ['virtual-mac'] }],
    ['an order', { order: ['install-application', 'install-sql'] }],
    ['an action that must not be', { noActions: ['install-sql'] }],
    ['a configuration row', { configuration: { 'smtp.port': '25' } }],
    ['a document', { documents: ['internal-ca-procedure'] }],
    ['a document that must not be', { noDocuments: ['arr-installation'] }],
    ['a refusal', { refused: ['answers.rds.users'] }],
  ])('catches %s', (_, wrong) => {
    expect(differences(scenarioOf({ expect: wrong }).expect, outcome)).not.toEqual([])
  })

  it('catches errors where none are expected, and refusals of something else', () => {
    const late = evaluate(pack, { system: pack.id, proposalDate: '2026-11-22', answers })
    expect(differences({ noErrors: true }, late)).toHaveLength(1)
    expect(differences({}, refusal)).toHaveLength(1)
    expect(differences({ missing: ['answers.databases'] }, refusal)).toHaveLength(1)
    expect(differences({ refused: ['answers.wan'] }, refusal)).toHaveLength(2)
  })

  it('says nothing where all holds', () => {
    expect(differences({ figures: { 'servers.count': 13 }, noErrors: true }, outcome)).toEqual([])
    const missing = ['answers.databases', 'answers.iis.connections']
    expect(differences({ missing }, refusal)).toEqual([])
  })
})
