import { any, choice, compare, parameter, sum } from '@/lib/sizing/combinators'
import type { Role } from '@/lib/sizing/topology'
import type { Trace } from '@/lib/sizing/trace'
import { isMulti } from '../conditions'
import { CRM_SERVICES, THRESHOLDS, TOPOLOGIES } from '../parameters'
import type { Context } from './context'

/** Everything that decides the topology, each with its trace. Machines, links and findings read it. */
export interface Decisions {
  readonly multi: boolean
  readonly topology: Trace<string>
  readonly webServers: Trace<number>
  /** Servers that carry the database and nothing else: none or one. */
  readonly databaseServers: Trace<number>
  readonly serverCount: Trace<number>
  readonly databaseApart: boolean
  /** Number of the web server with the integration service, from 1; null without integration. */
  readonly integrationServer: number | null
}

/** Where the integration service goes: as answered, else by the assumption on the least loaded server. */
function integrationServerOf(ctx: Context): number | null {
  const { integration, webServers } = ctx.a
  if (!integration.enabled) return null
  const free = ctx.isDefault('integration.serverNumber')
  if (free && ctx.assumption<string>('A-CRM-LEAST', 'last') === 'main') return 1
  return free ? webServers : integration.serverNumber
}

/** Decides how many servers a request needs, and why. The number of web servers is the customer's own. */
export function decide(ctx: Context): Decisions {
  const { a } = ctx
  const webServers = ctx.answer('webServers', a.webServers, 'servers')
  const several = compare(webServers, '>=', parameter(THRESHOLDS.severalServers))
  const multi = isMulti(a)
  const remote: Trace<boolean> = a.sqlServer.present
    ? ctx.answer('sqlServer.remote', a.sqlServer.remote, 'boolean')
    : ctx.answer('sqlServer.present', false, 'boolean')
  const databaseServers = choice(
    any([several, remote]),
    () => parameter(multi ? THRESHOLDS.oneDatabaseServer : THRESHOLDS.remoteDatabaseServer),
    () => parameter(a.sqlServer.present ? THRESHOLDS.noDatabaseServer : THRESHOLDS.noExpressServer),
  )
  return {
    multi,
    topology: choice<string>(
      several,
      () => parameter(TOPOLOGIES.multi),
      () => parameter(TOPOLOGIES.single),
    ),
    webServers,
    databaseServers,
    serverCount: sum([webServers, databaseServers], 'servers'),
    databaseApart: databaseServers.value > 0,
    integrationServer: integrationServerOf(ctx),
  }
}

/** The services of the software that a web server runs, by its number from 1 (rule scrm.multi.services-once). */
export const servicesOn = (ctx: Context, number: number): readonly Role[] =>
  CRM_SERVICES.filter(({ answer }) => ctx.a.services[answer] === number).map(({ role }) => role)

/** Id of a web server by its number from 1; the first is the main one. */
export const webServerId = (number: number): string => `web-${number}`

/** Id of the machine with the database. */
export const databaseId = ({ databaseApart }: Decisions): string =>
  databaseApart ? 'sql' : webServerId(1)
