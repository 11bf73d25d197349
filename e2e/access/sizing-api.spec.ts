import { expect } from '@playwright/test'
import { LOCALES } from '@/lib/kernel/locale'
import { sayIn } from '../fixtures/say'
import { test } from '../fixtures/test'

const path = '/api/sizing/xrp-sprint'
const sound = {
  system: 'xrp-sprint',
  proposalDate: '2026-12-01',
  answers: { iis: { connections: 40 }, databases: [{ domain: 'Paie', count: 3 }] },
}
type Answers = Record<string, unknown>
const withAnswers = (answers: Answers) => ({ ...sound, answers: { ...sound.answers, ...answers } })

/** Requests the engine refuses, with the field it has to name. */
const REFUSED: readonly (readonly [string, unknown, string])[] = [
  ['nothing where a number belongs', withAnswers({ rds: { users: null } }), 'answers.rds.users'],
  ['an empty text for a number', withAnswers({ rds: { users: '' } }), 'answers.rds.users'],
  ['a number as text', withAnswers({ rds: { users: '30' } }), 'answers.rds.users'],
  ['a negative number', withAnswers({ rds: { users: -1 } }), 'answers.rds.users'],
  ['a fraction', withAnswers({ rds: { users: 9.5 } }), 'answers.rds.users'],
  ['a billion', withAnswers({ rds: { users: 1e9 } }), 'answers.rds.users'],
  ['an unknown option', withAnswers({ iis: { connections: 40, os: 'WS2030' } }), 'answers.iis.os'],
  ['an unknown answer', withAnswers({ rds: { usersPerCPU: 15 } }), 'answers.rds.usersPerCPU'],
  ['an unknown key', { ...sound, colour: 'red' }, 'colour'],
  ['a day that does not exist', { ...sound, proposalDate: '2026-02-31' }, 'proposalDate'],
  ['a month that does not exist', { ...sound, proposalDate: '2026-13-01' }, 'proposalDate'],
  ['a day beyond the range', { ...sound, proposalDate: '2101-01-01' }, 'proposalDate'],
  [
    'a NUL byte in a name',
    withAnswers({ databases: [{ domain: 'Paie\u0000', count: 1 }] }),
    'answers.databases.0.domain',
  ],
  [
    'a name beyond its length',
    withAnswers({ databases: [{ domain: 'x'.repeat(61), count: 1 }] }),
    'answers.databases.0.domain',
  ],
  [
    'a business line named twice',
    withAnswers({
      databases: [
        { domain: 'Paie', count: 1 },
        { domain: 'PAIE', count: 2 },
      ],
    }),
    'answers.databases.1.domain',
  ],
  [
    'a list beyond its length',
    withAnswers({
      databases: Array.from({ length: 201 }, (_, n) => ({ domain: `d${n}`, count: 1 })),
    }),
    'answers.databases',
  ],
  ['a list where an object belongs', { ...sound, answers: [] }, 'answers'],
  ['another system', { ...sound, system: 'winstore' }, 'system'],
  [
    'a lax house value',
    { ...sound, parameters: { 'xrp.iis.max-connections': 60 } },
    'parameters.xrp.iis.max-connections',
  ],
]

for (const [what, request_, field] of REFUSED)
  test(`refuses ${what}, naming ${field}`, async ({ request }) => {
    const response = await request.post(path, { data: request_ })
    expect(response.status()).toBe(422)
    const { refused } = await response.json()
    const reason = refused.find((entry: { field: string }) => entry.field === field)
    expect(reason, JSON.stringify(refused)).toBeDefined()
    expect(reason.expected).not.toBe('')
    expect(reason.message).toContain(field)
    // Where it came from is nobody's business.
    expect(JSON.stringify(refused)).not.toMatch(/node_modules|\.ts:/)
  })

for (const locale of LOCALES)
  test(`gives all reasons at once, in ${locale}`, async ({ request }) => {
    const say = sayIn(locale)
    const response = await request.post(`${path}?lang=${locale}`, {
      data: {
        ...withAnswers({ rds: { users: -1 }, printers: [{ count: 0 }], wan: 'yes' }),
        proposalDate: 'tomorrow',
      },
    })
    const { refused } = await response.json()
    expect(refused.map(({ field }: { field: string }) => field).sort()).toEqual([
      'answers.printers.0.count',
      'answers.rds.users',
      'answers.wan',
      'proposalDate',
    ])
    expect(refused.find(({ field }: { field: string }) => field === 'answers.wan').expected).toBe(
      say.app((m) => m.wizard.problem.boolean),
    )
    expect(response.headers()['content-language']).toBe(locale)
  })

test('tells answers that are missing from answers that are refused', async ({ request }) => {
  const response = await request.post(path, { data: { ...sound, answers: {} } })
  expect(response.status()).toBe(422)
  const { refused, missing } = await response.json()
  expect(refused).toEqual([])
  expect(missing).toEqual(['answers.iis.connections', 'answers.databases'])
})

test('sizes what is sound, the same to the byte', async ({ request }) => {
  const [first, second] = await Promise.all([
    request.post(path, { data: sound }),
    request.post(path, { data: sound }),
  ])
  expect(first.status()).toBe(200)
  expect(await first.text()).toBe(await second.text())
  expect((await first.json()).figures['servers.count'].value).toBe(2)
})

test('writes the same proposal to the byte', async ({ request }) => {
  const pdf = () => request.post(`${path}/proposal.pdf?lang=fr`, { data: { request: sound } })
  const [first, second] = [await pdf(), await pdf()]
  expect(first.status()).toBe(200)
  expect((await first.body()).equals(await second.body())).toBe(true)
})

for (const system of ['nope', '__proto__', 'constructor', '%00', 'winstore%2F..'])
  test(`knows no system called ${system}`, async ({ request }) => {
    expect((await request.get(`/api/schemas/${system}`)).status()).toBe(404)
    expect((await request.post(`/api/sizing/${system}`, { data: sound })).status()).toBe(404)
    expect(
      (
        await request.post(`/api/sizing/${system}/proposal.pdf`, { data: { request: sound } })
      ).status(),
    ).toBe(404)
    // A page whose name is no text is led to the choice of systems instead.
    if (system !== '%00') expect((await request.get(`/fr/sizing/${system}`)).status()).toBe(404)
  })

test('sizes several systems together, the same to the byte, and publishes how to ask', async ({
  request,
}) => {
  const project = { project: { name: 'Siège', customer: 'ACME' }, systems: [sound, sound] }
  const [first, second] = await Promise.all([
    request.post('/api/sizing/projects', { data: project }),
    request.post('/api/sizing/projects', { data: project }),
  ])
  expect(first.status()).toBe(200)
  expect(await first.text()).toBe(await second.text())
  expect((await first.json()).combined.figures['servers.count'].value).toBe(4)
  const schemas = await (await request.get('/api/schemas/project')).json()
  expect(schemas.request.required).toEqual(['project', 'systems'])
})

for (const [what, data, field] of [
  ['a project without systems', { project: { name: 'A', customer: 'B' }, systems: [] }, 'systems'],
  [
    'a project in which one system is refused',
    { project: { name: 'A', customer: 'B' }, systems: [sound, withAnswers({ wan: 1 })] },
    'systems.1.answers.wan',
  ],
] as const)
  test(`refuses ${what}, naming ${field}`, async ({ request }) => {
    const response = await request.post('/api/sizing/projects', { data })
    expect(response.status()).toBe(422)
    const { refused } = await response.json()
    expect(refused.map((entry: { field: string }) => entry.field)).toEqual([field])
  })

test('refuses a language it does not speak', async ({ request }) => {
  const response = await request.post(`${path}/proposal.pdf?lang=de`, { data: { request: sound } })
  expect(response.status()).toBe(400)
})
