import { describe, expect, it } from 'vitest'
import { type SizingCase, withCase } from './case'
import { emptyDraft, withValues } from './draft'
import { tinyPack } from './fixture'
import { toSizingRequest } from './request'

const draft = withValues(emptyDraft('2026-03-01'), { users: 9, sites: [{ name: 'Lyon' }] })
const { fields } = tinyPack

const worked = (request: SizingCase['request']): SizingCase => ({ id: 'a', title: 'A', request })

describe('filling a draft with a case', () => {
  it('asks of the engine what the case asks, and nothing of what was there', () => {
    const request = {
      answers: { users: 4, remote: { enabled: true, sessions: 2 } },
      proposalDate: '2025-01-31',
      assumptions: { 'A-ONE': 5 },
      parameters: { 'tiny.limit': 3 },
      deviations: [{ rule: 'tiny.limit', by: 'Ada', date: '2025-01-30', reason: 'agreed' }],
    }
    const asked = toSizingRequest(withCase(draft, worked(request), fields), tinyPack.id)
    expect(asked).toEqual({
      ...request,
      system: tinyPack.id,
      deviations: [{ ...request.deviations[0], field: null }],
    })
  })

  it('keeps the day where the case has none, and leaves out what the pack does not ask', () => {
    const filled = withCase(draft, worked({ answers: { printers: 1 } }), fields)
    expect(filled.proposalDate).toBe('2026-03-01')
    expect(filled.answers).toEqual({})
  })
})
