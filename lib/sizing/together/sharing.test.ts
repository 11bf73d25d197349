import { describe, expect, it } from 'vitest'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import type { AnyPack } from '../pack'
import { evaluateProject } from './evaluate'
import type { ProjectSizing, SharedMachine } from './types'

const packs = (await Promise.all(SYSTEM_IDS.map(loadPack))) as AnyPack[]

const request = (system: string, answers: object, more: object) => ({
  system,
  proposalDate: '2021-03-01',
  answers,
  ...more,
})

const xrp = (answers: object = {}, more: object = {}) => {
  const needed = { iis: { connections: 40 }, databases: [{ domain: 'A', count: 3 }] }
  return request('xrp-sprint', { ...needed, ...answers }, more)
}
const crm = (answers: object = {}, more: object = {}) =>
  request('sage-crm', { companyName: 'ACME', ...answers }, more)
const advanced = () => request('xrt-advanced', { tenant: 'T1' }, {})

const on = (name: string, ...parts: [system: number, role: string][]): SharedMachine =>
  ({ name, machines: parts.map(([system, role]) => ({ system, role })) }) as SharedMachine

function sized(systems: readonly object[], ...shared: SharedMachine[]): ProjectSizing {
  const project = { name: 'Head office', customer: 'ACME', shared }
  const result = evaluateProject(packs, { project, systems })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const repeated = (items: readonly unknown[]): string[] => {
  const texts = items.map((item) => JSON.stringify(item))
  return texts.filter((text, i) => texts.indexOf(text) !== i)
}

describe('two machines of one system on a shared one', () => {
  const distributed = xrp({ internet: { smartClient: true } })
  const { combined } = sized(
    [distributed, crm(), advanced()],
    on(
      'm',
      [0, 'database'],
      [0, 'application'],
      [0, 'load-balancer'],
      [1, 'web-main'],
      [2, 'application'],
    ),
  )

  it('say the same thing once', () => {
    const said = combined.findings.map(({ code, machine, params, rules }) =>
      code.endsWith('-silent') ? [code, machine, params] : [code, machine, params, rules],
    )
    expect(said.map(([code]) => code)).toContain('port-taken')
    expect(repeated(said)).toEqual([])
    for (const { params } of combined.findings)
      for (const value of Object.values(params))
        if (Array.isArray(value)) expect(repeated(value)).toEqual([])
  })

  it('are the end of one flow where they do the same', () => {
    const { links } = sized(
      [crm({ webServers: 2, sqlServer: { version: '2019' } }), advanced()],
      on('m', [0, 'web-main'], [0, 'web-secondary'], [1, 'application']),
    ).combined
    expect(links.map(({ to }) => to)).toContain('shared.m')
    expect(repeated(links)).toEqual([])
  })
})

describe('a deviation that accepts a conflict on a shared machine', () => {
  const deviation = (rule: string, by = 'A. Martin', date = '2021-02-01') => ({
    deviations: [{ rule, by, date, reason: 'Agreed with the customer' }],
  })
  const accepted = ({ combined }: ProjectSizing) =>
    combined.findings.find(({ code }) => code === 'port-taken')?.accepted
  const unused = ({ results }: ProjectSizing) =>
    results.flatMap(({ unusedDeviations }) => unusedDeviations.map(({ by }) => by)).sort()

  it.each([
    ['sage-crm', {}, deviation('scrm.iis.port-80')],
    ['xrp-sprint', deviation('xrp.ssl.lan-http'), {}],
    [
      'both',
      deviation('xrp.ssl.lan-http', 'B. Durand', '2021-02-02'),
      deviation('scrm.iis.port-80'),
    ],
    ['both on one day', deviation('xrp.ssl.lan-http', 'B. Durand'), deviation('scrm.iis.port-80')],
  ])('counts alike whatever the order of the systems: %s', (_who, ofXrp, ofCrm) => {
    const projects = [
      sized([xrp({}, ofXrp), crm({}, ofCrm)], on('m', [0, 'application'], [1, 'web-main'])),
      sized([crm({}, ofCrm), xrp({}, ofXrp)], on('m', [0, 'web-main'], [1, 'application'])),
    ]
    expect(projects.map(accepted)).toEqual(
      projects.map(() => ({
        by: 'A. Martin',
        date: '2021-02-01',
        reason: 'Agreed with the customer',
      })),
    )
    expect(projects.map(unused)).toEqual([[], []])
  })

  it('stays unused where it accepts a rule of another conflict', () => {
    const project = sized(
      [xrp({}, deviation('xrp.db.collation')), crm()],
      on('m', [0, 'application'], [1, 'web-main']),
    )
    expect(accepted(project)).toBeNull()
    expect(unused(project)).toEqual(['A. Martin'])
  })
})

describe('roles that stand on one machine already', () => {
  it.each([
    [
      'a mono-server',
      xrp({ iis: { connections: 5, preferMonoServer: true } }),
      on('m', [0, 'database'], [0, 'application']),
    ],
    ['one server for web and database', crm(), on('m', [0, 'web-main'], [0, 'database'])],
  ])('make no shared machine, and that is said: %s', (_what, system, shared) => {
    const bare = sized([system])
    const { combined } = sized([system], shared)
    expect(combined.machines).toEqual(bare.combined.machines)
    expect(combined.figures).toEqual(bare.combined.figures)
    expect(
      combined.findings.map(({ code, severity, machine }) => [code, severity, machine]),
    ).toEqual([['one-machine', 'info', null]])
  })

  it('are free for another shared machine', () => {
    const { combined } = sized(
      [crm(), xrp()],
      on('a', [0, 'web-main'], [0, 'database']),
      on('b', [0, 'crm-indexer'], [1, 'database']),
    )
    expect(combined.machines.flatMap(({ shared }) => shared ?? [])).toEqual(['b'])
  })
})

describe('a version of SQL Server as somebody wrote it', () => {
  it.each([
    ['SQL2019', '2019'],
    ['2019SP1', '2019'],
    ['SQL Server 2019 CU4', '2019'],
    ['SQL2017', '2017'],
  ])('is the year in it: %s', (version, year) => {
    const { combined } = sized(
      [xrp({ db: { sqlVersion: '2019' } }), crm({ sqlServer: { remote: true, version } })],
      on('sql', [0, 'database'], [1, 'database']),
    )
    const differ = combined.findings.filter(
      ({ code, params }) => code === 'choices-differ' && params.setting === 'sqlServer',
    )
    expect(differ).toHaveLength(year === '2019' ? 0 : 1)
    expect(differ.flatMap(({ params }) => params.choices)).toEqual(
      year === '2019' ? [] : ['2019 (Cegid XRP Sprint)', `${year} (Sage 100c CRM)`],
    )
  })
})
