import { describe, expect, it } from 'vitest'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { fieldAt, isField } from '@/lib/sizing/fields'
import type { AnyPack } from '@/lib/sizing/pack'
import { commonQuestions } from '@/lib/sizing/together/common'

const packs = (await Promise.all(SYSTEM_IDS.map(loadPack))) as AnyPack[]
const named = (...ids: string[]): AnyPack[] =>
  ids.map((id) => packs.find((pack) => pack.id === id) as AnyPack)

const SQL = { name: 'sql', role: 'database' } as const
const sharing = (...systems: number[]) => [
  { name: SQL.name, machines: systems.map((system) => ({ system, role: SQL.role })) },
]

describe('questions that several systems ask', () => {
  it.each(packs.flatMap((pack) => (pack.common ?? []).map(({ path }) => [pack.id, path] as const)))(
    'is one of %s: %s',
    (id, path) => {
      const field = fieldAt(named(id)[0]?.fields ?? {}, path.split('.'))
      expect(field && isField(field)).toBe(true)
    },
  )

  it('are those of the site, whatever is shared', () => {
    expect(commonQuestions(named('xrp-sprint', 'winstore'), [])).toEqual([
      {
        id: 'cegid.applications',
        machine: null,
        bindings: [
          { system: 0, path: 'otherCegidApps' },
          { system: 1, path: 'otherCegidApps' },
        ],
        options: null,
      },
    ])
  })

  it('are asked twice as long as nothing is shared: two servers may differ', () => {
    expect(commonQuestions(named('xrp-sprint', 'xrt-advanced'), [])).toEqual([])
  })

  it('are those of a shared machine, with the choices all of them have', () => {
    const found = commonQuestions(
      named('xrp-sprint', 'winstore', 'sage-crm', 'xrt-advanced'),
      sharing(0, 2, 3),
    ).filter(({ machine }) => machine === SQL.name)
    expect(found).toEqual([
      {
        id: 'sql.version',
        machine: 'sql',
        bindings: [
          { system: 0, path: 'db.sqlVersion' },
          { system: 2, path: 'sqlServer.version' },
          { system: 3, path: 'sql.version' },
        ],
        options: ['2012', '2014', '2016', '2017', '2019', '2022', 'other'],
      },
      {
        id: 'sql.edition',
        machine: 'sql',
        bindings: [
          { system: 0, path: 'db.sqlEdition' },
          { system: 2, path: 'sqlServer.edition' },
        ],
        options: ['Standard', 'Enterprise', 'Express'],
      },
      {
        id: 'sql.collation',
        machine: 'sql',
        bindings: [
          { system: 0, path: 'db.collation' },
          { system: 2, path: 'sqlServer.collation' },
        ],
        options: null,
      },
    ])
  })

  it('bind a system that stands in the project twice to both of its places', () => {
    const [platform] = commonQuestions(named('xrp-sprint', 'xrp-sprint'), [])
    expect(platform).toEqual({
      id: 'platform',
      machine: null,
      bindings: [
        { system: 0, path: 'platform' },
        { system: 1, path: 'platform' },
      ],
      options: ['physical', 'virtual'],
    })
  })
})
