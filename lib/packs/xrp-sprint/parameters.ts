import type { Unit } from '@/lib/kernel/units'
import { type Parameter, parameter } from '@/lib/sizing/combinators'
import { type Requirement, requirement, sameRequirement } from '@/lib/sizing/figure'
import type { DiskClass } from '@/lib/sizing/topology'
import type { Trace } from '@/lib/sizing/trace'

/** A value the document states. */
export const fromDocument = <T extends number | string>(
  rule: string,
  value: T,
  unit: Unit,
): Parameter<T> => ({ value, unit, basis: 'document', rule })

/** A value of ours, where the document is silent; the rule is the one it completes. */
export const assumed = <T extends number | string>(
  assumption: string,
  value: T,
  unit: Unit,
  rule?: string,
): Parameter<T> => ({
  value,
  unit,
  basis: 'assumption',
  assumption,
  ...(rule ? { rule } : {}),
})

const fromMicrosoft = (value: number, unit: Unit): Parameter<number> => ({
  value,
  unit,
  basis: 'publisher',
  source: 'microsoft-session-host-sizing',
})

/** The thresholds and factors of the document's notes. */
export const THRESHOLDS = {
  monoConnections: fromDocument('xrp.iis.mono-server', 10, 'connections'),
  connectionsPerServer: fromDocument('xrp.iis.max-connections', 50, 'connections-per-server'),
  usersPerCpuLow: fromDocument('xrp.rds.users-per-cpu', 15, 'users-per-processor'),
  usersPerCpuHigh: fromDocument('xrp.rds.users-per-cpu', 20, 'users-per-processor'),
  memoryBase: fromDocument('xrp.rds.memory-base', 8, 'gb'),
  memoryPerUser: fromDocument('xrp.rds.memory-per-user', 100, 'mb-per-user'),
  mbPerGb: assumed('A-GB1024', 1024, 'mb-per-gb'),
  basesPerInstance: fromDocument('xrp.wp.bases-per-instance', 30, 'databases-per-instance'),
  pfLines: fromDocument('xrp.client.pf-volume', 1_000_000, 'lines-per-year'),
  lanMinimum: fromDocument('xrp.net.lan', 100, 'mbps'),
  lanRecommended: fromDocument('xrp.net.lan', 1000, 'mbps'),
  printerMemory: fromDocument('xrp.print.spec', 16, 'mb'),
  printerResolution: fromDocument('xrp.print.spec', 300, 'dpi'),
  clientMemoryMinimum: fromDocument('xrp.client.memory', 4, 'gb'),
  clientMemoryRecommended: fromDocument('xrp.client.memory', 8, 'gb'),
  pfMemory: fromDocument('xrp.client.pf-memory', 8, 'gb'),
  pfMemory32: fromDocument('xrp.client.pf-memory', 4, 'gb'),
} as const

/** Counts the document's wording fixes. */
export const COUNTS = {
  oneDatabase: fromDocument('xrp.scheme.placement', 1, 'servers'),
  oneMonoServer: fromDocument('xrp.iis.mono-server', 1, 'servers'),
  oneApplication: fromDocument('xrp.iis.max-connections', 1, 'servers'),
  twoApplications: fromDocument('xrp.iis.max-connections', 2, 'servers'),
  oneLoadBalancer: fromDocument('xrp.arr.position', 1, 'servers'),
  twoLoadBalancers: fromDocument('xrp.arr.second-nic', 2, 'servers'),
  oneCard: fromDocument('xrp.arr.nic', 1, 'network-cards'),
  twoCards: fromDocument('xrp.arr.second-nic', 2, 'network-cards'),
} as const

/** Microsoft's own guidance for session hosts: users per virtual processor by kind of work. */
export const MICROSOFT_USERS_PER_VCPU = {
  light: fromMicrosoft(6, 'users-per-vcpu'),
  medium: fromMicrosoft(4, 'users-per-vcpu'),
  heavy: fromMicrosoft(2, 'users-per-vcpu'),
} as const

/** One row of figures of a server table: what a machine of the role needs. */
export interface Cells {
  readonly processors: Requirement
  readonly coresPerProcessor: Requirement
  readonly memoryGb: Requirement
  readonly diskGb: Requirement
  readonly networkCards: Requirement
  readonly networkMbps: Requirement
  readonly disk: { readonly minimum: DiskClass; readonly recommended: DiskClass }
}

interface CellValues {
  readonly cores: number
  readonly memory: readonly [number, number]
  readonly disk: DiskClass
}

/** The cells of a server table; the recommended disk has no size in any of them (A-DISK-REC). */
function cells(prefix: string, { cores, memory, disk }: CellValues): Cells {
  const cell = (name: string, value: number, unit: Unit): Trace<number> =>
    parameter(fromDocument(`${prefix}.${name}`, value, unit))
  return {
    processors: sameRequirement(cell('cpu', 1, 'processors')),
    coresPerProcessor: sameRequirement(cell('cpu', cores, 'cores')),
    memoryGb: requirement(cell('memory', memory[0], 'gb'), cell('memory', memory[1], 'gb')),
    diskGb: requirement(
      cell('disk', 100, 'gb'),
      parameter(assumed('A-DISK-REC', 100, 'gb', `${prefix}.disk`)),
    ),
    networkCards: sameRequirement(cell('nic', 1, 'network-cards')),
    networkMbps: sameRequirement(cell('nic', 1000, 'mbps')),
    disk: { minimum: disk, recommended: 'sas-15k-raid' },
  }
}

/** The server tables, each built once. Memory of a session host is computed (see `size/session-hosts.ts`). */
export const CELLS = {
  database: cells('xrp.db', { cores: 4, memory: [8, 16], disk: 'scsi-15k' }),
  application: cells('xrp.iis', { cores: 4, memory: [8, 16], disk: 'scsi-10k' }),
  loadBalancer: cells('xrp.arr', { cores: 2, memory: [4, 4], disk: 'scsi-10k' }),
  services: cells('xrp.services', { cores: 4, memory: [8, 16], disk: 'scsi-10k' }),
  sessionHost: cells('xrp.rds', { cores: 4, memory: [8, 8], disk: 'scsi-10k' }),
} as const

/** Ends of main support as the annex of the document prints them. */
export const DOCUMENT_SUPPORT_ENDS: Readonly<Record<string, string>> = {
  'W8.1': '2018-01-09',
  O2013: '2018-04-10',
  O2016: '2020-10-13',
  O2019: '2023-10-10',
  WS2012: '2018-10-09',
  WS2012R2: '2018-10-09',
  WS2016: '2022-01-11',
  WS2019: '2024-01-09',
  SQL2012: '2017-07-11',
  SQL2014: '2019-07-09',
  SQL2016: '2021-07-13',
  SQL2017: '2022-10-11',
  SQL2019: '2025-01-07',
}

/** Pairs of SQL Server and Windows Server that were tested together; anything else is not supported. */
export const SQL_ON_WINDOWS: Readonly<Record<string, readonly string[]>> = {
  '2012': ['WS2012', 'WS2012R2'],
  '2014': ['WS2012', 'WS2012R2'],
  '2016': ['WS2012', 'WS2012R2', 'WS2016'],
  '2017': ['WS2016', 'WS2019'],
  '2019': ['WS2019'],
}

/** Ticket printers validated for counter sales: as the manufacturer writes them, and as they are compared. */
export const VALIDATED_TICKET_PRINTERS = [
  { name: 'EPSON TM-T88III', plain: 'TMT88III' },
  { name: 'EPSON TM-U210', plain: 'TMU210' },
  { name: 'EPSON TM-U220', plain: 'TMU220' },
  { name: 'EPSON TM-H6000II', plain: 'TMH6000II' },
] as const

/** Whether a SQL Server version was tested on a Windows Server version. */
export const isTestedPair = (sqlVersion: string, os: string): boolean =>
  SQL_ON_WINDOWS[sqlVersion]?.includes(os) ?? false
