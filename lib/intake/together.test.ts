import { describe, expect, it } from 'vitest'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { choice, fieldAt, isField, text } from '@/lib/sizing/fields'
import type { AnyPack } from '@/lib/sizing/pack'
import type { Role } from '@/lib/sizing/topology'
import type { Scalar } from '@/lib/sizing/trace'
import { commonAnswers, commonPathsOf } from './common'
import { type Draft, emptyDraft, withExample, withValues } from './draft'
import { tinyPack } from './fixture'
import type { StoredProject } from './project'
import { readinessOf } from './readiness'
import { isFreeShareName, sharesSchema, sharesWithout } from './shares'
import { sizeTogether, toProjectRequest } from './together'

const A = '11111111-1111-4111-8111-111111111111'
const B = '22222222-2222-4222-8222-222222222222'
const C = '55555555-5555-4555-8555-555555555555'
/** Where a database is not alone. */
const WEB: ReadonlySet<string> = new Set(['application', 'web-main'])

const part = (draft: string, role: Role = 'database') => ({ draft, role })

const project = (
  systems: readonly (readonly [string, Draft])[],
  shared: StoredProject['shared'] = [],
): StoredProject => ({
  id: '33333333-3333-4333-8333-333333333333',
  language: 'fr',
  details: {
    customer: 'Ménard',
    contact: '',
    reference: 'P-1',
    title: '',
    proposalDate: '2026-12-01',
  },
  version: 1,
  systems: systems.map(([system, draft], i) => ({
    id: [A, B, C][i] ?? '',
    system,
    draft,
    version: 1,
  })),
  shared,
  composition: 1,
})

/** Packs in the order of the project; the first example of each that has a database server of its own. */
async function withDatabases(ids: readonly string[]) {
  const packs = await Promise.all(ids.map(loadPack))
  const known = packs.filter((pack): pack is AnyPack => pack !== undefined)
  const drafts = known.map((pack) => {
    const sized = pack.examples.map((example) =>
      withExample(emptyDraft('2026-12-01'), example, pack.fields),
    )
    const found = sized.find((draft) => {
      const { outcomes } = sizeTogether([pack], project([[pack.id, draft]]))
      const [outcome] = outcomes
      return (
        outcome?.ok &&
        outcome.value.machines.some(
          ({ roles }) => roles.includes('database') && !roles.some((role) => WEB.has(role)),
        )
      )
    })
    if (!found) throw new Error(`no example of ${pack.id} has a database server`)
    return [pack.id, found] as const
  })
  return { packs: known, systems: drafts }
}

describe('a project on its way to the engine', () => {
  it('names positions, and leaves out what nothing stands on yet', () => {
    const draft = emptyDraft('2026-12-01')
    const { project: said, systems } = toProjectRequest(
      project(
        [
          ['tiny', draft],
          ['tiny', draft],
        ],
        [
          { name: 'SQL', machines: [part(B), part(A)] },
          { name: 'half', machines: [part(A, 'application')] },
          { name: 'gone', machines: [part('4'), part(B, 'application')] },
        ],
      ),
    )
    expect(said).toEqual({
      name: 'P-1',
      customer: 'Ménard',
      shared: [
        {
          name: 'SQL',
          machines: [
            { system: 1, role: 'database' },
            { system: 0, role: 'database' },
          ],
        },
      ],
    })
    expect(systems).toHaveLength(2)
  })

  it('sizes what can be sized when a system lacks answers, and says which', async () => {
    const { packs, systems } = await withDatabases(['xrp-sprint'])
    const empty = ['xrp-sprint', emptyDraft('2026-12-01')] as const
    const both = [packs[0], packs[0]].filter((pack) => pack !== undefined)
    const together = sizeTogether(
      both,
      project([empty, ...systems], [{ name: 'SQL', machines: [part(A), part(B)] }]),
    )
    expect(together.sized).toEqual([1])
    expect(together.combined?.machines.every(({ shared }) => shared === null)).toBe(true)
    const [first, second] = together.outcomes.map(readinessOf)
    expect(first).toEqual({ kind: 'missing', count: 2 })
    expect(second?.kind).toBe('sized')
    expect(sizeTogether(both.slice(1), project([empty])).combined).toBeNull()
  })

  it('names a system as the whole project does, sized or not what is like it', async () => {
    const ids = ['sage-crm', 'winstore', 'sage-crm']
    const packs = (await Promise.all(ids.map(loadPack))).filter((pack) => pack !== undefined)
    const drafts = packs.map((pack) => {
      const [example] = pack.examples
      return example ? withExample(emptyDraft('2026-12-01'), example, pack.fields) : undefined
    })
    const machines = [part(A, 'web-main'), part(C, 'web-main'), part(B, 'till-autonomous')]
    const shares = [{ name: 'all', machines }]
    const namesIn = (systems: (Draft | undefined)[]): string => {
      const held = ids.map((id, i) => [id, systems[i] ?? emptyDraft('2026-12-01')] as const)
      const { combined } = sizeTogether(packs, project(held, shares))
      return JSON.stringify(combined?.findings.map(({ params }) => params))
    }
    const [first, store, last] = drafts
    expect(namesIn([first, store, last])).toMatch(/"Sage 100c CRM \(1\)".*"Sage 100c CRM \(2\)"/)
    expect(namesIn([undefined, store, last])).toContain('"Sage 100c CRM (2)"')
    expect(namesIn([first, store, undefined])).toContain('"Sage 100c CRM (1)"')
  })

  it('puts what is shared on one machine, and names a role that is no longer there', async () => {
    const { packs, systems } = await withDatabases(['xrp-sprint', 'sage-crm'])
    const apart = sizeTogether(packs, project(systems))
    const shared = sizeTogether(
      packs,
      project(systems, [{ name: 'SQL', machines: [part(A), part(B), part(B, 'application')] }]),
    )
    expect(shared.combined?.machines).toHaveLength((apart.combined?.machines.length ?? 0) - 1)
    expect(shared.combined?.machines[0]).toMatchObject({ shared: 'SQL' })
    expect(shared.absent).toEqual([part(B, 'application')])
    expect(apart.absent).toEqual([])
  })
})

describe('a question that several systems ask', () => {
  const one: AnyPack = {
    ...tinyPack,
    fields: {
      engine: choice(['2017', '2019'], { default: '2019' }),
      collation: text({ min: 0, max: 40, default: 'French_CI_AS' }),
    },
    conditions: {},
    common: [
      { id: 'sql.version', path: 'engine', role: 'database' },
      { id: 'sql.collation', path: 'collation' },
    ],
  }
  const other: AnyPack = {
    ...one,
    fields: {
      sql: {
        version: choice(['2019', '2022'], { default: '2022' }),
        on: choice(['yes', 'no'], {}),
      },
      collation: text({ min: 0, max: 40, default: 'FRENCH_CI_AS' }),
    },
    conditions: { 'sql.version': { asked: (answers) => answers.sql.on !== 'no' } },
    common: [
      { id: 'sql.version', path: 'sql.version', role: 'database' },
      { id: 'sql.collation', path: 'collation' },
    ],
  }
  const packs = [one, other]
  const sql = [{ name: 'SQL', machines: [part(A), part(B)] }]
  const of = (first: Draft, second: Draft, shared: StoredProject['shared'] = []) =>
    commonAnswers(
      packs,
      project(
        [
          ['tiny', first],
          ['tiny', second],
        ],
        shared,
      ),
    )
  const draft = emptyDraft('2026-12-01')

  it('is asked once, of a shared machine where it is about one', () => {
    expect(of(draft, draft).map(({ key }) => key)).toEqual(['/sql.collation'])
    expect(of(draft, draft, sql).map(({ key }) => key)).toEqual([
      '/sql.collation',
      'SQL/sql.version',
    ])
    expect(commonAnswers([one], project([['tiny', draft]]))).toEqual([])
  })

  it('offers what every system takes, and shows where they differ', () => {
    const [collation, version] = of(draft, draft, sql)
    expect(version?.field).toMatchObject({ kind: 'choice', options: ['2019'] })
    expect(version).toMatchObject({
      agreed: false,
      values: [
        { system: 0, path: 'engine', value: '2019', answered: false },
        { system: 1, path: 'sql.version', value: '2022', answered: false },
      ],
    })
    // A collation is the same in capitals.
    expect(collation?.agreed).toBe(true)
    const settled = withValues(draft, { 'sql.version': '2019' })
    expect(of(draft, settled, sql)[1]?.agreed).toBe(true)
  })

  it('is none where a system does not ask it, or where nothing suits all', () => {
    expect(of(draft, withValues(draft, { 'sql.on': 'no' }), sql)).toHaveLength(1)
    const narrow = { ...one, fields: { ...one.fields, engine: choice(['2012'], {}) } }
    const asked = commonAnswers(
      [narrow, other],
      project(
        [
          ['tiny', draft],
          ['tiny', draft],
        ],
        sql,
      ),
    )
    expect(asked.map(({ key }) => key)).toEqual(['/sql.collation'])
  })

  it('is taken from each system with the names of the others', () => {
    const common = of(draft, draft, sql)
    expect(commonPathsOf(common, 1, ['One', 'Other'])).toEqual([
      { path: 'collation', others: ['One'] },
      { path: 'sql.version', others: ['One'] },
    ])
  })

  it('is declared by packs for questions they have', async () => {
    for (const id of SYSTEM_IDS) {
      const pack = await loadPack(id)
      if (!pack) throw new Error(`no pack ${id}`)
      const both = project([
        [id, draft],
        [id, draft],
      ])
      // Two of a kind ask the same: every common question of the site is found, and they agree.
      expect(commonAnswers([pack, pack], both).every(({ agreed }) => agreed)).toBe(true)
    }
  })
})

describe('a common question of several packs', async () => {
  const packs = (await Promise.all(SYSTEM_IDS.map(loadPack))).filter((pack) => pack !== undefined)
  const asked = packs.flatMap(({ fields, common = [] }) =>
    common.map(({ id, path }) => ({ id, node: fieldAt(fields, path.split('.')) })),
  )
  const ids = [...new Set(asked.map(({ id }) => id))]

  it.each(ids)('%s has an answer that all of them take', (id) => {
    const lists = asked.flatMap((one): (readonly Scalar[])[] =>
      one.id === id && one.node && isField(one.node) && one.node.kind === 'choice'
        ? [one.node.options]
        : [],
    )
    const [first = [], ...others] = lists
    const shared = first.filter((value) => others.every((list) => list.includes(value)))
    expect(lists.length === 0 || shared.length > 0).toBe(true)
  })
})

describe('shared machines', () => {
  const named = (...names: string[]) => names.map((name) => ({ name, machines: [] }))

  it.each([
    [named('SQL', 'sql'), false],
    [named('SQL', 'Web 2'), true],
    [named('a.b'), false],
    [named(' - '), false],
    [
      [
        { name: 'a', machines: [part(A)] },
        { name: 'b', machines: [part(A)] },
      ],
      false,
    ],
    [
      [
        { name: 'a', machines: [part(A)] },
        { name: 'b', machines: [part(B)] },
      ],
      true,
    ],
    [[{ name: 'a', machines: [{ draft: 'x', role: 'database' }] }], false],
    [[{ name: 'a', machines: [part(A, 's3-gateway')] }], true],
    [[{ name: 'a', machines: [part(A, '')] }], false],
    [[{ name: 'a', machines: [part(A, 'x'.repeat(61))] }], false],
  ])('%j are taken: %s', (shares, taken) => {
    expect(sharesSchema.safeParse(shares).success).toBe(taken)
  })

  it('are named unlike each other', () => {
    const shares = named('SQL', 'Web')
    expect(isFreeShareName(shares, 'sql', 1)).toBe(false)
    expect(isFreeShareName(shares, 'sql', 0)).toBe(true)
    expect(isFreeShareName(shares, 'été 2', 2)).toBe(true)
    expect(isFreeShareName(shares, '', 2)).toBe(false)
  })

  it('go with the system that leaves, unless others still share them', () => {
    const kept = { name: 'Web', machines: [part(A, 'application'), part(B, 'application')] }
    const three = { name: 'SQL', machines: [part(A), part(B), part('c')] }
    const waiting = { name: 'half', machines: [] }
    expect(sharesWithout([kept, three, waiting], A)).toEqual([
      { name: 'SQL', machines: [part(B), part('c')] },
      waiting,
    ])
  })
})
