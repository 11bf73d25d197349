import { expect, it, vi } from 'vitest'
import { LOCALES } from '@/lib/kernel/locale'
import { projectDocument } from '@/lib/proposal/project'
import { inputOf, PROJECTS } from '@/lib/proposal/together/fixtures'
import { lonelyHeadings } from './fixtures'
import { definitionOf } from './render'

vi.setConfig({ testTimeout: 60_000 })

it.each(LOCALES)(
  'leaves no heading of a project alone at the foot of a page (%s)',
  async (locale) => {
    for (const request of Object.values(PROJECTS))
      expect(await lonelyHeadings(projectDocument(inputOf(request, locale)))).toEqual([])
  },
)

it('lists parts and chapters, and nests the bookmarks below their part', () => {
  const { content } = definitionOf(projectDocument(inputOf(PROJECTS.three, 'fr')))
  const nodes: Record<string, unknown>[] = []
  JSON.stringify(content, (_, value) => {
    if (typeof value === 'object' && value?.outline) nodes.push(value)
    return value
  })
  const parts = nodes.filter(({ style }) => style === 'part')
  expect(parts.map(({ text }) => text)).toContain('1  Le projet dans son ensemble')
  const ids = new Set(nodes.map(({ id }) => id))
  for (const { outlineParentId, style } of nodes) {
    if (style === 'part') expect(outlineParentId).toBeUndefined()
    else expect(ids).toContain(outlineParentId)
  }
  // The sections of a system are among the bookmarks alone.
  const listed = nodes.filter(({ id, tocItem }) => /^s2-/.test(String(id)) && tocItem)
  expect(listed.every(({ style }) => style === 'chapter')).toBe(true)
})
