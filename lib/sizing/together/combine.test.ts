import { describe, expect, it } from 'vitest'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import type { AnyPack } from '../pack'
import { recompute } from '../recompute'
import { evaluateProject } from './evaluate'
import type { ProjectSizing, SharedMachine } from './types'

const packs = (await Promise.all(SYSTEM_IDS.map(loadPack))) as AnyPack[]

const request = (system: string, answers: object) => ({
  system,
  proposalDate: '2021-03-01',
  answers,
})

const dataServers = () =>
  request('terminal-server', {
    deployment: 'internal-ts',
    db: { logicalPath: 'U:\\Data' },
    groups: [{ name: 'g', mappedPath: '\\\\srv\\data' }],
  })

const on = (name: string, ...parts: [system: number, role: string][]): SharedMachine =>
  ({ name, machines: parts.map(([system, role]) => ({ system, role })) }) as SharedMachine

function sized(systems: readonly object[], ...shared: SharedMachine[]): ProjectSizing {
  const project = { name: 'Head office', customer: 'ACME', shared }
  const result = evaluateProject(packs, { project, systems })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe('the machines of a project', () => {
  it.each([
    ['alone', [], 2],
    ['sharing one machine', [on('files', [0, 'terminal-server'], [0, 'data-server'])], 1],
  ])('are counted as the table has them, data servers too: %s', (_what, shared, machines) => {
    const { combined } = sized([dataServers()], ...shared)
    const { value, trace } = combined.figures['machines.count'] ?? expect.fail('no figure')
    expect([value, recompute(trace), combined.machines.length]).toEqual([
      machines,
      machines,
      machines,
    ])
    expect(combined.figures['machines.count']?.rules).toEqual([])
    expect(combined.figures['servers.count']?.value).toBe(machines)
  })
})
