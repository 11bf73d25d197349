import { describe, expect, it } from 'vitest'
import { pack } from '@/lib/packs/xrp-sprint'
import { evaluate } from '@/lib/sizing/evaluate'
import type { ChecklistItem, InstallStep } from '@/lib/sizing/plan'
import type { Machine } from '@/lib/sizing/topology'
import { foldChecklist, foldSteps } from './chapters/plan'
import { machineNames } from './context'
import { lexiconOf } from './lexicon'
import { groupsOf } from './machine-groups'

const lexicon = lexiconOf(pack, 'fr')

function machinesOf(users: number): readonly Machine[] {
  const result = evaluate(pack, {
    system: pack.id,
    proposalDate: '2026-11-22',
    answers: {
      iis: { connections: 120 },
      rds: { users },
      databases: [{ domain: 'Comptabilité', count: 1 }],
    },
  })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value.machines
}

/** Machines that have nothing but a name. */
const named = (...names: readonly string[]): Machine[] => {
  const [first] = machinesOf(0)
  if (!first) throw new Error('the request of this test has no machine')
  return names.map((id) => ({ ...first, id, name: null }))
}

describe('machineNames', () => {
  it('writes three or more in a row as a range, two by their names', () => {
    expect(machineNames(named('rds-1', 'rds-2', 'rds-3'), lexicon)).toBe('rds-1 à rds-3')
    expect(machineNames(named('rds-1', 'rds-2'), lexicon)).toBe('rds-1, rds-2')
    expect(machineNames(named('db', 'rds-9', 'rds-10', 'rds-11'), lexicon)).toBe(
      'db, rds-9 à rds-11',
    )
  })

  it('does not count over a gap or from one name to another', () => {
    expect(machineNames(named('rds-1', 'rds-3', 'iis-4'), lexicon)).toBe('rds-1, rds-3, iis-4')
  })

  it('counts those it leaves out', () => {
    const many = named('a', 'b', 'c', 'd', 'e', 'f', 'x-1', 'x-2', 'x-3')
    expect(machineNames(many, lexicon)).toBe('a, b, c, d, e et 4 autres')
  })

  it('shortens long names among others, never a name alone', () => {
    const long = 'a'.repeat(120)
    expect(machineNames(named(long, 'b'), lexicon)).toBe(`${'a'.repeat(39)}…, b`)
    expect(machineNames(named(long), lexicon)).toBe(long)
  })
})

describe('groupsOf', () => {
  it('puts alike session hosts together and keeps every machine once', () => {
    const machines = machinesOf(180)
    const groups = groupsOf(machines)
    const hosts = groups.filter(({ machines: [first] }) => first.roles.includes('session-host'))
    expect(hosts.map(({ count }) => count)).toEqual([6])
    expect(groups.flatMap((one) => one.machines.map(({ id }) => id)).sort()).toEqual(
      machines.map(({ id }) => id).sort(),
    )
  })

  it('keeps hosts apart whose processors or memory differ', () => {
    const groups = groupsOf(machinesOf(31))
    const hosts = groups.filter(({ machines: [first] }) => first.roles.includes('session-host'))
    const sizes = hosts.map(({ machines: [{ processors, memoryGb }] }) =>
      [processors.minimum.value, memoryGb.minimum.value].join(' / '),
    )
    expect(sizes).toHaveLength(2)
    expect(new Set(sizes).size).toBe(2)
  })
})

const step = (n: number, action: string, machine: string | null): InstallStep => ({
  step: n,
  action,
  machine,
  params: {},
  rules: [],
})

describe('foldSteps', () => {
  it('joins neighbours that do the same on different machines and keeps the order', () => {
    const steps = [
      step(1, 'join', null),
      step(2, 'install', 'iis-1'),
      step(3, 'install', 'iis-2'),
      step(4, 'other', 'db'),
      step(5, 'install', 'iis-3'),
    ]
    expect(
      foldSteps(steps).map(({ first, last, machines }) => [first.step, last.step, machines]),
    ).toEqual([
      [1, 1, []],
      [2, 3, ['iis-1', 'iis-2']],
      [4, 4, ['db']],
      [5, 5, ['iis-3']],
    ])
  })

  it('never joins two steps that concern all machines', () => {
    expect(foldSteps([step(1, 'back-up', null), step(2, 'back-up', null)])).toHaveLength(2)
  })
})

describe('foldChecklist', () => {
  const item = (machine: string, owner: ChecklistItem['owner'] = 'customer'): ChecklistItem => ({
    item: 'backup',
    params: { machine },
    owner,
    phase: 'after',
    rules: [],
  })

  it('joins what differs by its machine alone', () => {
    expect(foldChecklist([item('db'), item('iis-1')])).toEqual([
      { item: item('db'), machines: ['db', 'iis-1'] },
    ])
  })

  it('keeps two owners apart', () => {
    expect(foldChecklist([item('db'), item('iis-1', 'integrator')])).toHaveLength(2)
  })
})
