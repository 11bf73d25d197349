import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresOfMachine } from '@/lib/sizing/collect'
import { evaluate } from '@/lib/sizing/evaluate'
import { requestOf, SETTINGS } from '@/lib/sizing/fixtures/arbitrary'
import type { Sizing } from '@/lib/sizing/sizing'
import { withOdata, withPwa } from './conditions'
import type { XrtAnswers } from './fields'
import { pack } from './index'

const requests = requestOf(pack)

function sized(request: object): Sizing {
  const outcome = evaluate(pack, request)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

/** The answers that decide what is installed, with their defaults. */
function answersOf(request: { answers: Record<string, unknown> }): XrtAnswers {
  const { features = {}, installType = 'complete', ...rest } = request.answers
  return {
    ...rest,
    installType,
    features: { odata: true, pwa: true, ...(features as object) },
  } as unknown as XrtAnswers
}

const always = (check: (result: Sizing, answers: XrtAnswers) => void) =>
  fc.assert(
    fc.property(requests, (request) => check(sized(request), answersOf(request))),
    { ...SETTINGS, numRuns: 300 },
  )

const actionsOf = ({ installPlan }: Sizing) => installPlan.map(({ action }) => action)

describe('every installation', { timeout: 30_000 }, () => {
  it('has ports that exist, and no two services on one without an error', () => {
    always((result, answers) => {
      const listening = [
        'site',
        'batch',
        ...(withOdata(answers) ? ['odata'] : []),
        ...(withPwa(answers) ? ['pwa'] : []),
      ].map((name) => Number(result.figures[`port.${name}`]?.value))
      for (const port of listening) {
        expect(port).toBeGreaterThanOrEqual(1)
        expect(port).toBeLessThanOrEqual(65_535)
      }
      const reported = result.findings.filter(({ code }) => code === 'ports-collide')
      expect(reported).toHaveLength(listening.length - new Set(listening).size)
      const figures = Object.keys(result.figures).filter((name) => name.startsWith('port.'))
      expect(figures).toHaveLength(listening.length)
    })
  })

  it('has one machine for each role, and no hardware figure', () => {
    always(({ machines, figures }) => {
      expect(machines.filter(({ roles }) => roles.includes('application'))).toHaveLength(1)
      expect(machines.filter(({ roles }) => roles.includes('database'))).toHaveLength(1)
      expect(figures['servers.count']?.value).toBe(machines.length)
      for (const machine of machines)
        for (const [path, { value, basis }] of figuresOfMachine(machine))
          expect([path, value, basis]).toEqual([path, null, ['not-given']])
    })
  })

  it('installs Common Services right after the format library, and Advanced last', () => {
    always((result, { mode, treasury }) => {
      const installs = actionsOf(result).filter((action) => action.startsWith('install-'))
      const asked = treasury && mode !== 'update' ? ['install-treasury'] : []
      expect(installs).toEqual(['install-bfl', 'install-cs', ...asked, 'install-advanced'])
    })
  })

  it('backs up before anything else in an update, and creates a database only for a first installation', () => {
    always((result, { mode }) => {
      const actions = actionsOf(result)
      const isUpdate = mode === 'update'
      expect(actions[0]).toBe(isUpdate ? 'backup-databases' : 'close-applications')
      expect(actions.includes('add-database')).toBe(!isUpdate)
      expect(actions.includes('update-databases')).toBe(isUpdate)
    })
  })
})
