import { describe, expect, it, vi } from 'vitest'

// What the page shows is no part of this: it is about the addresses that are none.
vi.mock('@/components/shell/Hero', () => ({ Hero: () => null }))
vi.mock('@/components/shell/HomeSections', () => ({ HomeSections: () => null }))
vi.mock('@/components/projects/SystemCards', () => ({ SystemCards: () => null }))
vi.mock('next-intl/server', () => ({ setRequestLocale: () => undefined }))
vi.mock('@/lib/i18n/routing', () => ({ routing: { locales: ['fr', 'en'] } }))

const { default: HomePage } = await import('./page')
const open = (locale: string) =>
  HomePage({ params: Promise.resolve({ locale }), searchParams: Promise.resolve({}) })

describe('the first page', () => {
  it.each(['robots.txt', '.env', 'de', '__proto__'])(
    'does not exist in the language %s',
    async (locale) => {
      await expect(open(locale)).rejects.toMatchObject({ digest: expect.stringContaining('404') })
    },
  )

  it('exists in the languages there are', async () => {
    expect(await open('fr')).toBeTruthy()
  })
})
