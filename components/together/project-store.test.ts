import { afterEach, describe, expect, test, vi } from 'vitest'
import { type SaveState, worse } from '../wizard/autosave'
import { NO_CHANGES, outcomeOf, putAnswers, putShared } from './project-store'

afterEach(() => vi.unstubAllGlobals())

const answering = (status: number, json: unknown = {}) =>
  vi.stubGlobal('fetch', async () => Response.json(json, { status }))

describe('a write beside the systems', () => {
  test.each([
    [false, 'offline'],
    [true, 'failed'],
  ])('without an answer, with a network: %s, it is %s', async (onLine, kind) => {
    vi.stubGlobal('navigator', { onLine })
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    const answers = await putAnswers('p', NO_CHANGES, {}, false)
    const shared = await putShared('p', [], 1, false)
    expect([answers, shared]).toEqual([{ kind }, { kind }])
    expect(outcomeOf(answers, 1)).toEqual({ kind })
  })

  test('ends as the server answers', async () => {
    const write = () => putShared('p', [], 1, false)
    answering(200, { version: 7 })
    expect(await write()).toEqual({ kind: 'saved', value: 7 })
    answering(404)
    expect(await write()).toEqual({ kind: 'stale', standing: null })
    answering(409, { current: { version: 3, shared: [] } })
    expect(await write()).toEqual({
      kind: 'stale',
      standing: { composition: { version: 3, shared: [] } },
    })
    answering(400)
    expect(await write()).toEqual({ kind: 'refused' })
    answering(429)
    expect(await write()).toEqual({ kind: 'failed' })
  })
})

test.each<SaveState>(['offline', 'failed', 'unavailable', 'refused', 'conflict'])(
  '%s is said rather than that the other half is saved or on its way',
  (state) => {
    for (const other of ['saved', 'pending', 'saving'] as const) {
      expect(worse(state, other)).toBe(state)
      expect(worse(other, state)).toBe(state)
    }
  },
)
