import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allFigures, figuresOfMachine } from '@/lib/sizing/collect'
import { evaluate } from '@/lib/sizing/evaluate'
import { type RandomRequest, requestOf, SETTINGS } from '@/lib/sizing/fixtures/arbitrary'
import { recompute } from '@/lib/sizing/recompute'
import type { Sizing } from '@/lib/sizing/sizing'
import type { Role } from '@/lib/sizing/topology'
import { pack } from './index'

type Group = Record<string, unknown>
const SERVICES: readonly Role[] = ['crm-email-manager', 'crm-escalation', 'crm-indexer']

const within = (number: unknown, webServers: number): number =>
  ((Number(number ?? 1) - 1) % webServers) + 1

/** Random requests whose services run on a web server that exists; any other is refused, which a scenario shows. */
const requests = requestOf(pack).map((request): RandomRequest => {
  const { answers } = request
  const webServers = Number(answers.webServers ?? 1)
  const services = Object.fromEntries(
    Object.entries((answers.services ?? {}) as Group).map(([name, number]) => [
      name,
      within(number, webServers),
    ]),
  )
  const integration = { ...((answers.integration ?? {}) as Group) }
  if (integration.serverNumber !== undefined)
    integration.serverNumber = within(integration.serverNumber, webServers)
  return { ...request, answers: { ...answers, services, integration } }
})

function sized(request: object): Sizing {
  const outcome = evaluate(pack, request)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

const having = ({ machines }: Sizing, role: Role) =>
  machines.filter(({ roles }) => roles.includes(role))

const always = (check: (result: Sizing, request: RandomRequest) => void) =>
  fc.assert(
    fc.property(requests, (request) => check(sized(request), request)),
    { ...SETTINGS, numRuns: 200 },
  )

describe('every site', { timeout: 30_000 }, () => {
  it('has one main web server, one database and the secondary servers asked for', () => {
    always((result, { answers }) => {
      const webServers = Number(answers.webServers ?? 1)
      expect(having(result, 'web-main')).toHaveLength(1)
      expect(having(result, 'web-secondary')).toHaveLength(webServers - 1)
      expect(having(result, 'database')).toHaveLength(1)
      expect(result.machines).toHaveLength(Number(result.figures['servers.count']?.value))
      expect(result.figures['web.count']?.value).toBe(webServers)
    })
  })

  it('keeps the database of several web servers apart, without any service', () => {
    always((result, { answers }) => {
      if (Number(answers.webServers ?? 1) < 2) return
      expect(having(result, 'database').map(({ roles }) => roles)).toEqual([['database']])
      expect(result.figures['servers.count']?.value).toBe(Number(answers.webServers) + 1)
    })
  })

  it('runs each service in one place, on a web server', () => {
    always((result, { answers }) => {
      const integrated = ((answers.integration ?? {}) as Group).enabled === true
      for (const role of SERVICES) expect(having(result, role)).toHaveLength(1)
      expect(having(result, 'integration-service')).toHaveLength(integrated ? 1 : 0)
      for (const role of [...SERVICES, 'integration-service'] as const)
        for (const { id } of having(result, role)) expect(id).toMatch(/^web-/)
    })
  })

  it('has no hardware figure, for the guide gives none', () => {
    always(({ machines }) => {
      for (const machine of machines)
        for (const [path, { value, basis }] of figuresOfMachine(machine))
          expect([path, value, basis]).toEqual([path, null, ['not-given']])
    })
  })

  it('has figures that their traces give again', () => {
    always((result) => {
      for (const [path, { value, trace }] of allFigures(result))
        expect([path, recompute(trace)]).toEqual([path, value])
    })
  })

  it('installs the database once, and the main server before the others', () => {
    always((result, { answers }) => {
      const actions = result.installPlan.map(({ action }) => action)
      const first = answers.mode === 'update' ? 'update-production' : 'install-crm-main'
      const then = answers.mode === 'update' ? 'update-secondary' : 'install-crm-secondary'
      expect(actions.filter((action) => action === first)).toHaveLength(1)
      expect(actions.filter((action) => action === then)).toHaveLength(
        Number(answers.webServers ?? 1) - 1,
      )
      if (actions.includes(then)) expect(actions.indexOf(first)).toBeLessThan(actions.indexOf(then))
    })
  })

  it('never needs fewer servers for one web server or a hundred users more', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { answers } = request
        const before = sized(request)
        const grown = (more: Group) =>
          sized({ ...request, answers: { ...answers, ...more } }).figures['servers.count']?.value
        const servers = Number(before.figures['servers.count']?.value)
        const webServers = Math.min(20, Number(answers.webServers ?? 1) + 1)
        expect(Number(grown({ webServers }))).toBeGreaterThanOrEqual(servers)
        expect(grown({ users: 10_000 })).toBe(servers)
      }),
      { ...SETTINGS, numRuns: 200 },
    )
  })
})
