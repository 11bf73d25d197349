import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonPieces } from './json-pieces'

const joined = (data: unknown, indent?: number) => [...jsonPieces(data, indent)].join('')

describe('JSON in pieces', () => {
  it('is what it would be in one, on one line and indented', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 7 }), fc.constantFrom(0, 2), (data, indent) => {
        expect(joined(data, indent)).toBe(JSON.stringify(data, null, indent))
      }),
      { seed: 20210104 },
    )
  })

  it.each([
    [{}],
    [[]],
    [{ a: undefined, b: [undefined, 1], c: { d: undefined } }],
    ['line\nbreak'],
    [{ a: { b: { c: { d: { e: 'line\nbreak', f: [[], {}, [1]] } } } } }],
  ])('leaves out and breaks lines as JSON does: %j', (data) => {
    for (const indent of [0, 2])
      expect(joined(data, indent)).toBe(JSON.stringify(data, null, indent))
  })

  it('comes in pieces that do not grow with the data', () => {
    const machine = { name: 'x'.repeat(10_000) }
    const longest = (machines: number) => {
      const data = { results: Array(4).fill({ machines: Array(machines).fill(machine) }) }
      return Math.max(...[...jsonPieces(data, 2)].map(({ length }) => length))
    }
    expect(longest(100)).toBe(longest(10))
    expect(longest(100)).toBeLessThan(80_000)
  })
})
