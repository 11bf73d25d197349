import {
  all,
  any,
  ceilDiv,
  choice,
  compare,
  parameter,
  product,
  share,
  sum,
} from '@/lib/sizing/combinators'
import type { Trace } from '@/lib/sizing/trace'
import { COUNTS, fromDocument, THRESHOLDS } from '../parameters'
import type { Context } from './context'

/** Peak simultaneous client connections: the answer, or the sum of where they come from (A-CONN-SUM). */
export function connectionsOf(ctx: Context): Trace<number> {
  const { iis } = ctx.a
  if (!ctx.isDefault('iis.connections'))
    return ctx.answer('iis.connections', iis.connections, 'connections')
  const origins = (['lan', 'wan', 'internet', 'rds'] as const).map((origin) =>
    ctx.answer(`iis.from.${origin}`, iis.from[origin], 'connections'),
  )
  return sum(origins, 'connections', { assumption: 'A-CONN-SUM' })
}

/** Whether one server carries both roles: fewer than 10 connections, and wished (rule xrp.iis.mono-server). */
export function monoServerOf(ctx: Context, connections: Trace<number>): Trace<boolean> {
  return all([
    compare(connections, '<', parameter(THRESHOLDS.monoConnections)),
    ctx.answer('iis.preferMonoServer', ctx.a.iis.preferMonoServer, 'boolean'),
  ])
}

/**
 * Number of application servers (rule xrp.iis.max-connections): one up to 50 connections, two up to twice as many,
 * beyond that our extrapolation (A-IIS-CEIL). The advice to build a farm may be declined.
 */
export function applicationCountOf(
  ctx: Context,
  connections: Trace<number>,
  mono: Trace<boolean>,
): Trace<number> {
  const perServer = ctx.housed(THRESHOLDS.connectionsPerServer)
  const one = () => parameter(COUNTS.oneApplication)
  const two = parameter(COUNTS.twoApplications)
  const farm = () =>
    choice(
      compare(connections, '<=', product([two, perServer], 'connections')),
      () => two,
      () => ceilDiv(connections, perServer, 'servers', { assumption: 'A-IIS-CEIL' }),
    )
  const several = () =>
    choice(ctx.answer('iis.declineFarm', ctx.a.iis.declineFarm, 'boolean'), one, farm)
  return choice(
    mono,
    () => parameter(COUNTS.oneMonoServer),
    () => choice(compare(connections, '<=', perServer), one, several),
  )
}

/** Connections carried by application server number `position` (from 0) when they are spread evenly. */
export const connectionsOn = (
  connections: Trace<number>,
  servers: Trace<number>,
  position: number,
): Trace<number> => share(connections, servers, position, 'connections')

/** Whether a distribution server is required, and for what reason (rules of §4, §5 and §7). */
export function loadBalancerRequired(ctx: Context, applications: Trace<number>): Trace<boolean> {
  const { a } = ctx
  const external = (name: 'selfService' | 'webApi' | 'erpDataService') =>
    compare(
      ctx.answer(`exposure.${name}`, a.exposure[name], 'none'),
      '=',
      parameter(fromDocument('xrp.exposure.must-secure', 'external', 'none')),
      { rule: 'xrp.exposure.firewall-arr' },
    )
  return any([
    all([ctx.answer('internet.smartClient', a.internet.smartClient, 'boolean')], {
      rule: 'xrp.iis.internet-needs-arr',
    }),
    any([external('selfService'), external('webApi'), external('erpDataService')], {
      rule: 'xrp.arr.required-internet',
    }),
    compare(applications, '>=', parameter(COUNTS.twoApplications), {
      rule: 'xrp.arr.required-multi-iis',
    }),
  ])
}

/** Number of distribution servers: none, one, or two where the customer wants the function doubled. */
export function loadBalancerCountOf(ctx: Context, required: Trace<boolean>): Trace<number> {
  const none = () => parameter(fromDocument('xrp.arr.required-multi-iis', 0, 'servers'))
  return choice(
    required,
    () =>
      choice(
        ctx.answer('arr.highAvailability', ctx.a.arr.highAvailability, 'boolean'),
        () => parameter(COUNTS.twoLoadBalancers),
        () => parameter(COUNTS.oneLoadBalancer),
      ),
    none,
  )
}

/** Network cards of each distribution server: a second one as soon as the function is doubled. */
export function cardsPerLoadBalancer(count: Trace<number>): Trace<number> {
  const one = parameter(COUNTS.oneLoadBalancer)
  return choice(
    compare(count, '>', one),
    () => parameter(COUNTS.twoCards),
    () =>
      choice(
        compare(count, '=', one),
        () => parameter(COUNTS.oneCard),
        () => parameter(fromDocument('xrp.arr.nic', 0, 'network-cards')),
      ),
  )
}
