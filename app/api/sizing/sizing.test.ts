import { describe, expect, it } from 'vitest'
import { loadPack } from '@/lib/packs'
import { POST as writeProposal } from './[system]/proposal.pdf/route'
import { POST as size } from './[system]/route'
import { POST as sizeProject } from './projects/route'

const pack = await loadPack('xrp-sprint')
const answers = pack?.examples[0]?.answers
const sizable = { system: 'xrp-sprint', proposalDate: '2026-11-22', answers }

const call = (handler: typeof size, body: unknown, query = '', system = 'xrp-sprint') =>
  handler(
    new Request(`http://gabarit.test/api/sizing/${system}${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
    { params: Promise.resolve({ system }) },
  )

describe('sizing over the interface', () => {
  it('gives the result of the contract', async () => {
    const answer = await call(size, sizable)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ contract: 1, system: 'xrp-sprint' })
  })

  it('gives every reason at once, in the language asked for', async () => {
    const bad = {
      ...sizable,
      proposalDate: '2026-02-31',
      answers: { nope: 1, iis: { connections: '9' } },
    }
    const [french, english] = await Promise.all(
      ['?lang=fr', '?lang=en'].map(async (query) => {
        const answer = await call(size, bad, query)
        expect(answer.status).toBe(422)
        expect(answer.headers.get('content-type')).toBe('application/problem+json')
        return answer.json()
      }),
    )
    const fields = ({ refused }: { refused: { field: string }[] }) =>
      refused.map(({ field }) => field)
    expect(fields(french).sort()).toEqual([
      'answers.iis.connections',
      'answers.nope',
      'proposalDate',
    ])
    expect(fields(english)).toEqual(fields(french))
    expect(english.missing).toEqual(['answers.databases'])
    expect(english.refused[0].message).not.toBe(french.refused[0].message)
  })

  it.each([null, [], 'x', 3, { system: 'sage-crm', proposalDate: '2026-11-22', answers: {} }])(
    'refuses %j, as it would any answer',
    async (body) => {
      expect((await call(size, body)).status).toBe(422)
    },
  )

  it.each(['unknown', '__proto__', 'constructor'])('knows no system %s', async (system) => {
    expect((await call(size, sizable, '', system)).status).toBe(404)
  })
})

describe('a project of several systems over the interface', () => {
  const crm = { system: 'sage-crm', proposalDate: '2026-11-22', answers: { companyName: 'ACME' } }
  const project = { project: { name: 'Head office', customer: 'ACME' }, systems: [sizable, crm] }

  it('gives the sizing of each and of all of them together', async () => {
    const answer = await call(sizeProject, project)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      contract: 1,
      project: { name: 'Head office', customer: 'ACME', shared: [] },
      results: [{ system: 'xrp-sprint' }, { system: 'sage-crm' }],
    })
  })

  it('gives every reason of every system at once, in the language asked for', async () => {
    const bad = {
      ...project,
      systems: [
        { ...sizable, proposalDate: '2026-02-31' },
        { ...crm, answers: {} },
      ],
    }
    const answers = await Promise.all(
      ['?lang=fr', '?lang=en'].map(async (query) => {
        const answer = await call(sizeProject, bad, query)
        expect(answer.status).toBe(422)
        return answer.json()
      }),
    )
    for (const { refused, missing } of answers) {
      expect(refused.map(({ field }: { field: string }) => field)).toEqual([
        'systems.0.proposalDate',
      ])
      expect(missing).toEqual(['systems.1.answers.companyName'])
    }
    expect(answers[0].refused[0].message).not.toBe(answers[1].refused[0].message)
  })

  it.each([null, [], 'x', {}, sizable])('refuses %j, which is no project', async (body) => {
    expect((await call(sizeProject, body)).status).toBe(422)
  })
})

describe('a proposal over the interface', () => {
  const addressee = { customer: 'Établissements <Ménard>', reference: '../x' }

  it('is the same bytes for the same request, under a name a file system takes', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(() => call(writeProposal, { request: sizable, addressee }, '?lang=fr')),
    )
    if (!first || !second) throw new Error('no answer')
    expect(first.headers.get('content-type')).toBe('application/pdf')
    expect(first.headers.get('content-disposition')).toContain(
      'filename="Proposition_Etablissements-Menard_x_2026-11-22.pdf"',
    )
    const bytes = Buffer.from(await first.arrayBuffer())
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(bytes.equals(Buffer.from(await second.arrayBuffer()))).toBe(true)
  }, 60_000)

  it('is refused with the reasons where there is nothing to size', async () => {
    const answer = await call(writeProposal, { request: { ...sizable, answers: {} } })
    expect(answer.status).toBe(422)
  })

  it('says which detail of the addressee is not accepted', async () => {
    const answer = await call(writeProposal, {
      request: sizable,
      addressee: { customer: 'x'.repeat(121) },
    })
    expect(answer.status).toBe(400)
    expect((await answer.json()).errors).toEqual([
      { field: 'addressee.customer', code: 'too_big', maximum: 120 },
    ])
  })
})
