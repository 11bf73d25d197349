import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresOfMachine } from '@/lib/sizing/collect'
import { evaluate } from '@/lib/sizing/evaluate'
import { requestOf, SETTINGS } from '@/lib/sizing/fixtures/arbitrary'
import type { Sizing } from '@/lib/sizing/sizing'
import type { Machine } from '@/lib/sizing/topology'
import type { Store } from './fields'
import { pack } from './index'

const requests = requestOf(pack)

function sized(request: object): Sizing {
  const outcome = evaluate(pack, request)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

const storesOf = (request: { answers: Record<string, unknown> }) =>
  request.answers.stores as readonly Store[]

const inStore = ({ machines }: Sizing, name: string) =>
  machines.filter(({ zone }) => zone === `store:${name}`)

const count = (machines: readonly Machine[], role: Machine['roles'][number]): number =>
  machines
    .filter(({ roles }) => roles.includes(role))
    .reduce((total, { quantity }) => total + quantity, 0)

const carries = ({ software }: Machine, product: string): boolean =>
  software.some((entry) => entry.product === product)

const always = (check: (result: Sizing, stores: readonly Store[]) => void) =>
  fc.assert(
    fc.property(requests, (request) => check(sized(request), storesOf(request))),
    { ...SETTINGS, numRuns: 300 },
  )

describe('every store', { timeout: 30_000 }, () => {
  it('has a machine for each till, and a server beyond five unless another choice is imposed', () => {
    always((result, stores) => {
      for (const { name, tills, forcedTopology } of stores) {
        const machines = inStore(result, name)
        const seats =
          count(machines, 'till-autonomous') +
          count(machines, 'till-main') +
          count(machines, 'till-secondary')
        expect(seats).toBe(tills)
        const served = forcedTopology ? forcedTopology === 'server' : tills > 5
        expect(count(machines, 'store-server')).toBe(served ? 1 : 0)
        expect(result.figures[`stores.${name}.machines`]?.value).toBe(seats + (served ? 1 : 0))
      }
    })
  })

  it('never has more than four secondary tills on a main till without a server, except as an error', () => {
    always((result, stores) => {
      const crowded = stores.filter(({ name }) => {
        const machines = inStore(result, name)
        return count(machines, 'store-server') === 0 && count(machines, 'till-secondary') > 4
      })
      const reported = result.findings.filter(({ rule }) => rule === 'ws.topology.max-secondary')
      expect(reported).toHaveLength(crowded.length)
    })
  })

  it('exchanges with the outside from one kind of machine, never from a secondary till', () => {
    always((result, stores) => {
      for (const { name } of stores) {
        const hosts = inStore(result, name).filter((machine) => carries(machine, 'media-transfer'))
        expect(hosts).toHaveLength(1)
        expect(hosts[0]?.roles).not.toContain('till-secondary')
      }
    })
  })

  it('has no hardware figure, for the document gives none', () => {
    always(({ machines }) => {
      for (const machine of machines)
        for (const [path, { value, basis }] of figuresOfMachine(machine))
          expect([path, value, basis]).toEqual([path, null, ['not-given']])
    })
  })

  it('never needs fewer machines for one till more', () => {
    fc.assert(
      fc.property(requests, fc.nat(3), (request, pick) => {
        const stores = storesOf(request)
        const position = pick % stores.length
        const grown = stores.map((store, i) =>
          i === position ? { ...store, tills: Math.min(200, store.tills + 1) } : store,
        )
        const more = sized({ ...request, answers: { ...request.answers, stores: grown } })
        const before = sized(request)
        for (const name of ['tills.total', 'machines.total', 'servers.total'])
          expect(Number(more.figures[name]?.value)).toBeGreaterThanOrEqual(
            Number(before.figures[name]?.value),
          )
      }),
      { ...SETTINGS, numRuns: 300 },
    )
  })
})
