import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/lib/kernel/locale'
import { pack } from '@/lib/packs/xrp-sprint'
import { evaluate } from '@/lib/sizing/evaluate'
import type { SizingRequest } from '@/lib/sizing/request'
import type { Annexes } from './context'
import { proposalDocument } from './document'
import { letters } from './numbering'
import { plain } from './tree'

describe.each(LOCALES)('a proposal without annexes (%s)', (locale) => {
  const [example] = pack.examples
  const request: SizingRequest = {
    system: pack.id,
    proposalDate: '2026-11-22',
    answers: example?.answers ?? {},
  }
  const blocksWith = (annexes: Annexes) => {
    const result = evaluate(pack, request)
    if (!result.ok) throw new Error(JSON.stringify(result.error))
    const project = { customer: 'Moreau' }
    return proposalDocument({ sizing: result.value, request, pack, locale, project, annexes })
      .blocks
  }

  it('ends with its last numbered chapter and loses nothing else', () => {
    const [full, short] = [blocksWith('included'), blocksWith('left-out')]
    const annexStart = full.findIndex((block) => block.kind === 'heading' && block.number === 'A')
    expect(annexStart).toBeGreaterThan(0)
    expect(short.map(({ kind }) => kind)).toEqual(full.slice(0, annexStart).map(({ kind }) => kind))
  })

  it('does not refer to them', () => {
    const told = blocksWith('left-out').flatMap((block) =>
      block.kind === 'paragraph' ? [plain(block.text)] : [],
    )
    expect(told.filter((text) => /annex/i.test(text))).toEqual([])
  })
})

it('letters annexes beyond the alphabet', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(letters)).toEqual([
    ...['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'],
  ])
})
