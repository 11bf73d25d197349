import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchProjectProposal, fetchProposal, fileNameOf } from './proposal-api'

describe('fileNameOf', () => {
  it.each([
    [
      `attachment; filename="a.pdf"; filename*=UTF-8''proposition%20%C3%A9t%C3%A9.pdf`,
      'proposition été.pdf',
    ],
    ['attachment; filename="plain.pdf"', 'plain.pdf'],
    [`attachment; filename="plain.pdf"; filename*=UTF-8''%E0%A4%A`, 'plain.pdf'],
    ['inline', null],
    [null, null],
  ])('%s', (disposition, name) => {
    expect(fileNameOf(disposition)).toBe(name)
  })
})

describe('a proposal that is asked for', () => {
  afterEach(() => vi.unstubAllGlobals())

  it.each([
    [true, null],
    [false, 'none'],
  ])('with its annexes: %s', async (annexes, expected) => {
    const asked: URL[] = []
    vi.stubGlobal('fetch', async (path: string) => {
      asked.push(new URL(path, 'http://localhost'))
      return new Response('%PDF')
    })
    const request = { system: 'demo', proposalDate: '2026-12-01', answers: {} }
    const wanted = { request, locale: 'en', annexes } as const
    await fetchProposal({ ...wanted, project: null })
    await fetchProposal({ ...wanted, project: { projectId: 'p', systemId: 's' } })
    await fetchProjectProposal('p', 'en', annexes)
    expect(asked.map(({ pathname }) => pathname)).toEqual([
      '/api/sizing/demo/proposal.pdf',
      '/api/projects/p/proposal.pdf',
      '/api/projects/p/proposal.pdf',
    ])
    for (const { searchParams } of asked) {
      expect(searchParams.get('annexes')).toBe(expected)
      expect(searchParams.get('lang')).toBe('en')
    }
  })
})
