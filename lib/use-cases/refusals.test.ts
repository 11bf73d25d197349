import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { evaluate } from '@/lib/sizing/evaluate'
import { type Field, type Fields, isField } from '@/lib/sizing/fields'
import { requestOf, SETTINGS } from '@/lib/sizing/fixtures/arbitrary'
import type { AnyPack } from '@/lib/sizing/pack'
import type { Refusal } from '@/lib/sizing/sizing'
import { refusalJson } from '@/lib/wording/refusals'
import { sizeRequest } from './size-request'

/** Values that a field does not take, each refused at the field itself. */
function wrongValues(field: Field): unknown[] {
  const never = [null, { a: 1 }, Number.NaN]
  switch (field.kind) {
    case 'integer':
    case 'decimal': {
      const outside = [field.min - 1, field.max + 1, Number.POSITIVE_INFINITY, -1e9, 1e300]
      const fraction = field.kind === 'integer' ? [field.min + 0.5] : []
      return [...never, [], '30', '', '12abc', true, ...outside, ...fraction]
    }
    case 'choice':
      return [...never, [], 'nonsense', '', true, -1, [field.options[0]]]
    case 'boolean':
      return [...never, [], 'true', 'oui', 0, 1]
    case 'text': {
      const unprintable = ['a\u0000b', 'a\nb', 'a\u009fb', 'a\ud800b']
      const invisible = field.min > 0 ? ['', ' ', '\u00a0', '\u200b\ufeff'] : []
      return [...never, [], 7, true, 'x'.repeat(field.max + 1), ...unprintable, ...invisible]
    }
    case 'texts':
      return [...never, 'text', 7, Array(field.max + 1).fill('x')]
    case 'list':
      return [...never, 'text', 7, Array(field.max + 1).fill({})]
    case 'flags':
      return [null, [], 'text', 7]
  }
}

interface Place {
  readonly path: readonly string[]
  readonly field: Field
}

/** Every field with its path; those of a list's items stand at its first position. */
function places(fields: Fields, path: readonly string[] = []): Place[] {
  return Object.entries(fields).flatMap(([name, node]): Place[] => {
    const at = [...path, name]
    if (!isField(node)) return places(node, at)
    const items = node.kind === 'list' ? places(node.item, [...at, '0']) : []
    return [{ path: at, field: node }, ...items]
  })
}

/** The groups of answers: where a key nobody knows may turn up. */
function groups(fields: Fields, path: readonly string[] = []): (readonly string[])[] {
  const below = Object.entries(fields).flatMap(([name, node]) =>
    isField(node) ? [] : groups(node, [...path, name]),
  )
  return [path, ...below]
}

/** A deep copy of data with another value at a path; what is not there on the way is made. */
function changed(data: unknown, path: readonly string[], value: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (/^\d+$/.test(step)) {
    const list = Array.isArray(data) ? [...data] : []
    list[Number(step)] = changed(list[Number(step)] ?? {}, rest, value)
    return list
  }
  const node = typeof data === 'object' && data !== null ? data : {}
  const copy: Record<string, unknown> = { ...node }
  Object.defineProperty(copy, step, {
    value: changed((node as Record<string, unknown>)[step], rest, value),
    enumerable: true,
    configurable: true,
    writable: true,
  })
  return copy
}

function refusalOf(pack: AnyPack, request: unknown): Refusal {
  const outcome = evaluate(pack, request)
  if (outcome.ok) throw new Error('sized')
  return outcome.error
}

/** A refusal can be written down in both languages, and is no copy of what was sent. */
function expectPresentable(refusal: Refusal): void {
  for (const locale of ['fr', 'en'] as const) {
    const text = JSON.stringify(refusalJson(refusal, locale))
    expect(text.length).toBeLessThan(200_000)
  }
  expect(refusal.refused.length + refusal.missing.length).toBeGreaterThan(0)
}

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}1${']'.repeat(depth)}`)

for (const system of SYSTEM_IDS) {
  const pack = (await loadPack(system)) as AnyPack
  const requests = requestOf(pack)
  const fields = places(pack.fields)

  describe(`requests to ${system} that cannot be sized`, { timeout: 30_000 }, () => {
    it('name the one answer that is wrong, whichever it is', () => {
      const faults = fields.flatMap(({ path, field }) =>
        wrongValues(field).map((value) => ({ path, value })),
      )
      fc.assert(
        fc.property(requests, fc.constantFrom(...faults), (request, { path, value }) => {
          const at = ['answers', ...path]
          const refusal = refusalOf(pack, changed(request, at, value))
          // An item that the change had to make lacks what it requires, which is said too.
          const own = refusal.refused.filter(({ field }) => field === at.join('.'))
          expect(own).toHaveLength(1)
          expect(refusal.refused).toHaveLength(1)
          expect(refusal.missing.filter((f) => !f.startsWith(at.slice(0, 3).join('.')))).toEqual([])
          expectPresentable(refusal)
        }),
        { ...SETTINGS, numRuns: 600 },
      )
    })

    it('name a key nobody knows, whatever it is called and wherever it stands', () => {
      const keys = ['unknown', '__proto__', 'constructor', 'toString', '', 'a.b']
      fc.assert(
        fc.property(
          requests,
          fc.constantFrom(
            ['parameters'],
            ['assumptions'],
            ['provenance'],
            [],
            ...groups({ answers: pack.fields }),
          ),
          fc.constantFrom(...keys),
          fc.jsonValue(),
          (request, group, key, value) => {
            const refusal = refusalOf(pack, changed(request, [...group, key], value))
            expect(refusal.refused.map(({ field }) => field)).toEqual([[...group, key].join('.')])
            expect(refusal.missing).toEqual([])
          },
        ),
        { ...SETTINGS, numRuns: 300 },
      )
    })

    it('name a deviation nobody signed or gave a reason for', () => {
      const rule = pack.rules[0]?.id
      const answers = pack.examples[0]?.answers
      const signed = { rule, field: null, by: 'A. Martin', date: '2026-11-22', reason: 'Essai' }
      for (const name of ['by', 'reason'] as const)
        for (const text of [' ', '\u200b', 'a\nb', '\u0000', '\ud800']) {
          const deviations = [{ ...signed, [name]: text }]
          const refusal = refusalOf(pack, {
            system,
            proposalDate: '2021-03-01',
            answers,
            deviations,
          })
          expect(refusal.refused.map(({ field }) => field)).toEqual([`deviations.0.${name}`])
        }
    })

    it('are refused, never an exception, whatever the data is', () => {
      const anything = fc.oneof(fc.anything(), fc.jsonValue())
      fc.assert(
        fc.property(anything, requests, fc.nat(4), (data, request, kind) => {
          const key = ['answers', 'parameters', 'assumptions', 'deviations', 'provenance'][kind]
          for (const candidate of [data, { ...request, [key as string]: data }]) {
            const outcome = evaluate(pack, candidate)
            if (!outcome.ok) expectPresentable(outcome.error)
          }
        }),
        { ...SETTINGS, numRuns: 500 },
      )
    })

    it('are refused however deep or large they are', () => {
      const example = pack.examples[0]?.answers ?? {}
      const first = Object.keys(pack.fields)[0] as string
      const request = { system, proposalDate: '2021-03-01', answers: example }
      const monsters = [nested(200_000), Array(100_000).fill(0), 'x'.repeat(5_000_000)]
      for (const monster of monsters)
        for (const path of [[], ['answers'], ['answers', first], ['deviations'], ['x']])
          expectPresentable(refusalOf(pack, changed(request, path, monster)))
      const keys = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`key${i}`, i]))
      expectPresentable(refusalOf(pack, { ...request, answers: { ...example, ...keys } }))
      expectPresentable(refusalOf(pack, { ...request, ['k'.repeat(1_000_000)]: 1 }))
    })
  })
}

describe('requests to no system', () => {
  it.each([
    [undefined, '', []],
    [null, '', []],
    [[], '', []],
    ['text', '', []],
    [{}, undefined, ['system']],
    [{ system: 'unknown' }, 'system', []],
    [{ system: 7 }, 'system', []],
    [{ system: 'x'.repeat(1000) }, 'system', []],
    [{ system: '__proto__' }, 'system', []],
  ])('%j is refused at %j', async (request, field, missing) => {
    const outcome = await sizeRequest(request)
    if (outcome.ok) throw new Error('sized')
    expect(outcome.error.refused.map((r) => r.field)).toEqual(field === undefined ? [] : [field])
    expect(outcome.error.missing).toEqual(missing)
    expectPresentable(outcome.error)
  })
})
