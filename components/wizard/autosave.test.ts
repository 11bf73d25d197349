import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Autosave, type SaveOutcome, type SaveState } from './autosave'

/** A server whose answers the test holds back and lets go one by one. */
function heldServer() {
  const calls: { value: string; version: number; last: boolean }[] = []
  const answers: ((outcome: SaveOutcome<string>) => void)[] = []
  const states: SaveState[] = []
  const conflicts: unknown[] = []
  const autosave = new Autosave<string>({
    version: 1,
    send: (value, version, last) => {
      calls.push({ value, version, last })
      return new Promise((resolve) => answers.push(resolve))
    },
    onState: (state) => states.push(state),
    onSaved: () => undefined,
    onConflict: (current) => conflicts.push(current),
  })
  const answer = async (outcome: SaveOutcome<string>) => {
    answers.shift()?.(outcome)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { autosave, calls, states, conflicts, answer }
}

describe('Autosave', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('sends once typing rests', async () => {
    const { autosave, calls } = heldServer()
    autosave.change('a')
    autosave.change('ab')
    expect(calls).toEqual([])
    await vi.advanceTimersByTimeAsync(600)
    expect(calls).toEqual([{ value: 'ab', version: 1, last: false }])
  })

  it('keeps one request in flight and sends the last edit after it, on the version it brought', async () => {
    const { autosave, calls, answer, states } = heldServer()
    autosave.change('a')
    await vi.advanceTimersByTimeAsync(600)
    autosave.change('b')
    autosave.change('c')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(calls).toHaveLength(1)
    await answer({ kind: 'saved', version: 2 })
    await vi.advanceTimersByTimeAsync(600)
    expect(calls.slice(1)).toEqual([{ value: 'c', version: 2, last: false }])
    await answer({ kind: 'saved', version: 3 })
    expect(states.at(-1)).toBe('saved')
    expect(autosave.dirty).toBe(false)
  })

  it('tries again, waiting longer each time, and loses nothing', async () => {
    const { autosave, calls, answer, states } = heldServer()
    autosave.change('a')
    await vi.advanceTimersByTimeAsync(600)
    await answer({ kind: 'offline' })
    expect(states.at(-1)).toBe('offline')
    expect(autosave.dirty).toBe(true)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(calls).toHaveLength(2)
    await answer({ kind: 'failed' })
    await vi.advanceTimersByTimeAsync(1_999)
    expect(calls).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1)
    expect(calls.map((call) => call.value)).toEqual(['a', 'a', 'a'])
  })

  it('stops at a conflict until the person decides, and overwrites on request', async () => {
    const { autosave, calls, answer, conflicts, states } = heldServer()
    autosave.change('mine')
    await vi.advanceTimersByTimeAsync(600)
    await answer({ kind: 'stale', current: { value: 'theirs', version: 7 } })
    expect(conflicts).toEqual([{ value: 'theirs', version: 7 }])
    autosave.change('mine too')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(calls).toHaveLength(1)
    expect(states.at(-1)).toBe('conflict')
    void autosave.overwrite('mine too', 7)
    expect(calls[1]).toEqual({ value: 'mine too', version: 7, last: false })
    await answer({ kind: 'saved', version: 8 })
    expect(states.at(-1)).toBe('saved')
  })

  it('goes on from a version that came from elsewhere', async () => {
    const { autosave, calls } = heldServer()
    autosave.adopt(5)
    autosave.change('x')
    await vi.advanceTimersByTimeAsync(600)
    expect(calls).toEqual([{ value: 'x', version: 5, last: false }])
  })

  it('sends at once when the page goes away', async () => {
    const { autosave, calls } = heldServer()
    autosave.change('x')
    void autosave.flush(true)
    expect(calls).toEqual([{ value: 'x', version: 1, last: true }])
  })

  it('does not repeat what the server refuses', async () => {
    const { autosave, calls, answer, states } = heldServer()
    autosave.change('x')
    await vi.advanceTimersByTimeAsync(600)
    await answer({ kind: 'refused' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(calls).toHaveLength(1)
    expect(states.at(-1)).toBe('refused')
  })
})
