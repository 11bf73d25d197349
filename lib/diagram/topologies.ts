import fc from 'fast-check'
import type { Link, Machine, Role, Zone } from '@/lib/sizing/topology'
import { machine, type Topology } from './fixtures'

/** Topologies of every kind, for the properties of drawings: far wilder than any sizing gives. */

const ROLES: readonly Role[] = [
  'database',
  'application',
  'load-balancer',
  'session-host',
  'services',
  'infrastructure',
  'licence',
  'report',
  'workstation',
  'till-main',
  'till-secondary',
  'store-server',
  'web-main',
  'web-secondary',
  'terminal-server',
  'data-server',
  'pc',
]
const ZONES: readonly Zone[] = [
  'lan',
  'lan',
  'lan',
  'dmz',
  'workstation',
  'workstation',
  'wan',
  'internet',
  'store:Lyon',
  'store:Aix-en-Provence',
]
const ENDS = ['external:internet', 'external:wan', 'external:lan', 'external:smtp'] as const

const name = fc.option(
  fc.oneof(
    fc.string({ maxLength: 12, unit: 'binary' }),
    fc.string({ minLength: 40, maxLength: 200 }),
    fc.constantFrom('Comptabilité', '<script>alert(1)</script>', '👩‍💻 équipe', 'W'.repeat(60)),
  ),
)

const machines: fc.Arbitrary<Machine[]> = fc
  .array(
    fc.record({
      zone: fc.constantFrom(...ZONES),
      roles: fc.uniqueArray(fc.constantFrom(...ROLES), { minLength: 1, maxLength: 8 }),
      name,
      quantity: fc.constantFrom(1, 1, 1, 5, 3000),
      processors: fc.option(fc.integer({ min: 1, max: 64 })),
      memory: fc.option(fc.constantFrom([8, 16] as const, [4, 4] as const, [11, 512] as const)),
      users: fc.option(fc.integer({ min: 0, max: 30_000 })),
      copies: fc.constantFrom(1, 1, 1, 2, 3, 40),
    }),
    { maxLength: 14 },
  )
  .map((kinds) =>
    kinds.flatMap(({ copies, ...kind }) => Array.from({ length: copies }, () => kind)),
  )
  .map((given) => given.map(({ roles, ...rest }, index) => machine(`m-${index + 1}`, roles, rest)))

/** A topology of up to some hundred machines with links between any two ends. */
export const topologies: fc.Arbitrary<Topology> = machines.chain((given) => {
  const end = fc.constantFrom<string>(...given.map(({ id }) => id), ...ENDS)
  const links: fc.Arbitrary<Link[]> = fc.array(
    fc.record({
      from: end,
      to: end,
      protocol: fc.constantFrom('tcp', 'http', 'https', 'udp'),
      port: fc.option(fc.constantFrom(25, 80, 443, 1433, 3389, 65_535)),
      purpose: fc.constant('any'),
      params: fc.constant({}),
      basis: fc.constantFrom('document', 'assumption', 'given', 'not-given'),
      rules: fc.constant([]),
    }),
    { maxLength: 40 },
  )
  return links.map((drawn) => ({ machines: given, links: drawn }))
})
