import { choice, parameter, sum } from '@/lib/sizing/combinators'
import type { Trace } from '@/lib/sizing/trace'
import { withOdata, withPwa } from '../conditions'
import { THRESHOLDS } from '../parameters'
import type { Context } from './context'

export const PORT_NAMES = ['site', 'batch', 'odata', 'pwa'] as const
export type PortName = (typeof PORT_NAMES)[number]

/** Everything that decides the machines and their ports, each with its trace. */
export interface Decisions {
  readonly ports: Readonly<Record<PortName, Trace<number>>>
  /** The ports that something listens on: those of services left out are not among them. */
  readonly usedPorts: readonly PortName[]
  readonly odata: boolean
  readonly pwa: boolean
  /** Whether the database stands on a machine of its own. */
  readonly separateDatabase: boolean
  readonly servers: Trace<number>
  readonly databases: Trace<number>
  /** Databases to back up before an update; null for a first installation. */
  readonly backups: Trace<number> | null
}

/** One port above the site's, unless it is answered itself. */
function offset(ctx: Context, name: 'batch' | 'odata' | 'pwa', site: Trace<number>) {
  const own = ctx.a.ports[name]
  return own === undefined
    ? sum([site, parameter(THRESHOLDS[`${name}Step`])], 'port', { rule: 'sxa.port.propagation' })
    : ctx.answer(`ports.${name}`, own, 'port')
}

function portsOf(ctx: Context): Decisions['ports'] {
  const site = ctx.defaulted('basePort')
    ? parameter(THRESHOLDS.basePort)
    : ctx.answer('basePort', ctx.a.basePort, 'port')
  return {
    site,
    batch: offset(ctx, 'batch', site),
    odata: offset(ctx, 'odata', site),
    pwa: offset(ctx, 'pwa', site),
  }
}

/** A port as sentences take it: `none` where its service is not installed. */
export const portText = ({ value }: Trace<number>, installed: boolean): string =>
  installed ? String(value) : 'none'

const LOCAL_SERVERS = ['', '.', '(local)', 'localhost', '127.0.0.1']

/** Whether a name of a database server, with its instance and port, means the machine itself. */
export function isLocal(server: string): boolean {
  const [machine = ''] = server
    .trim()
    .toLowerCase()
    .split(/[\\,:]/)
  return LOCAL_SERVERS.includes(machine)
}

/** What is backed up before an update: without Treasury its database is left out. */
function backupsOf(ctx: Context): Trace<number> | null {
  if (ctx.a.mode !== 'update') return null
  const treasury = ctx.answer('treasury', ctx.a.treasury, 'boolean')
  return choice(
    treasury,
    () => parameter(THRESHOLDS.databasesToBackUp),
    () => parameter(THRESHOLDS.databasesWithoutTreasury),
    { rule: 'sxa.update.backup' },
  )
}

/** Decides ports, machines and databases, and why. */
export function decide(ctx: Context): Decisions {
  const odata = withOdata(ctx.a)
  const pwa = withPwa(ctx.a)
  const separateDatabase = !isLocal(ctx.a.db.server)
  return {
    ports: portsOf(ctx),
    usedPorts: PORT_NAMES.filter((name) => (name === 'odata' ? odata : name !== 'pwa' || pwa)),
    odata,
    pwa,
    separateDatabase,
    servers: sum(
      [
        parameter(THRESHOLDS.applicationServer),
        parameter(separateDatabase ? THRESHOLDS.databaseServer : THRESHOLDS.noDatabaseServer),
      ],
      'servers',
    ),
    databases: parameter(THRESHOLDS.databases),
    backups: backupsOf(ctx),
  }
}
