import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { LOCALES } from '@/lib/kernel/locale'
import { exportProject, projectNameParts } from './export-project'

const read = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`docs/examples/${name}.json`, 'utf8'))

const PROJECT = read('project-xrp-winstore-crm')
const ADDRESSEE = { contact: 'Claire Moreau', reference: 'P-2026-14' }

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const pagesOf = (bytes: Uint8Array): number => (latin(bytes).match(/\/Type \/Page\b/g) ?? []).length

vi.setConfig({ testTimeout: 60_000 })

async function exported(...args: Parameters<typeof exportProject>) {
  const result = await exportProject(...args)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe('exportProject', () => {
  it.each(LOCALES)(
    'gives the same bytes for the same project, at any time (%s)',
    async (locale) => {
      const first = await exported(PROJECT, ADDRESSEE, locale)
      vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] })
      const second = await exported(structuredClone(PROJECT), ADDRESSEE, locale).finally(() =>
        vi.useRealTimers(),
      )
      expect(Buffer.from(first.pdf).equals(Buffer.from(second.pdf))).toBe(true)
      expect(first.hash).toBe(second.hash)
      expect(first.hash).toMatch(/^[0-9a-f]{64}$/)
      expect(latin(first.pdf)).toContain(`/Lang (${locale})`)
      expect(
        latin(first.pdf)
          .match(/\(D:\d+Z\)/g)
          ?.every((day) => day.startsWith('(D:20261201')),
      ).toBe(true)
    },
  )

  it('leaves the annexes out where they are not wanted', async () => {
    const full = await exported(PROJECT, ADDRESSEE, 'fr')
    const short = await exported(PROJECT, ADDRESSEE, 'fr', { annexes: false })
    expect(pagesOf(short.pdf)).toBeLessThan(pagesOf(full.pdf))
    expect(short.hash).toBe(full.hash)
  })

  it('refuses the whole with the paths of the project file', async () => {
    const systems = structuredClone(PROJECT.systems) as Record<string, unknown>[]
    systems[1] = { ...systems[1], surplus: 1 }
    const refused = await exportProject({ ...PROJECT, systems }, ADDRESSEE, 'fr')
    expect(refused).toMatchObject({
      ok: false,
      error: { refused: [{ field: 'systems.1.surplus' }] },
    })
  })

  it('names the file after the customer, the project, its reference and its day', async () => {
    const { projectSizing } = await exported(PROJECT, ADDRESSEE, 'fr')
    expect(projectNameParts(projectSizing, ADDRESSEE, 'fr')).toEqual([
      'Proposition',
      'ACME',
      'Siège et magasin de Nantes',
      'P-2026-14',
      '2026-12-01',
    ])
    expect(projectNameParts(projectSizing, { customer: 'Moreau' }, 'en')[1]).toBe('Moreau')
  })
})
