import { inflateSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LOCALES, type Locale } from '@/lib/kernel/locale'
import { pack } from '@/lib/packs/xrp-sprint'
import type { ProposalProject } from '@/lib/proposal/context'
import { proposalDocument } from '@/lib/proposal/document'
import { type Block, cell, heading, paragraph, row, table } from '@/lib/proposal/tree'
import { evaluate } from '@/lib/sizing/evaluate'
import type { SizingRequest } from '@/lib/sizing/request'
import { lonelyHeadings } from './fixtures'
import { definitionOf, renderPdf } from './render'

const PROJECT: ProposalProject = { customer: 'Moreau & Fils', reference: 'P-2026-1' }

function proposalOf(
  example: string,
  locale: Locale = 'fr',
  project = PROJECT,
  more: Readonly<Record<string, unknown>> = {},
) {
  const answers = pack.examples.find(({ id }) => id === example)?.answers
  const request: SizingRequest = {
    system: pack.id,
    proposalDate: '2026-11-22',
    answers: { ...answers, ...more },
  }
  const result = evaluate(pack, request)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return proposalDocument({ sizing: result.value, request, pack, locale, project })
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const pagesOf = (bytes: Uint8Array): number => (latin(bytes).match(/\/Type \/Page\b/g) ?? []).length

/** The content streams of a PDF, inflated. */
function streamsOf(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes)
  const parts: string[] = []
  for (const match of latin(bytes).matchAll(/stream\n/g)) {
    const end = raw.indexOf('\nendstream', match.index)
    try {
      parts.push(inflateSync(raw.subarray(match.index + 7, end)).toString('latin1'))
    } catch {
      // Not every stream is compressed: those hold no page.
    }
  }
  return parts.join('\n')
}

vi.setConfig({ testTimeout: 60_000 })

afterEach(() => {
  vi.useRealTimers()
  vi.resetModules()
})

describe('renderPdf', () => {
  it('gives the same bytes for the same document, at any time and in a fresh module', async () => {
    const first = await renderPdf(proposalOf('mono-10'))
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] })
    vi.resetModules()
    const fresh = await import('./render')
    const second = await fresh.renderPdf(proposalOf('mono-10'))
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  it('gives other bytes for another customer', async () => {
    const [one, other] = await Promise.all([
      renderPdf(proposalOf('mono-10')),
      renderPdf(proposalOf('mono-10', 'fr', { customer: 'Petit' })),
    ])
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false)
  })

  it('renders two documents at once without mixing them', async () => {
    const alone = await renderPdf(proposalOf('sme-40'))
    const [together] = await Promise.all([
      renderPdf(proposalOf('sme-40')),
      renderPdf(proposalOf('enterprise', 'en')),
    ])
    expect(Buffer.from(alone).equals(Buffer.from(together))).toBe(true)
  })

  it.each(LOCALES)('states its language, title and day (%s)', async (locale) => {
    const text = latin(await renderPdf(proposalOf('mono-10', locale)))
    expect(text).toContain(`/Lang (${locale})`)
    expect(text).toContain('/DisplayDocTitle true')
    expect(text).toContain('(D:20261122120000Z)')
    expect(text.match(/\(D:\d+Z\)/g)?.every((day) => day === '(D:20261122120000Z)')).toBe(true)
    expect(text).toContain('/Outlines')
  })

  it('holds nothing that acts: no script, no link to the outside, no attachment', async () => {
    const text = latin(await renderPdf(proposalOf('enterprise')))
    expect(text).not.toMatch(/\/JavaScript|\/URI|\/Launch|\/EmbeddedFile|\/OpenAction/)
  })

  it.each(pack.examples)('has a number of pages one can expect ($id)', async ({ id }) => {
    const pages = pagesOf(await renderPdf(proposalOf(id)))
    expect(pages).toBeGreaterThan(10)
    expect(pages).toBeLessThan(60)
  })

  it('takes hostile and very long names as text', async () => {
    const name = `<script>alert(1)</script> 😀 ${'W'.repeat(150)} (\\) %PDF \u202e\u0000`
    const project = { customer: name, contact: name, reference: name, title: name, author: name }
    const clients = [{ name: '漢'.repeat(60), count: 3 }]
    const bytes = await renderPdf(proposalOf('mono-10', 'fr', project, { clients }))
    expect(pagesOf(bytes)).toBeLessThan(60)
    expect(streamsOf(bytes)).not.toContain('NaN')
  })
})

describe('definitionOf', () => {
  it.each(LOCALES)('writes no character the font has no shape for (%s)', (locale) => {
    const { content } = definitionOf(proposalOf('enterprise', locale))
    const text = JSON.stringify(content, (key, value) => (key === 'svg' ? null : value))
    expect(text).not.toMatch(/[\u202f\u2009→✓]/)
  })

  it.each(pack.examples)('leaves no heading alone at the foot of a page ($id)', async ({ id }) => {
    expect(await lonelyHeadings(proposalOf(id))).toEqual([])
  })

  it('moves a heading to the next page with what follows it, wherever it falls', async () => {
    const columns = [{ header: ['Machine'], width: 1 }]
    const next: readonly Block[] = [
      table(columns, [row(cell('db')), row(cell('iis-1'))]),
      paragraph('Une phrase.'),
      { kind: 'list', ordered: false, items: [['Un point.']] },
      { kind: 'callout', tone: 'error', label: 'Erreur', title: ['Titre'], lines: [['Ligne']] },
      { kind: 'trace', title: ['2 serveurs'], lines: [{ depth: 0, text: ['1 + 1'] }] },
    ]
    // A page takes about forty short paragraphs: the heading passes over its foot.
    for (const block of next)
      for (let before = 30; before < 45; before += 1) {
        const blocks = [
          ...Array.from({ length: before }, () => paragraph('Ligne.')),
          heading(2, 'section', 'Titre de section'),
          block,
        ]
        expect(await lonelyHeadings({ ...proposalOf('mono-10'), blocks })).toEqual([])
      }
  })
})
