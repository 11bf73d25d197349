import { describe, expect, it } from 'vitest'
import { pack } from '@/lib/packs/xrp-sprint'
import { cliffsOf } from './cliffs'

const request = (answers: Record<string, unknown>) => ({
  system: 'xrp-sprint',
  proposalDate: '2021-03-01',
  answers: { databases: [{ domain: 'finance', count: 12 }], ...answers },
})

describe('the next value at which the machines change', () => {
  it('is 51 connections for one application server: a farm and its distribution server', () => {
    const cliffs = cliffsOf(pack, request({ iis: { connections: 40 } }))
    const connections = cliffs.find(({ field }) => field === 'answers.iis.connections')
    expect(connections).toMatchObject({ current: 40, next: 51 })
    expect(connections?.changes).toContainEqual({ figure: 'iis.count', before: 1, after: 2 })
    expect(connections?.changes).toContainEqual({ figure: 'arr.count', before: 0, after: 1 })
  })

  it('is 31 databases in a business line: a second instance', () => {
    const cliffs = cliffsOf(pack, request({ iis: { connections: 40 } }))
    const databases = cliffs.find(({ field }) => field === 'answers.databases.0.count')
    expect(databases).toMatchObject({ current: 12, next: 31 })
    expect(databases?.changes).toEqual([{ figure: 'wp.instances', before: 1, after: 2 }])
  })

  it('is 10 connections for a mono-server', () => {
    const cliffs = cliffsOf(pack, request({ iis: { connections: 4, preferMonoServer: true } }))
    expect(cliffs.find(({ field }) => field === 'answers.iis.connections')?.next).toBe(10)
  })

  it('leaves out what changes nothing, and refused requests', () => {
    const cliffs = cliffsOf(pack, request({ iis: { connections: 40 }, smtp: { port: 25 } }))
    expect(cliffs.map(({ field }) => field)).not.toContain('answers.smtp.port')
    expect(cliffsOf(pack, request({ iis: { connections: 0 } }))).toEqual([])
  })
})
