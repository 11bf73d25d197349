import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { LOCALES } from '@/lib/kernel/locale'
import { sayIn } from '../fixtures/say'
import { test } from '../fixtures/test'

for (const [language, address] of [
  ['fr-FR,fr;q=0.9', '/fr'],
  ['en-GB,en;q=0.9', '/en'],
  ['de-DE', '/fr'],
] as const)
  test(`the bare address leads ${language} to ${address}`, async ({ playwright, baseURL }) => {
    const visitor = await playwright.request.newContext({
      baseURL: baseURL ?? '',
      extraHTTPHeaders: { 'accept-language': language },
    })
    const response = await visitor.get('/')
    expect(new URL(response.url()).pathname).toBe(address)
    await visitor.dispose()
  })

test('an unknown language, page or project is a 404', async ({ request }) => {
  for (const path of [
    '/de/sizing',
    '/fr/nowhere',
    '/en/sizing/nope',
    '/fr/projects/not-an-id',
    `/fr/projects/${randomUUID()}`,
  ])
    expect((await request.get(path)).status(), path).toBe(404)
})

for (const locale of LOCALES)
  test(`the page that does not exist speaks ${locale} and leads back`, async ({ page, guard }) => {
    guard.expect(/404 \(Not Found\)/)
    const say = sayIn(locale)
    await page.goto(`/${locale}/nowhere`)
    await expect(
      page.getByRole('heading', { name: say.app((m) => m.problems.notFound.title) }),
    ).toBeVisible()
    await page
      .getByRole('main')
      .getByRole('link', { name: say.app((m) => m.problems.notFound.home) })
      .click()
    await expect(page).toHaveURL(new RegExp(`/${locale}$`))
  })

test('every page comes with its safeguards', async ({ request }) => {
  for (const path of [
    '/fr',
    '/en/sizing',
    '/fr/sizing/xrp-sprint',
    '/en/projects',
    '/fr/nowhere',
  ]) {
    const headers = (await request.get(path)).headers()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy, path).toContain("default-src 'self'")
    expect(policy, path).toContain("object-src 'none'")
    expect(policy, path).toContain("frame-ancestors 'none'")
    expect(policy, path).not.toMatch(/script-src[^;]*unsafe/)
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['referrer-policy'], path).toBeDefined()
    expect(headers['x-powered-by'], path).toBeUndefined()
  }
})

test('an interface knows its methods', async ({ request }) => {
  for (const [method, path] of [
    ['PUT', '/api/projects'],
    ['DELETE', '/api/projects'],
    ['GET', '/api/sizing/projects'],
    ['POST', '/api/schemas/project'],
    ['GET', '/api/sizing/xrp-sprint'],
    ['DELETE', '/api/health'],
  ] as const)
    expect((await request.fetch(path, { method })).status(), `${method} ${path}`).toBe(405)
})
