import { describe, expect, it } from 'vitest'
import { pack } from '@/lib/packs/xrp-sprint'
import { evaluate } from '@/lib/sizing/evaluate'

const answers = {
  rds: { users: 90 },
  iis: { connections: 40 },
  databases: [{ domain: 'finance', count: 61 }],
}

/** The basis of a figure of a request to XRP Sprint. */
function basisOf(path: string, extra: object = {}): readonly string[] | undefined {
  const request = { system: pack.id, proposalDate: '2021-03-01', answers, ...extra }
  const outcome = evaluate(pack, request)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value.figures[path]?.basis
}

describe('the basis of a figure', () => {
  it('names the house exactly where its value was taken', () => {
    expect(basisOf('rds.processors')).toEqual(['document', 'assumption', 'given'])
    const stricter = { parameters: { 'xrp.rds.users-per-cpu': 18 } }
    expect(basisOf('rds.processors', stricter)).toContain('house')
    expect(basisOf('rds.processors.low', stricter)).not.toContain('house')
    expect(basisOf('iis.count', { parameters: { 'xrp.iis.max-connections': 30 } })).toContain(
      'house',
    )
    expect(basisOf('wp.instances', { parameters: { 'xrp.wp.bases-per-instance': 20 } })).toContain(
      'house',
    )
  })

  it('keeps the publisher apart from the document', () => {
    expect(basisOf('rds.microsoft.medium')).toEqual(['publisher', 'given'])
    expect(basisOf('wp.count')).toEqual(['not-given'])
  })
})
