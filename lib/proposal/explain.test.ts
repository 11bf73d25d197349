import { describe, expect, it } from 'vitest'
import { loadPack } from '@/lib/packs'
import { evaluate } from '@/lib/sizing/evaluate'
import { explainTrace } from './explain'

async function explained(connections: number): Promise<string[]> {
  const pack = await loadPack('xrp-sprint')
  if (!pack) throw new Error('the pack is missing')
  const result = evaluate(pack, {
    system: pack.id,
    proposalDate: '2026-12-01',
    answers: { iis: { connections }, databases: [{ domain: 'Accounting', count: 4 }] },
  })
  const figure = result.ok ? result.value.figures['iis.count'] : undefined
  if (!figure) throw new Error('the request of this test is not sized')
  // A figure and its unit are held together by a space that does not break.
  return explainTrace(figure, 'figures.iis.count', pack, 'en').map((line) =>
    line.replaceAll('\u00a0', ' '),
  )
}

describe('the explanation of nested choices', () => {
  it('goes down to the division although every choice above it reads the same', async () => {
    const lines = await explained(120)
    expect(lines.join('\n')).toContain(
      '3 servers = 120 connections ÷ 50 connections per server, rounded up to a whole number',
    )
  })
})
