import { randomUUID } from 'node:crypto'
import { type APIRequestContext, type APIResponse, expect } from '@playwright/test'
import { emptyDraft } from '@/lib/intake/draft'
import { test } from '../fixtures/test'

const draft = emptyDraft('2026-12-01')
const details = {
  customer: 'Ateliers du Vercors',
  contact: '',
  reference: 'A-1',
  title: '',
  proposalDate: '2026-12-01',
}

interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: (id: string) => string
  readonly data?: unknown
}

/** Every route that works on one project, with a body it would accept. */
const ROUTES: readonly Route[] = [
  { method: 'GET', path: (id) => `/api/projects/${id}` },
  { method: 'PATCH', path: (id) => `/api/projects/${id}`, data: { version: 1, details } },
  { method: 'DELETE', path: (id) => `/api/projects/${id}` },
  { method: 'GET', path: (id) => `/api/projects/${id}/draft` },
  { method: 'PUT', path: (id) => `/api/projects/${id}/draft`, data: { version: 1, draft } },
  { method: 'POST', path: (id) => `/api/projects/${id}/copies`, data: {} },
  { method: 'GET', path: (id) => `/api/projects/${id}/proposal.pdf` },
]

const call = (
  request: APIRequestContext,
  { method, path, data }: Route,
  id: string,
  headers: Record<string, string> = {},
): Promise<APIResponse> => request.fetch(path(id), { method, headers, ...(data ? { data } : {}) })

const title = ({ method, path }: Route) => `${method} ${path(':id')}`

async function expectProblem(response: APIResponse, status: number, code: string) {
  expect(response.status()).toBe(status)
  expect(response.headers()['content-type']).toContain('application/problem+json')
  const problem = await response.json()
  expect(problem).toMatchObject({ type: `urn:gabarit:problem:${code}`, status })
  return problem
}

for (const route of ROUTES) {
  test(`${title(route)} answers 404 for every id that is not one of ours`, async ({ request }) => {
    const strangers = [
      randomUUID(),
      'not-an-id',
      '0',
      '%00',
      '..%2f..%2fetc%2fpasswd',
      "' OR 1=1 --",
      'x'.repeat(2000),
    ]
    for (const id of strangers)
      await expectProblem(await call(request, route, encodeURIComponent(id)), 404, 'not-found')
  })

  if (route.method !== 'GET')
    test(`${title(route)} answers 403 to another site`, async ({ request, seed, db }) => {
      const { id } = await seed({ example: 'sme-40' })
      const before = await db.project.findUnique({ where: { id }, include: { drafts: true } })
      const others: Record<string, string>[] = [
        { origin: 'https://example.org' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
      ]
      for (const headers of others)
        await expectProblem(await call(request, route, id, headers), 403, 'foreign-origin')
      expect(await db.project.findUnique({ where: { id }, include: { drafts: true } })).toEqual(
        before,
      )
    })

  test(`${title(route)} lets the owner in`, async ({ request, seed, forget }) => {
    const { id } = await seed({ example: 'sme-40' })
    const response = await call(request, route, id)
    expect(response.ok(), await response.text()).toBe(true)
    if (route.path(id).endsWith('/copies')) forget((await response.json()).id)
  })
}

test.describe('writing a project', () => {
  test('names every detail that is not accepted, without echoing it', async ({ request, seed }) => {
    const { id } = await seed()
    const secret = 'should-not-be-echoed'
    const problem = await expectProblem(
      await request.patch(`/api/projects/${id}`, {
        data: {
          version: 1,
          details: {
            customer: '',
            contact: `${secret}\u0000`,
            reference: 'r'.repeat(61),
            title: 7,
            proposalDate: '2026-02-31',
            colour: 'red',
          },
        },
      }),
      400,
      'invalid-request',
    )
    const fields = problem.errors.map(({ field }: { field: string }) => field)
    for (const field of ['customer', 'contact', 'reference', 'title', 'proposalDate'])
      expect(fields).toContain(`details.${field}`)
    expect(JSON.stringify(problem)).not.toContain(secret)
    expect(problem.errors).toContainEqual(
      expect.objectContaining({ field: 'details', keys: ['colour'] }),
    )
  })

  test('needs the version it started from', async ({ request, seed }) => {
    const { id, details: own } = await seed()
    for (const version of [undefined, null, 0, -1, 1.5, '1', 1e9]) {
      const answer = await request.patch(`/api/projects/${id}`, {
        data: { version, details: own },
      })
      if (version === 1e9) await expectProblem(answer, 409, 'stale-version')
      else {
        const problem = await expectProblem(answer, 400, 'invalid-request')
        expect(problem.errors[0].field).toBe('version')
      }
    }
  })

  test('gives the other version when it is stale, and writes nothing', async ({
    request,
    seed,
  }) => {
    const { id } = await seed({ example: 'sme-40' })
    const path = `/api/projects/${id}/draft`
    expect((await request.put(path, { data: { version: 1, draft } })).status()).toBe(200)
    const second = { ...draft, answers: { 'rds.users': { state: 'answered', value: 5 } } }
    const problem = await expectProblem(
      await request.put(path, { data: { version: 1, draft: second } }),
      409,
      'stale-version',
    )
    expect(problem.current).toEqual({ version: 2, draft })
    expect(await (await request.get(path)).json()).toEqual({ version: 2, draft })
  })

  test('takes of two saves at once only one', async ({ request, seed }) => {
    const { id } = await seed()
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        request.put(`/api/projects/${id}/draft`, { data: { version: 1, draft } }),
      ),
    )
    expect(answers.map((answer) => answer.status()).sort()).toEqual([200, 409, 409, 409, 409, 409])
  })

  for (const [what, wrong] of [
    ['a path to the prototype', { ...draft, answers: { '__proto__.x': { state: 'unknown' } } }],
    ['a state nobody is in', { ...draft, answers: { 'rds.users': { state: 'guessed' } } }],
    ['a later shape', { ...draft, version: 2 }],
    ['an unknown key', { ...draft, colour: 'red' }],
    ['a list', []],
    ['nothing', null],
  ] as const)
    test(`refuses a draft with ${what}`, async ({ request, seed }) => {
      const { id } = await seed()
      await expectProblem(
        await request.put(`/api/projects/${id}/draft`, { data: { version: 1, draft: wrong } }),
        400,
        'invalid-request',
      )
    })

  test('refuses an unknown system or language of a new project', async ({ request }) => {
    for (const wrong of [{ system: 'nope' }, { system: '__proto__' }, { language: 'de' }])
      await expectProblem(
        await request.post('/api/projects', {
          data: { system: 'xrp-sprint', language: 'fr', details, draft, ...wrong },
        }),
        400,
        'invalid-request',
      )
  })

  test('keeps hostile names as the text they are', async ({ request, seed, page }) => {
    const customer = `<script>alert(1)</script> "O'Neil" & =cmd|' /C calc'!A0 😀`
    const { id } = await seed({ customer, example: 'mono-10' })
    expect((await (await request.get(`/api/projects/${id}`)).json()).details.customer).toBe(
      customer,
    )
    await page.goto(`/en/projects/${id}`)
    await expect(page.getByRole('heading', { level: 1, name: customer })).toBeVisible()
    const pdf = await request.get(`/api/projects/${id}/proposal.pdf?lang=en`)
    expect(pdf.status()).toBe(200)
    const name = pdf.headers()['content-disposition'] ?? ''
    expect(name).toMatch(/^attachment; filename="[\w.-]+\.pdf"; filename\*=UTF-8''[\w.%!~-]+\.pdf$/)
  })
})
