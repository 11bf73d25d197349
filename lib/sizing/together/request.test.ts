import { describe, expect, it } from 'vitest'
import { pack as crm } from '@/lib/packs/sage-crm'
import { pack as ts } from '@/lib/packs/terminal-server'
import { pack as xrp } from '@/lib/packs/xrp-sprint'
import { evaluateProject } from './evaluate'
import { isProjectFile } from './request'

const PROPOSAL_DATE = '2021-03-01'

const sql = (...systems: number[]) => ({
  name: 'sql',
  machines: systems.map((system) => ({ system, role: 'database' })),
})

const good = {
  project: { name: 'Head office', customer: 'ACME', shared: [sql(0, 1)] },
  systems: [
    {
      system: xrp.id,
      proposalDate: PROPOSAL_DATE,
      answers: { iis: { connections: 40 }, databases: [{ domain: 'A', count: 3 }] },
    },
    { system: crm.id, proposalDate: PROPOSAL_DATE, answers: { companyName: 'ACME' } },
  ],
}

const refusal = (file: unknown) => {
  const sized = evaluateProject([xrp, crm], file, ['xrp-sprint', 'sage-crm', 'winstore'])
  if (sized.ok) return { refused: [], missing: [] }
  const { refused, missing } = sized.error
  return { refused: refused.map(({ field }) => field), missing }
}

const withProject = (changes: object) => ({ ...good, project: { ...good.project, ...changes } })
const shared = (...machines: unknown[]) => withProject({ shared: machines })

describe('a project file', () => {
  it('is told from a request by what it speaks of', () => {
    expect([good, { systems: [] }, { project: {} }].map(isProjectFile)).toEqual([true, true, true])
    const others = [good.systems[0], { ...good, system: xrp.id }, [], null, 'systems', {}]
    expect(others.map(isProjectFile)).toEqual(others.map(() => false))
  })

  it('is taken with and without shared machines', () => {
    expect(refusal(good)).toEqual({ refused: [], missing: [] })
    expect(refusal(withProject({ shared: [] }))).toEqual({ refused: [], missing: [] })
    const { name, customer } = good.project
    expect(refusal({ ...good, project: { name, customer } })).toEqual({ refused: [], missing: [] })
  })

  it.each([
    ['no project', { systems: good.systems }, [], ['project']],
    ['no systems', { project: good.project }, [], ['systems']],
    ['no system', { ...withProject({ shared: [] }), systems: [] }, ['systems'], []],
    ['systems that are no list', { ...withProject({ shared: [] }), systems: {} }, ['systems'], []],
    [
      'more systems than a project holds',
      { ...withProject({ shared: [] }), systems: Array(21).fill(good.systems[1]) },
      ['systems'],
      [],
    ],
    ['an unknown key', { ...good, shared: [] }, ['shared'], []],
    ['an unknown key of the project', withProject({ town: 'Lyon' }), ['project.town'], []],
    ['no names', { ...good, project: {} }, [], ['project.name', 'project.customer']],
    ['an empty name', withProject({ name: '' }), ['project.name'], []],
    ['a name of 201 characters', withProject({ name: 'x'.repeat(201) }), ['project.name'], []],
    ['a customer on two lines', withProject({ customer: 'A\nB' }), ['project.customer'], []],
    ['a shared machine of one part', shared(sql(0)), ['project.shared.0.machines'], []],
    ['a dot in its name', shared({ ...sql(0, 1), name: 'sql.1' }), ['project.shared.0.name'], []],
    [
      'a name of 61 characters',
      shared({ ...sql(0, 1), name: 'x'.repeat(61) }),
      ['project.shared.0.name'],
      [],
    ],
    ['no name', shared({ machines: sql(0, 1).machines }), [], ['project.shared.0.name']],
    [
      'a name used twice, in other letters',
      shared(sql(0, 1), {
        name: 'SQL',
        machines: [
          { system: 0, role: 'application' },
          { system: 1, role: 'web-main' },
        ],
      }),
      ['project.shared.1.name'],
      [],
    ],
    [
      'a position that no system has',
      shared(sql(0, 2)),
      ['project.shared.0.machines.1.system'],
      [],
    ],
    [
      'a position that is a text',
      shared(sql('0' as never, 1)),
      ['project.shared.0.machines.0.system'],
      [],
    ],
    ['the same part twice', shared(sql(0, 1, 0)), ['project.shared.0.machines.2'], []],
    [
      'the same part on two machines',
      shared(sql(0, 1), {
        name: 'other',
        machines: [
          { system: 0, role: 'database' },
          { system: 1, role: 'web-main' },
        ],
      }),
      ['project.shared.1.machines.0'],
      [],
    ],
    [
      'a role that no machine of the system has',
      shared({
        name: 'x',
        machines: [
          { system: 0, role: 'web-main' },
          { system: 1, role: 'web-main' },
        ],
      }),
      ['project.shared.0.machines.0.role'],
      [],
    ],
    [
      'a role that is no text',
      shared({
        name: 'x',
        machines: [
          { system: 0, role: 7 },
          { system: 1, role: 'web-main' },
        ],
      }),
      ['project.shared.0.machines.0.role'],
      [],
    ],
    ['a system that is no object', { ...good, systems: [good.systems[0], 3] }, ['systems.1'], []],
    [
      'a system without a name',
      { ...good, systems: [good.systems[0], {}] },
      [],
      ['systems.1.system'],
    ],
    [
      'a system nobody knows',
      { ...good, systems: [good.systems[0], { system: 'abc' }] },
      ['systems.1.system'],
      [],
    ],
  ])('says what is wrong with %s', (_what, file, refused, missing) => {
    expect(refusal(file)).toEqual({ refused, missing })
  })

  it('is refused with every reason at once, whatever else is wrong with it', () => {
    const part = (system: unknown, role: string) => ({ system, role })
    const file = {
      ...withProject({
        name: '',
        town: 'Lyon',
        shared: [
          { name: 'a', machines: [part(0, 'database'), part(1, 'tills'), part(7, 'database')] },
          { name: 'b', machines: [part(0, 'database'), part('1', 'database')] },
          { name: 'B', machines: [part(0, '')] },
          { name: 'c' },
        ],
      }),
      extra: true,
    }
    const { refused, missing } = refusal(file)
    expect([...refused].sort()).toEqual([
      'extra',
      'project.name',
      'project.shared.0.machines.1.role',
      'project.shared.0.machines.2.system',
      'project.shared.1.machines.0',
      'project.shared.1.machines.1.system',
      'project.shared.2.machines',
      'project.shared.2.machines.0.role',
      'project.shared.2.name',
      'project.town',
    ])
    expect(missing).toEqual(['project.shared.3.machines'])
  })

  it('is answered alike in whatever order its keys stand', () => {
    const turned = shared({
      machines: [
        { role: 'database', system: 0 },
        { role: 'database', system: 1 },
      ],
      name: 'sql',
    })
    const answers = [good, turned].map((file) => JSON.stringify(evaluateProject([xrp, crm], file)))
    expect(answers[1]).toBe(answers[0])
  })

  it('names what a system has where it is asked for a role it has not', () => {
    const file = shared({
      name: 'x',
      machines: [
        { system: 1, role: 'application' },
        { system: 0, role: 'application' },
      ],
    })
    const sized = evaluateProject([xrp, crm], file)
    expect(sized.ok ? null : sized.error.refused).toEqual([
      {
        field: 'project.shared.0.machines.0.role',
        value: 'application',
        expected: {
          type: 'choice',
          options: ['web-main', 'database', 'crm-email-manager', 'crm-escalation', 'crm-indexer'],
        },
      },
    ])
  })

  it('has no place for what people work at on a shared machine', () => {
    const file = {
      project: {
        ...good.project,
        shared: [
          {
            name: 'x',
            machines: [
              { system: 0, role: 'pc' },
              { system: 1, role: 'database' },
            ],
          },
        ],
      },
      systems: [
        {
          system: ts.id,
          proposalDate: PROPOSAL_DATE,
          answers: ts.examples.find(({ id }) => id === 'accountant-pc')?.answers,
        },
        good.systems[1],
      ],
    }
    const sized = evaluateProject([ts, crm], file)
    expect(sized.ok ? null : sized.error.refused).toEqual([
      {
        field: 'project.shared.0.machines.0.role',
        value: 'pc',
        expected: { type: 'choice', options: [] },
      },
    ])
  })

  it('names the systems there are, those whose pack was not loaded too', () => {
    const file = { ...withProject({ shared: [] }), systems: [{ system: 'abc' }] }
    const sized = evaluateProject([], file, ['xrp-sprint', 'winstore'])
    expect(sized.ok ? null : sized.error.refused[0]?.expected).toEqual({
      type: 'choice',
      options: ['xrp-sprint', 'winstore'],
    })
  })

  it('is refused with every reason of every system, each under its position', () => {
    const file = {
      ...withProject({ name: '' }),
      systems: [
        { ...good.systems[0], answers: { wan: 'yes', rds: { users: 2.5 } } },
        { ...good.systems[1], answers: { nope: 1 }, proposalDate: '2021-02-30' },
      ],
    }
    expect(refusal(file)).toEqual({
      refused: [
        'project.name',
        'systems.0.answers.rds.users',
        'systems.0.answers.wan',
        'systems.1.proposalDate',
        'systems.1.answers.nope',
      ],
      missing: [
        'systems.0.answers.iis.connections',
        'systems.0.answers.databases',
        'systems.1.answers.companyName',
      ],
    })
  })

  it('is refused however deep it is nested', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)
    for (const file of [
      deep,
      { project: deep, systems: deep },
      { project: { shared: deep, name: deep }, systems: [{ system: deep }, { answers: deep }] },
      shared({ name: deep, machines: [{ system: deep, role: deep }] }),
    ])
      expect(evaluateProject([xrp, crm], file).ok).toBe(false)
  })

  it.each([null, 3, 'x', [], {}, { systems: null, project: null }, { systems: [[]], project: [] }])(
    'is refused rather than trusted: %j',
    (file) => {
      expect(evaluateProject([xrp, crm], file).ok).toBe(false)
    },
  )
})
