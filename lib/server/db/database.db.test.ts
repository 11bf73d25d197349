import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isDuplicate, isMissing, isReferenced } from './errors'
import { createTestDatabase, type TestDatabase } from './testing'

let test: TestDatabase

beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.close())

async function createProject(customerName = 'Établissements Lefèvre') {
  return await test.client.project.create({
    data: {
      reference: 'P-1',
      proposalDate: new Date('2026-03-01'),
      customer: { create: { name: customerName } },
      drafts: { create: { system: 'xrp-sprint', answers: { b: 1, a: { z: null, y: '\u0000' } } } },
    },
    include: { drafts: true },
  })
}

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  )

const sizing = { system: 'xrp-sprint', packVersion: '1', request: {}, result: {} }

describe('the schema', () => {
  it('gives answers back exactly as they were saved, order of keys included', async () => {
    const { drafts } = await createProject()
    const stored = await test.client.draft.findUniqueOrThrow({ where: { id: drafts[0]?.id } })
    expect(JSON.stringify(stored.answers)).toBe('{"b":1,"a":{"z":null,"y":"\\u0000"}}')
  })

  it('keeps the proposal date as a day, in any time zone', async () => {
    const { id } = await createProject()
    const rows = await test.client.$queryRaw<{ day: string }[]>`
      SELECT proposal_date::text AS day FROM project WHERE id = ${id}::uuid`
    expect(rows).toEqual([{ day: '2026-03-01' }])
  })

  it('sorts customers as a French index does', async () => {
    const names = ['Zèbre', 'Étoile', 'Eau vive', 'étain', 'Œuvre', 'Opale']
    await test.client.customer.createMany({ data: names.map((name) => ({ name })) })
    const sorted = await test.client.customer.findMany({
      where: { name: { in: names } },
      orderBy: { name: 'asc' },
    })
    expect(sorted.map(({ name }) => name)).toEqual([
      ...['Eau vive', 'étain', 'Étoile', 'Œuvre', 'Opale', 'Zèbre'],
    ])
  })

  it('lets one of two saves of the same version through, and tells the other', async () => {
    const { drafts } = await createProject()
    const id = drafts[0]?.id ?? ''
    const save = (answers: object) =>
      test.client.draft.updateMany({
        where: { id, version: 1 },
        data: { answers, version: { increment: 1 } },
      })
    const saves = await Promise.all([save({ users: 1 }), save({ users: 2 }), save({ users: 3 })])
    expect(saves.map(({ count }) => count).sort()).toEqual([0, 0, 1])
    const { version } = await test.client.draft.findUniqueOrThrow({ where: { id } })
    expect(version).toBe(2)
  })

  it('never changes a sizing once it is issued, and removes it with its project', async () => {
    const { id: projectId } = await createProject()
    const issued = await test.client.sizing.create({
      data: { ...sizing, projectId, hash: 'a'.repeat(64) },
    })
    const change = test.client.sizing.update({
      where: { id: issued.id },
      data: { result: { changed: true } },
    })
    expect(String(await failureOf(change))).toContain('a sizing is never changed')
    await test.client.project.delete({ where: { id: projectId } })
    expect(await test.client.sizing.count({ where: { id: issued.id } })).toBe(0)
    expect(await test.client.draft.count({ where: { projectId } })).toBe(0)
  })

  it.each([
    ['a hash that is none', { hash: 'A'.repeat(64) }],
    ['a hash too short', { hash: 'abc' }],
  ])('refuses %s', async (_, wrong) => {
    const { id: projectId } = await createProject()
    const created = test.client.sizing.create({ data: { ...sizing, projectId, ...wrong } })
    expect(await failureOf(created)).toBeInstanceOf(Error)
  })
})

describe('what went wrong', () => {
  it('tells a duplicate', async () => {
    const { id: projectId } = await createProject()
    const again = test.client.draft.create({
      data: { projectId, position: 0, system: 'xrp-sprint', answers: {} },
    })
    const error = await failureOf(again)
    expect([isDuplicate(error), isMissing(error), isReferenced(error)]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('tells a record that is not there in the expected version', async () => {
    const { id } = await createProject()
    const stale = test.client.project.update({
      where: { id, version: 7 },
      data: { reference: 'P-2' },
    })
    const error = await failureOf(stale)
    expect([isDuplicate(error), isMissing(error), isReferenced(error)]).toEqual([
      false,
      true,
      false,
    ])
  })

  it('tells a record that others refer to', async () => {
    const { customerId } = await createProject()
    const error = await failureOf(test.client.customer.delete({ where: { id: customerId } }))
    expect([isDuplicate(error), isMissing(error), isReferenced(error)]).toEqual([
      false,
      false,
      true,
    ])
  })

  it('tells none of these from another failure', () => {
    const error = new Error('P2002')
    expect([isDuplicate(error), isMissing(error), isReferenced(error)]).toEqual([
      false,
      false,
      false,
    ])
  })
})
