import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { together as togetherEn } from '@/lib/i18n/messages/en/together'
import { together as togetherFr } from '@/lib/i18n/messages/fr/together'
import { LOCALES, type Locale } from '@/lib/kernel/locale'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { projectWording } from '@/lib/wording/project'
import { TABLES } from '@/lib/wording/tables'
import { togetherMessages } from '@/lib/wording/together'
import { wordingOf } from '@/lib/wording/wording'
import { allFigures } from '../collect'
import { evaluate } from '../evaluate'
import { assumptionsOf } from '../figure'
import { type RandomRequest, requestOf, SETTINGS } from '../fixtures/arbitrary'
import type { AnyPack } from '../pack'
import { recompute } from '../recompute'
import type { Sizing } from '../sizing'
import { evaluateProject } from './evaluate'
import { shareableRoles } from './place'
import { projectSizingSchema } from './result-schema'
import type { ProjectSizing, SharedMachine, SharedPart } from './types'

const packs = (await Promise.all(SYSTEM_IDS.map(loadPack))) as AnyPack[]
const packOf = (id: string): AnyPack => packs.find((pack) => pack.id === id) as AnyPack
const WORDS = { fr: togetherMessages(togetherFr), en: togetherMessages(togetherEn) }

const wordingIn = (locale: Locale) =>
  projectWording(
    packs.map((pack) => ({ name: pack.name, words: wordingOf(pack, locale, TABLES[locale]) })),
    '{text} ({system})',
    WORDS[locale],
  )
const WORDINGS = { fr: wordingIn('fr'), en: wordingIn('en') }

/** A project as the arbitrary makes it: requests, and numbers from which its shared machines are drawn. */
interface Drawn {
  readonly systems: readonly RandomRequest[]
  readonly draws: readonly (readonly number[])[]
}

/** Requests whose groups have their data on servers of their own: random texts hardly ever are paths of such. */
const withDataServers: fc.Arbitrary<RandomRequest> = fc
  .record({
    request: requestOf(packOf('terminal-server')),
    shares: fc.array(fc.stringMatching(/^\\\\[a-z]{1,3}\\[a-z]{1,5}$/), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ request, shares }) => ({
    ...request,
    answers: {
      deployment: 'internal-ts',
      db: { logicalPath: 'U:\\Data' },
      groups: shares.map((mappedPath, i) => ({ name: `Group ${i}`, mappedPath })),
    },
  }))

const drawn: fc.Arbitrary<Drawn> = fc.record({
  systems: fc.array(fc.oneof(...packs.map(requestOf), withDataServers), {
    minLength: 1,
    maxLength: 4,
  }),
  draws: fc.array(fc.array(fc.nat(1000), { minLength: 2, maxLength: 4 }), { maxLength: 3 }),
})

function sizingOf(request: RandomRequest): Sizing {
  const sized = evaluate(packOf(request.system), request)
  if (!sized.ok) throw new Error(JSON.stringify(sized.error))
  return sized.value
}

/** Shared machines drawn from the roles that the systems have; a part that was drawn before is passed over. */
function sharedOf({ systems, draws }: Drawn): SharedMachine[] {
  const free: SharedPart[] = systems
    .map(sizingOf)
    .flatMap((sizing, system) => shareableRoles(sizing).map((role) => ({ system, role })))
  return draws.flatMap((numbers, i): SharedMachine[] => {
    if (free.length < numbers.length) return []
    const machines = numbers.flatMap((n) => free.splice(n % free.length, 1))
    return [{ name: `Machine ${i + 1}`, machines }]
  })
}

function projectOf(systems: readonly unknown[], shared: readonly SharedMachine[]): ProjectSizing {
  const project = { name: 'Project', customer: 'ACME', shared }
  const sized = evaluateProject(packs, { project, systems })
  if (!sized.ok) throw new Error(JSON.stringify(sized.error))
  return sized.value
}

const always = (check: (one: Drawn) => void, numRuns = 60) =>
  fc.assert(fc.property(drawn, check), { ...SETTINGS, numRuns })

/** The figures of what the systems make together, without those of machines that belong to one of them alone. */
const ownFigures = ({ combined }: ProjectSizing) => [
  ...allFigures({
    figures: combined.figures,
    machines: combined.machines.filter(({ shared }) => shared !== null),
  }),
]

describe('a project of any systems', { timeout: 60_000 }, () => {
  it('leaves each system as it is by itself, and is the same each time, to the byte', () => {
    always((one) => {
      const shared = sharedOf(one)
      const first = projectOf(one.systems, shared)
      const bare = ({ unusedDeviations: _, ...rest }: Sizing) => rest
      expect(first.results.map(bare)).toEqual(one.systems.map(sizingOf).map(bare))
      for (const [i, { unusedDeviations }] of one.systems.map(sizingOf).entries())
        expect(unusedDeviations).toEqual(
          expect.arrayContaining([...(first.results[i]?.unusedDeviations ?? [])]),
        )
      expect(JSON.stringify(projectOf(one.systems, shared))).toBe(JSON.stringify(first))
    })
  })

  it('answers as its published schema says, before and after a round trip through JSON', () => {
    always((one) => {
      const stored = JSON.parse(JSON.stringify(projectOf(one.systems, sharedOf(one))))
      expect(projectSizingSchema.parse(stored)).toEqual(stored)
    }, 30)
  })

  it('has every machine of its systems once, under ids of their own, and flows between them', () => {
    always((one) => {
      const { results, combined } = projectOf(one.systems, sharedOf(one))
      const all = results.flatMap(({ machines }, i) => machines.map(({ id }) => `${i} ${id}`))
      const held = combined.machines.flatMap(({ of }) => of.map((m) => `${m.system} ${m.machine}`))
      expect([...held].sort()).toEqual([...all].sort())
      const ids = combined.machines.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { from, to } of combined.links)
        for (const end of [from, to])
          expect(end.startsWith('external:') || ids.includes(end)).toBe(true)
    })
  })

  it('explains every figure of a shared machine and every total', () => {
    always((one) => {
      for (const [path, { value, trace }] of ownFigures(projectOf(one.systems, sharedOf(one))))
        expect([path, recompute(trace)]).toEqual([path, value])
    })
  })

  it('counts machines as they stand, a shared one once', () => {
    always((one) => {
      const { combined } = projectOf(one.systems, sharedOf(one))
      const counted = combined.machines.reduce((total, { quantity }) => total + quantity, 0)
      expect(combined.figures['machines.count']?.value).toBe(counted)
      const servers = combined.figures['servers.count']?.value as number
      expect(servers).toBeGreaterThanOrEqual(0)
      expect(servers).toBeLessThanOrEqual(counted)
    })
  })

  it('names rules that exist in the system it names, on both sides of every conflict', () => {
    always((one) => {
      const { results, combined } = projectOf(one.systems, sharedOf(one))
      for (const { rules, rule, severity, params } of combined.findings) {
        expect(rules[0]?.rule).toBe(rule)
        for (const side of rules) {
          const known = packOf(results[side.system]?.system ?? '').rules.map(({ id }) => id)
          expect(known).toContain(side.rule)
        }
        const inside = params.same === 'yes'
        if (severity === 'error') expect(rules.length > 1 || inside).toBe(true)
      }
    })
  })

  it('has words for all it says, in both languages', () => {
    always((one) => {
      const project = projectOf(one.systems, sharedOf(one))
      const own = packs.flatMap(({ assumptions }) => assumptions.map(({ id }) => id))
      const assumed = [
        ...project.combined.findings.flatMap(({ assumption }) => assumption ?? []),
        ...ownFigures(project).flatMap(([, { trace }]) => assumptionsOf(trace)),
      ].filter((id) => !own.includes(id))
      for (const locale of LOCALES) {
        for (const { code, params } of project.combined.findings)
          for (const kind of ['finding', 'resolve'])
            expect(WORDINGS[locale].message(`${kind}.${code}`, params)?.trim()).toMatch(/./)
        for (const id of assumed) expect(WORDS[locale]).toHaveProperty([`assumption.${id}`])
      }
    })
  })

  it('lists what it assumes beside its systems, each assumption once', () => {
    always((one) => {
      const project = projectOf(one.systems, sharedOf(one))
      const own = project.results.flatMap(({ assumptions }) => assumptions.map(({ id }) => id))
      const met = [
        ...project.combined.findings.flatMap(({ assumption }) => assumption ?? []),
        ...ownFigures(project).flatMap(([, { trace }]) => assumptionsOf(trace)),
      ].filter((id) => !own.includes(id))
      expect([...project.combined.assumptions].sort()).toEqual([...new Set(met)].sort())
    }, 30)
  })

  it('has no conflict where nothing is shared', () => {
    always(({ systems }) => {
      const { results, combined } = projectOf(systems, [])
      expect(combined.findings.filter(({ severity }) => severity !== 'info')).toEqual([])
      expect(combined.machines.map(({ shared }) => shared)).toEqual(
        results.flatMap(({ machines }) => machines.map(() => null)),
      )
      expect(combined.links).toHaveLength(results.flatMap(({ links }) => links).length)
    })
  })
})

/** What all machines of a project need together, where a document gives it. */
function totals({ combined }: ProjectSizing): Record<string, number> {
  const over = (key: 'processors' | 'memoryGb' | 'diskGb', column: 'minimum' | 'recommended') =>
    combined.machines.reduce(
      (total, machine) => total + Number(machine[key][column].value ?? 0) * machine.quantity,
      0,
    )
  return {
    servers: Number(combined.figures['servers.count']?.value),
    machines: Number(combined.figures['machines.count']?.value),
    processors: over('processors', 'minimum'),
    memory: over('memoryGb', 'minimum'),
    memoryRecommended: over('memoryGb', 'recommended'),
    disk: over('diskGb', 'minimum'),
  }
}

describe('more users in one system of a project', { timeout: 60_000 }, () => {
  const xrp = packOf('xrp-sprint')
  const users = fc.record({
    rds: fc.integer({ min: 0, max: 200 }),
    connections: fc.integer({ min: 1, max: 200 }),
    preferMonoServer: fc.boolean(),
  })
  const request = (rds: number, connections: number, preferMonoServer: boolean) => ({
    system: xrp.id,
    proposalDate: '2021-03-01',
    answers: {
      rds: { users: rds },
      iis: { connections, preferMonoServer },
      databases: [{ domain: 'A', count: 3 }],
    },
  })
  const beside = fc.oneof(...packs.filter(({ id }) => id !== xrp.id).map(requestOf))

  it('never lower a total, whatever is shared', () => {
    fc.assert(
      fc.property(
        users,
        beside,
        fc.array(fc.array(fc.nat(1000), { minLength: 2, maxLength: 3 }), { maxLength: 2 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (base, other, draws, moreUsers, moreConnections) => {
          const { rds, connections, preferMonoServer } = base
          const few = request(rds, connections, preferMonoServer)
          const many = request(rds + moreUsers, connections + moreConnections, preferMonoServer)
          const shared = sharedOf({ systems: [few, other], draws })
          const before = totals(projectOf([few, other], shared))
          const after = totals(projectOf([many, other], shared))
          for (const [name, value] of Object.entries(before))
            expect([name, (after[name] ?? 0) >= value]).toEqual([name, true])
        },
      ),
      { ...SETTINGS, numRuns: 100 },
    )
  })
})
