import { describe, expect, it } from 'vitest'
import { flowsOf } from './flows'
import type { Link } from './topology'

const link = (from: string, to: string, extra: Partial<Link> = {}): Link => ({
  from,
  to,
  protocol: 'tcp',
  port: 1433,
  purpose: 'sql',
  params: {},
  basis: 'assumption',
  rules: [],
  ...extra,
})

describe('flowsOf', () => {
  it('tells links of a kind in one line when all ends call all others', () => {
    const links = ['arr-1', 'arr-2'].flatMap((from) =>
      ['iis-1', 'iis-2'].map((to) => link(from, to)),
    )
    expect(flowsOf(links)).toMatchObject([{ from: ['arr-1', 'arr-2'], to: ['iis-1', 'iis-2'] }])
  })

  it('never invents a link', () => {
    const links = [link('a', 'x'), link('b', 'x'), link('a', 'y')]
    const pairs = flowsOf(links).flatMap(({ from, to }) =>
      from.flatMap((f) => to.map((t) => `${f}>${t}`)),
    )
    expect(pairs.sort()).toEqual(['a>x', 'a>y', 'b>x'])
  })

  it('keeps ports, purposes and origins apart', () => {
    const links = [
      link('a', 'x'),
      link('b', 'x', { port: 80 }),
      link('c', 'x', { purpose: 'web' }),
      link('d', 'x', { basis: 'document' }),
    ]
    expect(flowsOf(links)).toHaveLength(4)
  })
})
