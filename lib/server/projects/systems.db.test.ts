import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Draft, emptyDraft, withValues } from '@/lib/intake/draft'
import { MAX_SYSTEMS } from '@/lib/intake/shares'
import {
  addSystem,
  changeDetails,
  createProject,
  duplicateProject,
  hasPlaceFor,
  type ProjectStore,
  removeSystem,
  saveCommonAnswers,
  saveDraft,
  saveShared,
} from '@/lib/use-cases/projects'
import { createTestDatabase, type TestDatabase } from '../db/testing'
import { listProjects, projectStore } from './store'

const identity = { kind: 'installation' } as const

let test: TestDatabase
let store: ProjectStore

beforeAll(async () => {
  test = await createTestDatabase()
  store = projectStore(test.client, identity)
})
afterAll(() => test.close())

const details = {
  customer: 'Établissements Ménard',
  contact: '',
  reference: 'P-2026-014',
  title: '',
  proposalDate: '2026-11-22',
}
const draft = (users: number): Draft => withValues(emptyDraft('2026-11-22'), { users })
const deps = () => ({ store, newId: randomUUID })

async function found(id: string) {
  const project = await store.find(id)
  if (!project) throw new Error('the project was not kept')
  return project
}

/** A project of three systems, with a machine that the first and the last one share. */
async function three() {
  const id = await createProject(deps(), {
    system: 'xrp-sprint',
    language: 'fr',
    details,
    draft: draft(1),
  })
  for (const [version, system] of ['winstore', 'sage-crm'].entries()) {
    const added = await addSystem(deps(), id, version + 1, { system, draft: draft(version + 2) })
    if (!added.ok) throw new Error('the system was not added')
  }
  const { systems } = await found(id)
  const [first, second, third] = systems.map((system) => system.id)
  if (!first || !second || !third) throw new Error('a system is missing')
  const shared = [
    {
      name: 'SQL',
      machines: [
        { draft: first, role: 'database' },
        { draft: third, role: 'database' },
      ],
    },
  ] as const
  expect(await saveShared({ store }, id, 3, shared)).toEqual({ ok: true, value: 4 })
  return { id, first, second, third, shared }
}

describe('a project of several systems', () => {
  it('keeps them in the order they came, and is listed with all of them', async () => {
    const { id, shared } = await three()
    const project = await found(id)
    expect(project.systems.map(({ system }) => system)).toEqual([
      'xrp-sprint',
      'winstore',
      'sage-crm',
    ])
    expect(project.shared).toEqual(shared)
    const listed = (await listProjects(test.client, identity)).find((one) => one.id === id)
    expect(listed?.systems).toEqual(['xrp-sprint', 'winstore', 'sage-crm'])
  })

  it('holds the same system twice', async () => {
    const { id } = await three()
    await addSystem(deps(), id, 4, { system: 'sage-crm', draft: draft(9) })
    const { systems } = await found(id)
    expect(systems.filter(({ system }) => system === 'sage-crm')).toHaveLength(2)
    expect(new Set(systems.map((system) => system.id)).size).toBe(4)
  })

  it('is not copied with a draft that has no place in it', async () => {
    const [one, other] = [await three(), await three()]
    const [original, { systems }] = [await found(one.id), await found(other.id)]
    const own = { systemId: systems[0]?.id, draft: draft(77) }
    expect(hasPlaceFor(original, own)).toBe(false)
    expect(hasPlaceFor(original, { systemId: original.systems[0]?.id })).toBe(true)
    expect(hasPlaceFor(original, {})).toBe(true)
    await expect(duplicateProject(deps(), original, 'fr', own)).rejects.toThrow()
  })

  it('is copied whole, with what is shared', async () => {
    const { id } = await three()
    const original = await found(id)
    const mine = draft(77)
    const copy = await found(
      await duplicateProject(deps(), original, 'fr', {
        systemId: original.systems[1]?.id,
        draft: mine,
      }),
    )
    expect(copy.systems.map((system) => system.draft)).toEqual([
      original.systems[0]?.draft,
      mine,
      original.systems[2]?.draft,
    ])
    expect(copy.shared).toEqual([
      {
        name: 'SQL',
        machines: [copy.systems[0], copy.systems[2]].map((system) => ({
          draft: system?.id,
          role: 'database',
        })),
      },
    ])
    expect(await found(id)).toEqual(original)
  })

  it('gives a new system its own date, and ends one that was still being typed', async () => {
    const id = await createProject(deps(), {
      system: 'xrp-sprint',
      language: 'fr',
      details,
      draft: draft(1),
    })
    const [first] = (await found(id)).systems
    await saveDraft({ store }, id, first?.id ?? '', 1, { ...draft(1), proposalDate: '2026-02-31' })
    await addSystem(deps(), id, 1, { system: 'winstore', draft: emptyDraft('1999-01-01') })
    const { systems } = await found(id)
    expect(systems.map((system) => system.draft.proposalDate)).toEqual(['2026-11-22', '2026-11-22'])
    expect(systems[0]?.version).toBe(3)
  })
})

describe('the composition of a project', () => {
  it('changes once of several changes at once, whatever they are', async () => {
    const { id, first, shared } = await three()
    const ends = await Promise.all([
      addSystem(deps(), id, 4, { system: 'winstore', draft: draft(1) }),
      removeSystem({ store }, id, 4, first),
      saveShared({ store }, id, 4, []),
      saveShared({ store }, id, 4, shared),
    ])
    expect(ends.filter((end) => end.ok)).toHaveLength(1)
    expect((await found(id)).composition).toBe(5)
    for (const end of ends)
      if (!end.ok) expect(end.error).toMatchObject({ current: { composition: 5 } })
  })

  it('loses with a system what was shared with it, and nothing else', async () => {
    const { id, first, second, third } = await three()
    await saveShared({ store }, id, 4, [
      {
        name: 'SQL',
        machines: [
          { draft: first, role: 'database' },
          { draft: third, role: 'database' },
        ],
      },
      {
        name: 'Web',
        machines: [
          { draft: first, role: 'application' },
          { draft: second, role: 'store-server' },
          { draft: third, role: 'web-main' },
        ],
      },
    ])
    expect(await removeSystem({ store }, id, 5, first)).toEqual({ ok: true, value: 6 })
    const project = await found(id)
    expect(project.systems.map((system) => system.id)).toEqual([second, third])
    expect(project.shared).toEqual([
      {
        name: 'Web',
        machines: [
          { draft: second, role: 'store-server' },
          { draft: third, role: 'web-main' },
        ],
      },
    ])
    const again = await removeSystem({ store }, id, 6, first)
    expect(again.ok).toBe(false)
  })

  it('keeps at least one system and takes no more than there may be', async () => {
    const { id, first, second, third } = await three()
    await removeSystem({ store }, id, 4, first)
    await removeSystem({ store }, id, 5, second)
    expect(await removeSystem({ store }, id, 6, third)).toEqual({
      ok: false,
      error: { outcome: 'too-few' },
    })
    for (let version = 6; version < 5 + MAX_SYSTEMS; version++)
      await addSystem(deps(), id, version, { system: 'winstore', draft: draft(1) })
    expect((await found(id)).systems).toHaveLength(MAX_SYSTEMS)
    expect(
      await addSystem(deps(), id, 5 + MAX_SYSTEMS, { system: 'winstore', draft: draft(1) }),
    ).toEqual({ ok: false, error: { outcome: 'too-many' } })
  })

  it('shares nothing with a system of another project', async () => {
    const [one, other] = [await three(), await three()]
    const foreign = { name: 'SQL', machines: [{ draft: other.first, role: 'database' as const }] }
    expect(await saveShared({ store }, one.id, 4, [foreign])).toEqual({
      ok: false,
      error: { outcome: 'unknown-systems', ids: [other.first] },
    })
    expect((await found(one.id)).shared).toEqual(one.shared)
  })

  it('says so when the project is gone', async () => {
    const { id, first } = await three()
    await store.remove(id)
    const gone = { ok: false, error: { current: null } }
    expect(await addSystem(deps(), id, 4, { system: 'winstore', draft: draft(1) })).toEqual(gone)
    expect(await removeSystem({ store }, id, 4, first)).toEqual(gone)
    expect(await saveShared({ store }, id, 4, [])).toEqual(gone)
    expect(await saveCommonAnswers({ store }, id, [], '2027-01-01')).toEqual(gone)
  })
})

describe('the drafts of a project', () => {
  it('are saved side by side', async () => {
    const { id, first, second } = await three()
    const ends = await Promise.all([
      saveDraft({ store }, id, first, 1, draft(10)),
      saveDraft({ store }, id, second, 1, draft(20)),
      saveShared({ store }, id, 4, []),
    ])
    expect(ends.map((end) => end.ok)).toEqual([true, true, true])
    const { systems } = await found(id)
    expect(systems.map((system) => system.version)).toEqual([2, 2, 1])
    expect(systems[1]?.draft).toEqual(draft(20))
  })

  it('leave the date to the project where there are several', async () => {
    const { id, first } = await three()
    await saveDraft({ store }, id, first, 1, { ...draft(10), proposalDate: '2030-01-01' })
    const project = await found(id)
    expect(project.details.proposalDate).toBe('2026-11-22')
    expect(project.systems[0]?.draft.proposalDate).toBe('2026-11-22')
  })

  it('all follow a new date of the details', async () => {
    const { id, first } = await three()
    const { title: _, ...rest } = details
    await changeDetails({ store }, id, 1, { ...rest, title: '', proposalDate: '2027-03-01' })
    const { systems } = await found(id)
    expect(systems.map((system) => system.draft.proposalDate)).toEqual(
      systems.map(() => '2027-03-01'),
    )
    expect((await saveDraft({ store }, id, first, 1, draft(10))).ok).toBe(false)
  })
})

describe('an answer that several systems ask for', () => {
  const answer = (value: unknown) => ({ state: 'answered' as const, value })

  it('goes into all of them, beside what is there', async () => {
    const { id, first, third } = await three()
    const written = await saveCommonAnswers({ store }, id, [
      { id: first, version: 1, answers: { 'db.sqlVersion': answer('2017'), users: null } },
      { id: third, version: 1, answers: { 'sqlServer.version': answer('2017') } },
    ])
    expect(written).toEqual({ ok: true, value: { [first]: 2, [third]: 2 } })
    const { systems } = await found(id)
    expect(systems.map((system) => [system.draft.answers, system.version])).toEqual([
      [{ 'db.sqlVersion': answer('2017') }, 2],
      [draft(2).answers, 1],
      [{ users: answer(3), 'sqlServer.version': answer('2017') }, 2],
    ])
  })

  it('goes into none where one of them was changed in between', async () => {
    const { id, first, third } = await three()
    await saveDraft({ store }, id, third, 1, draft(33))
    const before = await found(id)
    const written = await saveCommonAnswers(
      { store },
      id,
      [
        { id: first, version: 1, answers: { users: answer(5) } },
        { id: third, version: 1, answers: { users: answer(5) } },
      ],
      '2027-01-01',
    )
    expect(written).toEqual({ ok: false, error: { current: before } })
    expect(await found(id)).toEqual(before)
  })

  it('may be the date of the project, which all drafts take', async () => {
    const { id, first } = await three()
    const written = await saveCommonAnswers(
      { store },
      id,
      [{ id: first, version: 1, answers: { users: answer(5) } }],
      '2027-01-31',
    )
    const { systems, details: now } = await found(id)
    expect(now.proposalDate).toBe('2027-01-31')
    expect(systems.map((system) => system.draft.proposalDate)).toEqual(
      systems.map(() => '2027-01-31'),
    )
    expect(written).toEqual({
      ok: true,
      value: Object.fromEntries(systems.map((system) => [system.id, 2])),
    })
  })
})

describe('what was kept before projects had several systems', () => {
  it('is a project of one that shares nothing', async () => {
    const [{ id: customerId } = { id: '' }] = await test.client.$queryRaw<{ id: string }[]>`
      INSERT INTO customer (id, name, updated_at) VALUES (${randomUUID()}::uuid, 'Ancien', now())
      RETURNING id`
    const id = randomUUID()
    await test.client.$executeRaw`
      INSERT INTO project (id, customer_id, reference, proposal_date, updated_at)
      VALUES (${id}::uuid, ${customerId}::uuid, 'P-1', '2026-11-22', now())`
    const old = { version: 1, proposalDate: '2026-11-22', answers: {} }
    await test.client.$executeRaw`
      INSERT INTO draft (id, project_id, system, answers, updated_at)
      VALUES (${randomUUID()}::uuid, ${id}::uuid, 'xrp-sprint', ${JSON.stringify(old)}::json, now())`
    expect(await found(id)).toMatchObject({
      systems: [{ system: 'xrp-sprint', draft: emptyDraft('2026-11-22') }],
      shared: [],
      composition: 1,
    })
  })
})
