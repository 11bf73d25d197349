import { ceilDiv, choice, compare, min, parameter, sum } from '@/lib/sizing/combinators'
import type { Role } from '@/lib/sizing/topology'
import type { Trace } from '@/lib/sizing/trace'
import { fromDocument, THRESHOLDS } from '../parameters'
import type { Context } from './context'

/** The four Cegid services (rule xrp.services.list) and the roles they are. */
export const SERVICES = [
  { answer: 'report', role: 'report' },
  { answer: 'msmq', role: 'msmq' },
  { answer: 'processServer', role: 'process-server' },
  { answer: 'workerProcess', role: 'worker-process' },
] as const satisfies readonly { answer: string; role: Role }[]

/** The roles of the services that are placed as `placement` says, in the document's order. */
export const servicesPlaced = (ctx: Context, placement: 'shared' | 'dedicated'): Role[] =>
  SERVICES.filter(({ answer }) => ctx.a.services[answer] === placement).map(({ role }) => role)

/**
 * Number of servers for dedicated services: none when all are shared, else one for all of them (A-SVC-GROUP), or as
 * many as the assumption is set to, never more than there are services to dedicate.
 */
export function servicesServerCountOf(ctx: Context): Trace<number> {
  const dedicated = sum(
    SERVICES.map(({ answer }) =>
      choice(
        compare(
          ctx.answer(`services.${answer}`, ctx.a.services[answer], 'none'),
          '=',
          parameter(fromDocument('xrp.services.dedicate-when', 'dedicated', 'none')),
        ),
        () => parameter(fromDocument('xrp.services.list', 1, 'servers')),
        () => parameter(fromDocument('xrp.services.mutualised-default', 0, 'servers')),
      ),
    ),
    'servers',
  )
  return dedicated.value === 0
    ? dedicated
    : min(
        [dedicated, ctx.assumed('A-SVC-GROUP', 1, 'servers', 'xrp.services.dedicate-when')],
        'servers',
      )
}

/** The services that services server number `position` (from 0) carries, dealt out in the document's order. */
export const servicesOn = (ctx: Context, servers: number, position: number): Role[] =>
  servicesPlaced(ctx, 'dedicated').filter((_, i) => i % servers === position)

/**
 * Instances of databases: each business line has its own, and one holds 30 databases (rules xrp.wp.domain-instance
 * and xrp.wp.bases-per-instance).
 */
export function instancesOf(ctx: Context): Trace<number> {
  return sum(
    ctx.a.databases.map(({ count }, i) =>
      ceilDiv(
        ctx.answer(`databases.${i}.count`, count, 'databases'),
        ctx.housed(THRESHOLDS.basesPerInstance),
        'instances',
      ),
    ),
    'instances',
    { rule: 'xrp.wp.domain-instance', assumption: 'A-WP-DOMAIN' },
  )
}
