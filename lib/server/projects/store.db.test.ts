import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Draft, emptyDraft, withValues } from '@/lib/intake/draft'
import { loadPack } from '@/lib/packs'
import { computeSizing } from '@/lib/use-cases/compute-sizing'
import {
  changeDetails,
  createProject,
  duplicateProject,
  type ProjectStore,
  saveDraft,
} from '@/lib/use-cases/projects'
import { openDatabase } from '../db/client'
import { migrate, readMigrations } from '../db/migrate'
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
const { proposalDate: _, ...addressee } = details
const draft: Draft = withValues(emptyDraft('2026-11-22'), {
  'rds.users': '12abc',
  clients: [{ name: 'Siège \u0000', count: 3 }],
})

const deps = () => ({ store, newId: randomUUID })
/** The project as it is kept, with its first system apart. */
async function found(id: string) {
  const project = await store.find(id)
  const [first] = project?.systems ?? []
  if (!project || !first) throw new Error('the project was not kept')
  return { ...project, first }
}
/** Saves the draft of the first system. */
const save = async (id: string, version: number, value: Draft) =>
  saveDraft({ store }, id, (await found(id)).first.id, version, value)
const create = (change: Partial<typeof details> = {}) =>
  createProject(deps(), {
    system: 'xrp-sprint',
    language: 'fr',
    details: { ...details, ...change },
    draft,
  })
const customers = async () =>
  (await test.client.customer.findMany({ select: { name: true } })).map(({ name }) => name)

describe('a stored project', () => {
  it('comes back as it was kept, refused values included', async () => {
    const id = await create()
    expect(await store.find(id)).toEqual({
      id,
      language: 'fr',
      details,
      version: 1,
      systems: [{ id: expect.any(String), system: 'xrp-sprint', draft, version: 1 }],
      shared: [],
      composition: 1,
    })
  })

  it('is not found by another id', async () => {
    expect(await store.find(randomUUID())).toBeNull()
  })

  it('is listed with the latest change first', async () => {
    const [older, newer] = [await create(), await create()]
    await save(older, 1, draft)
    const ids = (await listProjects(test.client, identity)).map(({ id }) => id)
    expect(ids.indexOf(older)).toBeLessThan(ids.indexOf(newer))
  })
})

describe('saving a draft', () => {
  it('raises the version and takes the new date along', async () => {
    const id = await create()
    const moved = { ...draft, proposalDate: '2027-01-31' }
    expect(await save(id, 1, moved)).toEqual({ ok: true, value: 2 })
    const stored = await found(id)
    expect(stored.first.draft).toEqual(moved)
    expect(stored.details.proposalDate).toBe('2027-01-31')
  })

  it('keeps a date that does not exist in the draft, and the last good one on the project', async () => {
    const id = await create()
    await save(id, 1, { ...draft, proposalDate: '2026-02-31' })
    const stored = await found(id)
    expect(stored.first.draft.proposalDate).toBe('2026-02-31')
    expect(stored.details.proposalDate).toBe('2026-11-22')
  })

  it('lets one of two saves at once win and tells the other what is there', async () => {
    const id = await create()
    const drafts = [1, 2, 3, 4].map((users) => withValues(draft, { 'rds.users': users }))
    const ends = await Promise.all(drafts.map((value) => save(id, 1, value)))
    expect(ends.filter((end) => end.ok)).toHaveLength(1)
    const winner = drafts[ends.findIndex((end) => end.ok)]
    for (const end of ends)
      if (!end.ok) expect(end.error.current?.systems).toMatchObject([{ draft: winner, version: 2 }])
  })

  it('says so when the project is gone', async () => {
    const id = await create()
    const { first } = await found(id)
    await store.remove(id)
    expect(await saveDraft({ store }, id, first.id, 1, draft)).toEqual({
      ok: false,
      error: { current: null },
    })
  })
})

describe('changing the details', () => {
  it('moves the draft to a new date, so that a save from before is found out', async () => {
    const id = await create()
    const changed = { ...details, title: 'Siège', proposalDate: '2027-03-01' }
    expect(await changeDetails({ store }, id, 1, changed)).toEqual({ ok: true, value: 2 })
    expect(await store.find(id)).toMatchObject({
      details: changed,
      systems: [{ draft: { proposalDate: '2027-03-01' }, version: 2 }],
    })
    expect((await save(id, 1, draft)).ok).toBe(false)
  })

  it('leaves the draft and its date alone where no date is given', async () => {
    const id = await create()
    await changeDetails({ store }, id, 1, { ...addressee, contact: 'Mme Roy' })
    expect(await store.find(id)).toMatchObject({
      details: { ...details, contact: 'Mme Roy' },
      version: 2,
      systems: [{ draft, version: 1 }],
    })
    expect((await save(id, 1, draft)).ok).toBe(true)
  })

  it('refuses the second of two changes', async () => {
    const id = await create()
    await changeDetails({ store }, id, 1, { ...addressee, reference: 'A' })
    const second = await changeDetails({ store }, id, 1, { ...addressee, reference: 'B' })
    expect(second).toMatchObject({ ok: false, error: { current: { details: { reference: 'A' } } } })
  })
})

describe('customers', () => {
  it('are shared by their projects and forgotten with the last one', async () => {
    const name = `Forgeron ${randomUUID()}`
    const [first, second] = [await create({ customer: name }), await create({ customer: name })]
    expect((await customers()).filter((customer) => customer === name)).toHaveLength(1)
    await store.remove(first)
    expect(await customers()).toContain(name)
    await changeDetails({ store }, second, 1, { ...addressee, customer: `${name} SA` })
    expect(await customers()).not.toContain(name)
    await store.remove(second)
    expect(await customers()).not.toContain(`${name} SA`)
  })

  it('are there for a project that comes while the last other one goes', async () => {
    const customer = 'Vaudoyer et Cie'
    for (let round = 0; round < 15; round++) {
      const old = await create({ customer })
      const moved = await create({ customer: 'Ailleurs' })
      const [, , id] = await Promise.all([
        store.remove(old),
        changeDetails(deps(), moved, 1, { ...details, customer }),
        create({ customer }),
      ])
      for (const kept of [id, moved]) {
        expect((await store.find(kept))?.details.customer).toBe(customer)
        await store.remove(kept)
      }
    }
    expect(await customers()).not.toContain(customer)
  })

  it('may be called anything that is text', async () => {
    const name = `<script>alert('x')</script> "; drop table project; --`
    const id = await create({ customer: name })
    expect((await store.find(id))?.details.customer).toBe(name)
  })
})

describe('a copy', () => {
  it('has a reference of its own and takes the draft it is given', async () => {
    const original = await store.find(await create({ reference: 'x'.repeat(60) }))
    if (!original) throw new Error('the project was not kept')
    const mine = withValues(draft, { 'rds.users': 7 })
    const copy = await found(await duplicateProject(deps(), original, 'fr', { draft: mine }))
    expect(copy.details.reference).toBe(`${'x'.repeat(52)} (copie)`)
    expect(copy.first.draft).toEqual(mine)
    expect(await store.find(original.id)).toEqual(original)
  })
})

describe('a sizing that was handed over', () => {
  it('is kept once, and the project counts as proposed', async () => {
    const id = await create()
    const pack = await loadPack('xrp-sprint')
    const example = pack?.examples[0]
    if (!pack || !example) throw new Error('the pack has no example')
    const computed = computeSizing(pack, {
      system: pack.id,
      proposalDate: '2026-11-22',
      answers: example.answers,
    })
    if (!computed.ok) throw new Error('the example is not sized')
    await Promise.all([store.keepSizing(id, computed.value), store.keepSizing(id, computed.value)])
    const kept = await test.client.sizing.findMany({ where: { projectId: id } })
    expect(kept).toHaveLength(1)
    expect(JSON.stringify(kept[0]?.result)).toBe(JSON.stringify(computed.value.sizing))
    const listed = (await listProjects(test.client, identity)).find((project) => project.id === id)
    expect(listed?.status).toBe('proposed')
    await store.remove(id)
    expect(await test.client.sizing.count({ where: { projectId: id } })).toBe(0)
  })
})

describe('a database that is shared with others', () => {
  it('works in a schema of its own, in the statements we write ourselves too', async () => {
    const connection = { ...test.connection, schema: 'Sizing 2026' }
    await migrate(connection, readMigrations(join(process.cwd(), 'prisma', 'migrations')))
    const client = openDatabase(connection)
    try {
      const own = projectStore(client, identity)
      const id = await createProject(
        { store: own, newId: randomUUID },
        { system: 'xrp-sprint', language: 'fr', details, draft },
      )
      expect((await own.find(id))?.details).toEqual(details)
      expect(await store.find(id)).toBeNull()
      await own.remove(id)
      expect(await client.customer.count()).toBe(0)
    } finally {
      await client.$disconnect()
    }
  })
})
