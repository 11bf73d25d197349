import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  ceilDiv,
  choice,
  compare,
  given,
  lookup,
  max,
  min,
  not,
  notGiven,
  parameter,
  product,
  share,
  sum,
} from './combinators'
import { figure } from './figure'
import { recompute } from './recompute'
import type { Trace } from './trace'

const n = (value: number) => given('answers.n', value, 'users')
const yes = given('answers.yes', true, 'boolean')
const no = given('answers.no', false, 'boolean')
const fifty = parameter({ value: 50, unit: 'connections', basis: 'document', rule: 'r.fifty' })

describe('combinators', () => {
  it.each<[string, Trace, unknown]>([
    ['given', n(7), 7],
    ['parameter', fifty, 50],
    ['notGiven', notGiven('gb'), null],
    ['sum', sum([n(1), n(2), n(3)], 'users'), 6],
    ['sum of nothing', sum([], 'users'), 0],
    ['product', product([n(2), n(3)], 'users'), 6],
    ['max', max([n(2), n(9), n(3)], 'users'), 9],
    ['min', min([n(2), n(9), n(1)], 'users'), 1],
    ['ceilDiv, exact', ceilDiv(n(100), fifty, 'servers'), 2],
    ['ceilDiv, one above', ceilDiv(n(101), fifty, 'servers'), 3],
    ['ceilDiv of nothing', ceilDiv(n(0), fifty, 'servers'), 0],
    ['share of the first', share(n(61), n(3), 0, 'users'), 21],
    ['share of the last', share(n(61), n(3), 2, 'users'), 20],
    ['compare', compare(n(9), '<', n(10)), true],
    ['compare, at the limit', compare(n(10), '<', n(10)), false],
    ['compare, at most', compare(n(50), '<=', fifty), true],
    ['compare, above', compare(n(50), '>', fifty), false],
    ['compare, at least', compare(n(50), '>=', fifty), true],
    ['compare, codes', compare(given('a', 'x', 'none'), '=', given('b', 'x', 'none')), true],
    ['all', all([yes, yes]), true],
    ['all, one broken', all([yes, no, yes]), false],
    ['all of nothing', all([]), true],
    ['any', any([no, yes]), true],
    ['any, none', any([no, no]), false],
    ['not', not(no), true],
    [
      'choice',
      choice(
        yes,
        () => n(1),
        () => n(2),
      ),
      1,
    ],
    [
      'choice, otherwise',
      choice(
        no,
        () => n(1),
        () => n(2),
      ),
      2,
    ],
    ['lookup', lookup(given('a', 'x64', 'none'), n(4)), 4],
  ])('%s', (_, trace, value) => {
    expect(trace.value).toBe(value)
    expect(recompute(trace)).toBe(value)
  })

  it('keep in the explanation only what decided', () => {
    expect(all([yes, no, yes]).of).toEqual([no])
    expect(any([no, yes, no]).of).toEqual([yes])
    const chosen = choice(
      yes,
      () => n(1),
      () => {
        throw new Error('the branch not taken is built')
      },
    )
    expect(chosen.of).toHaveLength(2)
  })

  it('spread a total without losing any of it', () => {
    for (let total = 0; total <= 40; total++)
      for (let parts = 1; parts <= 7; parts++) {
        const shares = Array.from(
          { length: parts },
          (_, i) => share(n(total), n(parts), i, 'users').value,
        )
        expect(shares.reduce((a, b) => a + b, 0)).toBe(total)
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
      }
  })
})

describe('recompute', () => {
  const servers = choice(
    compare(n(120), '<=', fifty),
    () => n(1),
    () => ceilDiv(n(120), fifty, 'servers'),
  )

  it('refutes a value that does not follow from its parts', () => {
    expect(recompute({ ...servers, value: 4 })).toBe(3)
    const [condition, branch] = servers.of as [Trace, Trace]
    const tampered: Trace = { ...servers, of: [condition, { ...branch, of: [n(220), fifty] }] }
    expect(recompute(tampered)).toBe(5)
  })

  it('refutes a branch that its condition did not open', () => {
    expect(recompute({ ...servers, taken: 'then' })).toBeUndefined()
    const [condition] = servers.of as [Trace]
    expect(
      recompute({ ...servers, of: [{ ...condition, of: [n(20), fifty] }, n(3)] }),
    ).toBeUndefined()
  })

  it('refutes a row that the key does not select, and operations without their parts', () => {
    const row = lookup(given('a', 'x64', 'none'), n(4))
    expect(recompute({ ...row, key: 'x86' })).toBeUndefined()
    expect(recompute({ ...row, of: [] })).toBeUndefined()
    expect(recompute({ ...ceilDiv(n(1), n(1), 'servers'), of: [n(1)] })).toBeUndefined()
    expect(recompute({ ...compare(n(1), '<', n(2)), of: [n(1)] })).toBeUndefined()
    expect(recompute({ ...not(yes), of: [] })).toBeUndefined()
    expect(recompute({ ...share(n(3), n(2), 0, 'users'), of: [n(3)] })).toBeUndefined()
    expect(recompute({ ...n(1), of: [n(1)] })).toBeUndefined()
  })
})

describe('a figure', () => {
  it('reads its basis and its rules off its trace', () => {
    const made = figure(ceilDiv(n(120), fifty, 'servers', { rule: 'r.spread', assumption: 'A-X' }))
    expect(made.value).toBe(3)
    expect(made.unit).toBe('servers')
    expect(made.rules).toEqual(['r.spread', 'r.fifty'])
    expect(made.basis).toEqual(['document', 'assumption', 'given'])
  })

  it('says so where the document is silent', () => {
    expect(figure(notGiven('gb', { rule: 'r.none' }))).toMatchObject({
      value: null,
      basis: ['not-given'],
      rules: ['r.none'],
    })
  })
})
