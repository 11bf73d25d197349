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
  /** `system` is the id of the draft of the project's second system. */
  readonly path: (id: string, system: string) => string
  readonly data?: unknown
}

/** Answers for one system, as several of them get the same one. */
const changes = (id: string) => [
  { id, version: 1, answers: { otherCegidApps: { state: 'answered', value: ['A'] } } },
]

/** Every route that works on one project, with a body it would accept. */
const ROUTES: readonly Route[] = [
  { method: 'GET', path: (id) => `/api/projects/${id}` },
  { method: 'PATCH', path: (id) => `/api/projects/${id}`, data: { version: 1, details } },
  { method: 'DELETE', path: (id) => `/api/projects/${id}` },
  { method: 'GET', path: (id) => `/api/projects/${id}/draft` },
  { method: 'PUT', path: (id) => `/api/projects/${id}/draft`, data: { version: 1, draft } },
  { method: 'POST', path: (id) => `/api/projects/${id}/copies`, data: {} },
  { method: 'GET', path: (id) => `/api/projects/${id}/proposal.pdf` },
  {
    method: 'POST',
    path: (id) => `/api/projects/${id}/systems`,
    data: { version: 1, system: 'winstore' },
  },
  { method: 'DELETE', path: (id, system) => `/api/projects/${id}/systems/${system}?version=1` },
  { method: 'GET', path: (id, system) => `/api/projects/${id}/systems/${system}/draft` },
  {
    method: 'PUT',
    path: (id, system) => `/api/projects/${id}/systems/${system}/draft`,
    data: { version: 1, draft },
  },
  { method: 'PUT', path: (id) => `/api/projects/${id}/shared`, data: { version: 1, shared: [] } },
  {
    method: 'PUT',
    path: (id) => `/api/projects/${id}/answers`,
    data: { changes: [], proposalDate: '2027-01-01' },
  },
]

/** A project of two systems, each of which can be sized. */
const TWO = { example: 'sme-40', others: [{ system: 'sage-crm', example: 'single' }] } as const

const call = (
  request: APIRequestContext,
  { method, path, data }: Route,
  { id, system = randomUUID() }: { readonly id: string; readonly system?: string | undefined },
  headers: Record<string, string> = {},
): Promise<APIResponse> =>
  request.fetch(path(id, system), { method, headers, ...(data ? { data } : {}) })

const title = ({ method, path }: Route) => `${method} ${path(':id', ':system')}`

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
      await expectProblem(
        await call(request, route, { id: encodeURIComponent(id) }),
        404,
        'not-found',
      )
  })

  if (route.method !== 'GET')
    test(`${title(route)} answers 403 to another site`, async ({ request, seed, db }) => {
      const { id, systems } = await seed(TWO)
      const before = await db.project.findUnique({ where: { id }, include: { drafts: true } })
      const others: Record<string, string>[] = [
        { origin: 'https://example.org' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
      ]
      for (const headers of others)
        await expectProblem(
          await call(request, route, { id, system: systems[1] }, headers),
          403,
          'foreign-origin',
        )
      expect(await db.project.findUnique({ where: { id }, include: { drafts: true } })).toEqual(
        before,
      )
    })

  test(`${title(route)} lets the owner in`, async ({ request, seed, forget }) => {
    const { id, systems } = await seed(TWO)
    const response = await call(request, route, { id, system: systems[1] })
    expect(response.ok(), await response.text()).toBe(true)
    if (route.path(id, '').endsWith('/copies')) forget((await response.json()).id)
  })
}

for (const route of ROUTES.filter(({ path }) => path('', ':system').includes(':system')))
  test(`${title(route)} answers 404 for a system that is not the project's own`, async ({
    request,
    seed,
    db,
  }) => {
    const [one, other] = [await seed(TWO), await seed(TWO)]
    const before = await db.draft.findMany({ where: { projectId: other.id } })
    const strangers = [randomUUID(), 'not-an-id', '%00', other.systems[1]]
    for (const system of strangers)
      await expectProblem(await call(request, route, { id: one.id, system }), 404, 'not-found')
    expect(await db.draft.findMany({ where: { projectId: other.id } })).toEqual(before)
  })

test.describe('the systems of a project', () => {
  test('are added, shared and removed by the version of the composition', async ({
    request,
    seed,
  }) => {
    const { id, systems } = await seed(TWO)
    const path = `/api/projects/${id}`
    const shared = [
      { name: 'SQL', machines: systems.map((draft) => ({ draft, role: 'database' })) },
    ]
    const put = await request.put(`${path}/shared`, { data: { version: 1, shared } })
    expect(await put.json()).toEqual({ version: 2 })
    const added = await request.post(`${path}/systems`, {
      data: { version: 2, system: 'winstore' },
    })
    expect(added.status()).toBe(201)
    const { id: third } = await added.json()
    const stale = await expectProblem(
      await request.put(`${path}/shared`, { data: { version: 2, shared: [] } }),
      409,
      'stale-version',
    )
    expect(stale.current).toMatchObject({ version: 3, shared, systems: [{}, {}, { id: third }] })
    for (const [version, system] of [systems[1], third].entries()) {
      const address = `${path}/systems/${system}?version=${version + 3}`
      expect((await request.delete(address)).status()).toBe(200)
    }
    await expectProblem(
      await request.delete(`${path}/systems/${systems[0]}?version=5`),
      409,
      'last-system',
    )
    expect(await (await request.get(path)).json()).toMatchObject({
      composition: 5,
      shared: [],
      systems: [{ id: systems[0] }],
    })
  })

  test('take the answers of several at once or none of them', async ({ request, seed }) => {
    const { id, systems } = await seed(TWO)
    const [first = '', second = ''] = systems
    const path = `/api/projects/${id}`
    const before = await (await request.get(path)).json()
    const stale = await request.put(`${path}/answers`, {
      data: { changes: [...changes(first), { ...changes(second)[0], version: 7 }] },
    })
    const problem = await expectProblem(stale, 409, 'stale-version')
    expect(problem.current.systems).toEqual(before.systems)
    const foreign = await request.put(`${path}/answers`, {
      data: { changes: [...changes(first), ...changes(randomUUID())] },
    })
    await expectProblem(foreign, 409, 'stale-version')
    expect(await (await request.get(path)).json()).toEqual(before)
    const written = await request.put(`${path}/answers`, {
      data: { changes: [...changes(first), ...changes(second)], proposalDate: '2027-01-31' },
    })
    expect(await written.json()).toEqual({ versions: { [first]: 2, [second]: 2 } })
  })

  test('have a proposal each and one together', async ({ request, seed, db }) => {
    const { id, systems } = await seed(TWO)
    const pdf = async (query: string) => {
      const answer = await request.get(`/api/projects/${id}/proposal.pdf?${query}`)
      expect(answer.status(), query).toBe(200)
      return (await answer.body()).byteLength
    }
    const [first, second, all] = [
      await pdf(`system=${systems[0]}`),
      await pdf(`system=${systems[1]}`),
      await pdf('lang=en'),
    ]
    expect(all).toBeGreaterThan(Math.max(first, second))
    expect(await pdf('annexes=none')).toBeLessThan(all)
    const kept = await db.sizing.findMany({ where: { projectId: id } })
    expect(kept.map(({ system }) => system).sort()).toEqual(['sage-crm', 'xrp-sprint'])
    for (const query of ['system=x', 'annexes=some', 'lang=de'])
      await expectProblem(
        await request.get(`/api/projects/${id}/proposal.pdf?${query}`),
        400,
        'invalid-request',
      )
    await expectProblem(
      await request.get(`/api/projects/${id}/proposal.pdf?system=${randomUUID()}`),
      404,
      'not-found',
    )
  })

  test('refuse what means nothing', async ({ request, seed }) => {
    const { id, systems } = await seed(TWO)
    const [draftId = ''] = systems
    const part = { draft: draftId, role: 'database' }
    const shared = (value: unknown) => ({ path: 'shared', data: { version: 1, shared: value } })
    const answers = (value: unknown) => ({ path: 'answers', data: { changes: value } })
    const bodies = [
      shared([{ name: 'a/b', machines: [] }]),
      shared([{ name: '', machines: [] }]),
      shared([{ name: 'x'.repeat(61), machines: [] }]),
      shared([
        { name: 'a', machines: [] },
        { name: 'A', machines: [] },
      ]),
      shared([
        { name: 'a', machines: [part] },
        { name: 'b', machines: [part] },
      ]),
      shared([{ name: 'a', machines: [{ ...part, role: '__proto__' }] }]),
      shared([{ name: 'a', machines: [{ ...part, draft: 'x' }] }]),
      shared({}),
      answers([...changes(draftId), ...changes(draftId)]),
      answers([{ id: draftId, version: 1, answers: { '__proto__.x': null } }]),
      answers([{ id: draftId, version: 1, answers: { users: { state: 'guessed' } } }]),
      { path: 'answers', data: { changes: [], proposalDate: '2026-02-31' } },
    ]
    for (const { path, data } of bodies)
      await expectProblem(
        await request.put(`/api/projects/${id}/${path}`, { data }),
        400,
        'invalid-request',
      )
    for (const system of ['nope', '__proto__', ''])
      await expectProblem(
        await request.post(`/api/projects/${id}/systems`, { data: { version: 1, system } }),
        400,
        'invalid-request',
      )
    for (const version of ['', '0x1', '-1', '1e3', '1.5', 'NaN'])
      await expectProblem(
        await request.delete(`/api/projects/${id}/systems/${draftId}?version=${version}`),
        400,
        'invalid-request',
      )
    expect(await (await request.get(`/api/projects/${id}`)).json()).toMatchObject({
      composition: 1,
      shared: [],
    })
  })
})

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
