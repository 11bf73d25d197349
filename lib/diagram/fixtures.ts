import { figure } from '@/lib/sizing/figure'
import type { Link, Machine, Role } from '@/lib/sizing/topology'
import type { Scalar } from '@/lib/sizing/trace'

/** Topologies to draw in tests: hand-written, of the shapes the systems give. */

const known = (value: Scalar) =>
  value === null
    ? figure({ op: 'notGiven', value, unit: 'none', of: [] })
    : figure({ op: 'given', value, unit: 'none', of: [], path: 'fixture' })

const requirement = (minimum: Scalar, recommended: Scalar = minimum) => ({
  minimum: known(minimum),
  recommended: known(recommended),
})

interface Given extends Partial<Pick<Machine, 'name' | 'zone' | 'quantity' | 'users'>> {
  readonly processors?: number | null
  readonly memory?: readonly [number, number] | null
}

/** A machine of `roles` with plausible figures; `memory` null leaves all of them open. */
export function machine(id: string, roles: readonly Role[], given: Given = {}): Machine {
  const { processors = 1, memory = [8, 16], users = null } = given
  const open = memory === null
  return {
    id,
    name: given.name ?? null,
    zone: given.zone ?? 'lan',
    quantity: given.quantity ?? 1,
    roles,
    processors: requirement(open ? null : processors),
    coresPerProcessor: requirement(open || processors === null ? null : 4),
    memoryGb: open ? requirement(null) : requirement(memory[0], memory[1]),
    diskGb: requirement(open || processors === null ? null : 100),
    networkCards: requirement(1),
    networkMbps: requirement(1000),
    disk: { minimum: 'not-given', recommended: 'not-given' },
    characteristics: [],
    software: [],
    powerPlanHigh: false,
    users,
    load: null,
    notes: [],
  }
}

/** A flow of the fixture; `port` null: not given. */
const link = (
  from: string,
  to: string,
  port: number | null,
  basis: Link['basis'] = 'assumption',
): Link => ({
  from,
  to,
  protocol: port === 443 ? 'https' : port === 80 ? 'http' : 'tcp',
  port,
  purpose: 'fixture',
  params: {},
  basis,
  rules: [],
})

const workstations = (id: string, name: string, quantity: number): Machine =>
  machine(id, ['workstation'], {
    name,
    zone: 'workstation',
    quantity,
    processors: null,
    memory: [4, 8],
  })

const numbered = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index + 1))

const sharedRoles: readonly Role[] = [
  'application',
  'configuration',
  'licence',
  'report',
  'msmq',
  'process-server',
  'worker-process',
]

export interface Topology {
  readonly machines: readonly Machine[]
  readonly links: readonly Link[]
}

/** One server for everything and one group of users. */
export const monoServer: Topology = {
  machines: [
    machine('mono-1', ['database', ...sharedRoles], { users: 9 }),
    workstations('clients-1', 'Comptabilité', 9),
  ],
  links: [link('clients-1', 'mono-1', 80)],
}

/** Just past the limit of one application server: two of them behind a load balancer on the local network. */
export const farm: Topology = {
  machines: [
    machine('db-1', ['database', 'cdm']),
    machine('iis-1', sharedRoles, { users: 26 }),
    machine('iis-2', ['application'], { users: 25 }),
    machine('arr-1', ['load-balancer'], { memory: [4, 4] }),
    workstations('clients-1', 'Comptabilité', 51),
  ],
  links: [
    link('clients-1', 'arr-1', 80),
    ...['iis-1', 'iis-2'].flatMap((id) => [
      link('arr-1', id, null, 'not-given'),
      link(id, 'db-1', 1433),
    ]),
  ],
}

/** Everything at once: published on the Internet, a doubled load balancer, session hosts, dedicated services. */
export const everything: Topology = {
  machines: [
    machine('db-1', ['database', 'cdm']),
    machine('iis-1', ['application', 'configuration', 'licence'], { users: 40 }),
    ...['iis-2', 'iis-3'].map((id) => machine(id, ['application'], { users: 40 })),
    ...['arr-1', 'arr-2'].map((id) =>
      machine(id, ['load-balancer'], { memory: [4, 4], zone: 'dmz' }),
    ),
    ...numbered(6, (n) =>
      machine(`rds-${n}`, ['session-host'], { processors: 2, memory: [11, 11], users: 30 }),
    ),
    machine('services-1', ['services', 'report', 'msmq', 'process-server', 'worker-process']),
    machine('infrastructure-1', ['infrastructure'], { memory: null }),
    workstations('clients-1', 'Comptabilité et contrôle de gestion', 80),
    workstations('clients-2', 'Paie', 30),
    workstations('clients-3', 'Ressources humaines du siège et des agences régionales', 70),
  ],
  links: [
    ...['arr-1', 'arr-2'].flatMap((arr) => [
      link('external:internet', arr, 443, 'document'),
      link('external:wan', arr, 443),
      ...['clients-1', 'clients-2', 'clients-3'].map((id) => link(id, arr, 443)),
      ...numbered(6, (n) => link(`rds-${n}`, arr, 443)),
      ...['iis-1', 'iis-2', 'iis-3'].map((iis) => link(arr, iis, null, 'not-given')),
    ]),
    ...['clients-1', 'clients-2', 'clients-3'].flatMap((id) => [
      ...numbered(6, (n) => link(id, `rds-${n}`, 3389)),
      link(id, 'external:internet', 443, 'document'),
    ]),
    ...['iis-1', 'iis-2', 'iis-3', 'services-1'].map((id) => link(id, 'db-1', 1433)),
    link('iis-1', 'external:smtp', 25, 'given'),
  ],
}

/** As many session hosts as 5,000 users ask for. */
export const manyHosts: Topology = {
  machines: [
    machine('db-1', ['database', 'cdm']),
    machine('iis-1', sharedRoles, { users: 40 }),
    ...numbered(167, (n) =>
      machine(`rds-${n}`, ['session-host'], {
        processors: 2,
        memory: [11, 11],
        users: n <= 157 ? 30 : 29,
      }),
    ),
    workstations('clients-1', 'Siège', 5000),
  ],
  links: [
    ...numbered(167, (n) => [
      link('clients-1', `rds-${n}`, 3389),
      link(`rds-${n}`, 'iis-1', 80),
    ]).flat(),
    link('iis-1', 'db-1', 1433),
  ],
}
