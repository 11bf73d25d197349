import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '@/lib/sizing/evaluate'
import type { Requirement } from '@/lib/sizing/figure'
import { type RandomRequest, requestOf, SETTINGS } from '@/lib/sizing/fixtures/arbitrary'
import type { Sizing } from '@/lib/sizing/sizing'
import type { Machine, Role } from '@/lib/sizing/topology'
import type { Trace } from '@/lib/sizing/trace'
import { pack } from './index'
import { THRESHOLDS } from './parameters'

type Answers = Record<string, unknown>
type Group = Record<string, number>
interface Domain {
  readonly domain: string
  readonly count: number
}

const requests = requestOf(pack)

/** Requests with servers: a stand-alone workstation has none of what is tested here. */
const onServers = requests.map((request) => ({
  ...request,
  answers: { ...request.answers, configuration: 'servers' } as Answers,
}))

function sized(request: object): Sizing {
  const outcome = evaluate(pack, request)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

const having = ({ machines }: Sizing, role: Role) =>
  machines.filter((machine) => machine.roles.includes(role))

const servers = ({ machines }: Sizing) => machines.filter(({ zone }) => zone !== 'workstation')

const figure = (result: Sizing, name: string): number => Number(result.figures[name]?.value ?? 0)

/** A value before it is rounded up to the unit it is shown in. */
function exact(trace: Trace): number {
  const [part, whole] = trace.of
  return trace.op === 'ceilDiv' && part && whole
    ? Number(part.value) / Number(whole.value)
    : Number(trace.value ?? 0)
}

const total = (result: Sizing, of: (machine: Machine) => Requirement): number =>
  servers(result).reduce((sum, machine) => sum + exact(of(machine).minimum.trace), 0)

/**
 * What must never fall when more is asked for. Memory is compared before it is rounded up to whole gigabytes: spread
 * over one more session host, each host may need just under the gigabyte it needed just over. Processors are whole.
 */
const TOTALS: readonly (readonly [string, (result: Sizing) => number])[] = [
  ...[
    'servers.count',
    'db.count',
    'iis.count',
    'arr.count',
    'arr.networkCards',
    'rds.count',
    'rds.processors',
    'rds.processors.low',
    'rds.processors.high',
    'services.count',
    'wp.instances',
  ].map((name) => [name, (result: Sizing) => figure(result, name)] as const),
  ['memory', (result) => total(result, (machine) => machine.memoryGb)],
  ['disk', (result) => total(result, (machine) => machine.diskGb)],
  [
    'processors',
    (result) => servers(result).reduce((n, m) => n + Number(m.processors.minimum.value ?? 0), 0),
  ],
  [
    'cores',
    (result) =>
      servers(result).reduce(
        (n, m) =>
          n + Number(m.processors.minimum.value ?? 0) * Number(m.coresPerProcessor.minimum.value),
        0,
      ),
  ],
]

const EPSILON = 1e-6

function expectNoTotalFalls(before: Sizing, after: Sizing): void {
  const fallen = TOTALS.filter(([, of]) => of(after) < of(before) - EPSILON)
  expect(fallen.map(([name, of]) => `${name}: ${of(before)} then ${of(after)}`)).toEqual([])
}

/** Checks that more of something lowers no total. */
function growing(more: (answers: Answers, by: number) => Answers, numRuns = 150): void {
  fc.assert(
    fc.property(onServers, fc.integer({ min: 1, max: 120 }), (request, by) => {
      const grown = { ...request, answers: more(request.answers, by) }
      expectNoTotalFalls(sized(request), sized(grown))
    }),
    { ...SETTINGS, numRuns },
  )
}

const always = (check: (result: Sizing, request: RandomRequest) => void, numRuns = 150) =>
  fc.assert(
    fc.property(onServers, (request) => check(sized(request), request)),
    { ...SETTINGS, numRuns },
  )

describe('growth never lowers a total', { timeout: 30_000 }, () => {
  it('of sessions', () => {
    growing((answers, by) => {
      const rds = (answers.rds ?? {}) as Group
      return { ...answers, rds: { ...rds, users: (rds.users ?? 0) + by } }
    })
  })

  it('of sessions, one by one, for every way to divide them', () => {
    for (const usersPerCpu of [15, 16, 18, 20])
      for (const processorsPerServer of [1, 2, 3]) {
        let before: Sizing | undefined
        for (let users = 0; users <= 130; users++) {
          const rds = { users, usersPerCpu, processorsPerServer }
          const databases = [{ domain: 'finance', count: 1 }]
          const answers = { rds, databases, iis: { connections: 20 } }
          const after = sized({ system: pack.id, proposalDate: '2021-03-01', answers })
          if (before) expectNoTotalFalls(before, after)
          before = after
        }
      }
  })

  it('of connections', () => {
    growing((answers, by) => {
      const iis = answers.iis as Group
      return { ...answers, iis: { ...iis, connections: (iis.connections ?? 0) + by } }
    })
  })

  it('of connections, one by one, where one server is wished and where a farm is declined', () => {
    for (const wish of [{}, { preferMonoServer: true }, { declineFarm: true }]) {
      let before: Sizing | undefined
      for (let connections = 1; connections <= 260; connections++) {
        const answers = {
          iis: { connections, ...wish },
          databases: [{ domain: 'finance', count: 1 }],
        }
        const after = sized({ system: pack.id, proposalDate: '2021-03-01', answers })
        if (before) expectNoTotalFalls(before, after)
        before = after
      }
    }
  })

  it('of databases in a business line', () => {
    growing((answers, by) => {
      const [first, ...rest] = answers.databases as Domain[]
      return { ...answers, databases: [{ ...first, count: (first?.count ?? 0) + by }, ...rest] }
    })
  })

  it('of business lines', () => {
    growing((answers, by) => {
      const more = { domain: `another line ${by}`, count: by }
      return { ...answers, databases: [...(answers.databases as Domain[]), more] }
    })
  })
})

describe('no sizing breaks a rule of placement', { timeout: 30_000 }, () => {
  it('keeps session hosts apart from database and application servers', () => {
    always((result) => {
      for (const { roles } of having(result, 'session-host'))
        expect(roles).toEqual(['session-host'])
    })
  })

  it('keeps application and database servers on the internal network', () => {
    always((result) => {
      const zones = [...having(result, 'application'), ...having(result, 'database')]
      expect(new Set(zones.map(({ zone }) => zone))).toEqual(new Set(['lan']))
    })
  })

  it('publishes through a distribution server in the DMZ alone, and encrypts on port 443 alone', () => {
    always((result, { answers }) => {
      const exposure = (answers.exposure ?? {}) as Record<string, string>
      const internet = (answers.internet ?? {}) as { smartClient?: boolean }
      const external = ['selfService', 'webApi', 'erpDataService'].some(
        (name) => exposure[name] === 'external',
      )
      const balancers = having(result, 'load-balancer')
      const inbound = result.links.filter(({ from }) => from === 'external:internet')
      if (internet.smartClient || external) {
        expect(new Set(balancers.map(({ zone }) => zone))).toEqual(new Set(['dmz']))
        expect(inbound.length).toBeGreaterThan(0)
      } else expect(inbound).toEqual([])
      const ids = balancers.map(({ id }) => id)
      expect(inbound.filter(({ to }) => !ids.includes(to))).toEqual([])
      const ports = inbound.filter(({ protocol }) => protocol !== 'http').map(({ port }) => port)
      expect(ports.filter((port) => port !== 443)).toEqual([])
    })
  })

  it('puts a distribution server before several application servers', () => {
    always((result) => {
      if (having(result, 'application').length > 1)
        expect(having(result, 'load-balancer').length).toBeGreaterThan(0)
    })
  })

  it('gives each of two distribution servers two network cards, and one alone a single one', () => {
    always((result) => {
      const balancers = having(result, 'load-balancer')
      const cards = new Set(balancers.map(({ networkCards }) => networkCards.minimum.value))
      expect([...cards]).toEqual(balancers.length === 0 ? [] : [balancers.length])
    })
  })

  it('puts on one application server no more connections than the house allows', () => {
    always((result, { answers, parameters }) => {
      const limit = parameters?.['xrp.iis.max-connections'] ?? THRESHOLDS.connectionsPerServer.value
      const { declineFarm } = answers.iis as { declineFarm?: boolean }
      const carried = having(result, 'application').map(({ users }) => users ?? 0)
      expect(carried.reduce((a, b) => a + b, 0)).toBe(figure(result, 'iis.connections'))
      if (!declineFarm && having(result, 'database')[0]?.id === 'db')
        expect(carried.filter((users) => users > Number(limit))).toEqual([])
    })
  })

  it('spreads users so that no two session hosts differ by more than one, and loses none', () => {
    always((result, { answers }) => {
      const carried = having(result, 'session-host').map(({ users }) => users ?? 0)
      const { users = 0 } = (answers.rds ?? {}) as { users?: number }
      expect(carried.reduce((a, b) => a + b, 0)).toBe(users)
      if (carried.length > 0)
        expect(Math.max(...carried) - Math.min(...carried)).toBeLessThanOrEqual(1)
    })
  })

  it('puts in one instance no more databases than the document allows', () => {
    always((result, { answers }) => {
      const least = (answers.databases as Domain[]).reduce(
        (n, { count }) => n + Math.ceil(count / THRESHOLDS.basesPerInstance.value),
        0,
      )
      expect(figure(result, 'wp.instances')).toBeGreaterThanOrEqual(least)
    })
  })

  it('runs each service in one place, or nowhere', () => {
    always((result, { answers }) => {
      const placed = (answers.services ?? {}) as Record<string, string>
      const roles = { report: 'report', msmq: 'msmq', processServer: 'process-server' } as const
      for (const [answer, role] of Object.entries(roles))
        expect(having(result, role)).toHaveLength(placed[answer] === 'none' ? 0 : 1)
    })
  })

  it('counts as servers exactly the machines that are servers of the solution', () => {
    always((result) => {
      const own = servers(result).filter(({ roles }) => !roles.includes('infrastructure'))
      expect(own).toHaveLength(figure(result, 'servers.count'))
      expect(having(result, 'application')).toHaveLength(figure(result, 'iis.count'))
      expect(having(result, 'load-balancer')).toHaveLength(figure(result, 'arr.count'))
      expect(having(result, 'session-host')).toHaveLength(figure(result, 'rds.count'))
      expect(having(result, 'database')).toHaveLength(1)
    })
  })
})

describe('the largest sites', { timeout: 30_000 }, () => {
  it('are sized like any other', () => {
    const result = sized({
      system: pack.id,
      proposalDate: '2021-03-01',
      answers: {
        rds: { users: 5000 },
        iis: { connections: 5000 },
        databases: Array.from({ length: 200 }, (_, i) => ({ domain: `line ${i}`, count: 10_000 })),
      },
    })
    expect(figure(result, 'rds.count')).toBe(167)
    expect(figure(result, 'iis.count')).toBe(100)
    expect(figure(result, 'wp.instances')).toBe(200 * 334)
  })
})
