import { max, parameter, product } from '@/lib/sizing/combinators'
import { figure, type Requirement, requirement, sameRequirement } from '@/lib/sizing/figure'
import type { Characteristic, Machine, MachineNote, Role, Zone } from '@/lib/sizing/topology'
import type { Trace } from '@/lib/sizing/trace'
import { CELLS, type Cells, fromDocument } from '../parameters'
import { connectionsOn } from './application-servers'
import type { Context } from './context'
import type { Decisions } from './decisions'
import { infrastructureServer } from './infrastructure'
import { servicesOn, servicesPlaced } from './services'
import {
  applicationSoftware,
  databaseSoftware,
  loadBalancerSoftware,
  servicesSoftware,
  sessionHostSoftware,
} from './software'
import { workstations } from './workstations'

/** Roles that follow the first application server whatever is chosen (§12). */
const FIRST_SERVER_ROLES: readonly Role[] = ['configuration', 'licence']

const note = (
  code: string,
  rules: readonly string[],
  params: MachineNote['params'] = {},
  assumption?: string,
): MachineNote => (assumption ? { code, params, rules, assumption } : { code, params, rules })

const traces = ({ minimum, recommended }: Requirement): readonly Trace<number>[] =>
  [minimum.trace, recommended.trace] as Trace<number>[]

/** The larger of two cells in each column: a mono-server has no figures of its own (A-MONO-MAX). */
function larger(a: Requirement, b: Requirement): Requirement {
  const [minA, recA] = traces(a)
  const [minB, recB] = traces(b)
  const top = (x: Trace<number> | undefined, y: Trace<number> | undefined) =>
    max(
      [x, y].filter((part) => part !== undefined),
      a.minimum.unit,
      { assumption: 'A-MONO-MAX' },
    )
  return requirement(top(minA, minB), top(recA, recB))
}

const { database, application } = CELLS

/** Figures of a mono-server: cell by cell the larger of database and application server; its disk is the faster. */
const MONO_CELLS: Cells = {
  processors: larger(database.processors, application.processors),
  coresPerProcessor: larger(database.coresPerProcessor, application.coresPerProcessor),
  memoryGb: larger(database.memoryGb, application.memoryGb),
  diskGb: larger(database.diskGb, application.diskGb),
  networkCards: larger(database.networkCards, application.networkCards),
  networkMbps: larger(database.networkMbps, application.networkMbps),
  disk: database.disk,
}

const XEON: Characteristic[] = (['db', 'iis', 'arr', 'rds', 'services'] as const).map((part) => ({
  key: 'cpu',
  requirement: sameRequirement(parameter(fromDocument(`xrp.${part}.cpu`, 'Intel Xeon', 'none'))),
}))
const [DB_CPU, IIS_CPU, ARR_CPU, RDS_CPU, SERVICES_CPU] = XEON as [
  Characteristic,
  Characteristic,
  Characteristic,
  Characteristic,
  Characteristic,
]

/** Virtual processors of a virtual machine: 4 for each processor of the document (A-CPU); same sizing as physical. */
function virtualProcessors(ctx: Context, cells: Cells): Characteristic[] {
  if (ctx.a.platform !== 'virtual') return []
  const cores = ctx.assumed('A-CPU', 4, 'vcpus-per-processor', 'xrp.virt.same-sizing')
  const small = (cells.coresPerProcessor.minimum.value as number) < 4
  const perProcessor = small ? (cells.coresPerProcessor.minimum.trace as Trace<number>) : cores
  const [minimum, recommended] = traces(cells.processors).map((processors) =>
    product([processors, perProcessor], 'vcpus', {
      rule: 'xrp.virt.same-sizing',
      assumption: 'A-CPU',
    }),
  )
  return minimum && recommended
    ? [{ key: 'vcpus', requirement: requirement(minimum, recommended) }]
    : []
}

interface ServerSpec
  extends Pick<Machine, 'id' | 'roles' | 'software' | 'powerPlanHigh' | 'notes'> {
  readonly zone?: Zone
  readonly cpu: Characteristic
  readonly load?: Trace<number>
}

const server = (ctx: Context, cells: Cells, spec: ServerSpec): Machine => ({
  id: spec.id,
  name: null,
  zone: spec.zone ?? 'lan',
  quantity: 1,
  roles: spec.roles,
  ...cells,
  characteristics: [spec.cpu, ...virtualProcessors(ctx, cells)],
  software: spec.software,
  powerPlanHigh: spec.powerPlanHigh,
  users: spec.load?.value ?? null,
  load: spec.load ? figure(spec.load) : null,
  notes: spec.notes,
})

/** Remarks on a server that runs Worker Processes: they are not sized here, the customer's workbook does it. */
function workerProcessNotes(ctx: Context, roles: readonly Role[]): MachineNote[] {
  if (!roles.includes('worker-process')) return []
  const { countFromCalibration: count, memoryFromCalibrationGb: memory } = ctx.a.wp
  return count > 0 || memory > 0
    ? [note('worker-process-add', ['xrp.wp.idle-cost', 'xrp.wp.purpose'], { count, memory })]
    : [note('worker-process-unknown', ['xrp.wp.idle-cost', 'xrp.wp.purpose'])]
}

function databaseServer(ctx: Context): Machine {
  const databases = ctx.a.databases.reduce((total, { count }) => total + count, 0)
  return server(ctx, CELLS.database, {
    id: 'db',
    roles: ['database', ...(ctx.a.db.cdmInstalled ? (['cdm'] as const) : [])],
    software: databaseSoftware(ctx.a, ctx.a.db.os),
    powerPlanHigh: true,
    cpu: DB_CPU,
    notes: [
      note('increase-by-study-database', ['xrp.db.increase-by-study'], {
        databases,
        connections: ctx.a.iis.connections,
      }),
    ],
  })
}

function monoServer(ctx: Context, decisions: Decisions): Machine {
  const shared = servicesPlaced(ctx, 'shared')
  const roles: Role[] = [
    'database',
    'application',
    ...FIRST_SERVER_ROLES,
    ...shared,
    ...(ctx.a.db.cdmInstalled ? (['cdm'] as const) : []),
  ]
  const software = databaseSoftware(ctx.a, ctx.a.db.os)
  return server(ctx, MONO_CELLS, {
    id: 'mono',
    roles,
    software,
    powerPlanHigh: true,
    cpu: DB_CPU,
    load: decisions.connections,
    notes: [
      note('mono-larger-cells', ['xrp.iis.mono-server'], {}, 'A-MONO-MAX'),
      note('increase-by-study', ['xrp.db.increase-by-study', 'xrp.iis.increase-by-study']),
      ...workerProcessNotes(ctx, roles),
    ],
  })
}

/** Which application server (from 0) carries the shared services: the first, unless A-SVC-FARM says otherwise. */
const sharedServicesAt = (ctx: Context, applications: number): number =>
  Math.min(ctx.assumption('A-SVC-FARM', 1), applications) - 1

function applicationServer(ctx: Context, decisions: Decisions, position: number): Machine {
  const count = decisions.applications.value
  const hostsShared = position === sharedServicesAt(ctx, count)
  const shared = hostsShared ? servicesPlaced(ctx, 'shared') : []
  const roles: Role[] = ['application', ...(position === 0 ? FIRST_SERVER_ROLES : []), ...shared]
  const inFarm =
    shared.length > 0 && count > 1
      ? [
          note(
            'shared-services-here',
            ['xrp.services.mutualised-default'],
            { server: position + 1 },
            'A-SVC-FARM',
          ),
        ]
      : []
  return server(ctx, CELLS.application, {
    id: `iis-${position + 1}`,
    roles,
    software: applicationSoftware(ctx.a.iis.os),
    powerPlanHigh: shared.includes('report'),
    cpu: IIS_CPU,
    load: connectionsOn(decisions.connections, decisions.applications, position),
    notes: [
      note('increase-by-study', ['xrp.iis.increase-by-study']),
      ...inFarm,
      ...workerProcessNotes(ctx, roles),
    ],
  })
}

function loadBalancer(ctx: Context, decisions: Decisions, position: number): Machine {
  const zone = decisions.loadBalancerZone
  const cells: Cells = {
    ...CELLS.loadBalancer,
    networkCards: sameRequirement(decisions.cardsPerLoadBalancer),
  }
  return server(ctx, cells, {
    id: `arr-${position + 1}`,
    zone,
    roles: ['load-balancer'],
    software: loadBalancerSoftware(ctx.a.arr.os),
    powerPlanHigh: false,
    cpu: ARR_CPU,
    notes: [
      note('increase-by-study', ['xrp.iis.increase-by-study']),
      zone === 'dmz'
        ? note('dmz-domain-to-confirm', ['xrp.ad.domain-member'], {}, 'A-DMZ-AD')
        : note('load-balancer-on-lan', ['xrp.arr.required-multi-iis'], {}, 'A-ARR-LAN'),
    ],
  })
}

function sessionHost(ctx: Context, decisions: Decisions, position: number): Machine | null {
  const host = decisions.sessionHosts.hosts[position]
  if (!host) return null
  const { processors, processorsHigh } = decisions.sessionHosts
  const roundedUp = position === 0 && processors.value > processorsHigh.value
  const cells: Cells = {
    ...CELLS.sessionHost,
    processors: sameRequirement(host.processors),
    memoryGb: host.memory,
  }
  return server(ctx, cells, {
    id: `rds-${position + 1}`,
    roles: ['session-host'],
    software: sessionHostSoftware(ctx.a),
    powerPlanHigh: true,
    cpu: RDS_CPU,
    load: host.users,
    notes: [
      note('increase-by-study-sessions', ['xrp.rds.memory-per-user', 'xrp.iis.increase-by-study']),
      ...(roundedUp
        ? [
            note('processors-rounded-per-host', ['xrp.rds.users-per-cpu'], {
              sum: processors.value,
              high: processorsHigh.value,
            }),
          ]
        : []),
    ],
  })
}

function servicesServer(ctx: Context, decisions: Decisions, position: number): Machine {
  const roles: Role[] = ['services', ...servicesOn(ctx, decisions.servicesServers.value, position)]
  return server(ctx, CELLS.services, {
    id: `services-${position + 1}`,
    roles,
    software: servicesSoftware(ctx.a.iis.os),
    powerPlanHigh: roles.includes('report'),
    cpu: SERVICES_CPU,
    notes: [
      note('increase-by-study', ['xrp.services.increase-by-study']),
      ...workerProcessNotes(ctx, roles),
    ],
  })
}

const times = <T>(count: number, build: (position: number) => T): T[] =>
  Array.from({ length: count }, (_, position) => build(position))

/** All machines of a result, in a stable order: mono or db, iis, arr, rds, services, infrastructure, workstations. */
export function machinesOf(ctx: Context, decisions: Decisions): Machine[] {
  const { applications, loadBalancers, sessionHosts, servicesServers } = decisions
  const core = decisions.mono.value
    ? [monoServer(ctx, decisions)]
    : [
        ...times(decisions.databases.value, () => databaseServer(ctx)),
        ...times(applications.value, (i) => applicationServer(ctx, decisions, i)),
      ]
  return [
    ...core,
    ...times(loadBalancers.value, (i) => loadBalancer(ctx, decisions, i)),
    ...times(sessionHosts.count.value, (i) => sessionHost(ctx, decisions, i)).filter(
      (host) => host !== null,
    ),
    ...times(servicesServers.value, (i) => servicesServer(ctx, decisions, i)),
    ...(ctx.a.ad.domainExists ? [] : [infrastructureServer()]),
    ...workstations(ctx),
  ]
}
