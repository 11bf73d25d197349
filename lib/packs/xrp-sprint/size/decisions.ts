import { choice, compare, not, parameter, sum } from '@/lib/sizing/combinators'
import type { Trace } from '@/lib/sizing/trace'
import { isPublished } from '../conditions'
import { COUNTS, fromDocument } from '../parameters'
import {
  applicationCountOf,
  cardsPerLoadBalancer,
  connectionsOf,
  loadBalancerCountOf,
  loadBalancerRequired,
  monoServerOf,
} from './application-servers'
import type { Context } from './context'
import { instancesOf, servicesServerCountOf } from './services'
import { planSessionHosts, type SessionHosts } from './session-hosts'

/** Everything that decides the topology, each with its trace. Machines, links and findings read it. */
export interface Decisions {
  /** False for a stand-alone workstation: then there is no server and every count is 0. */
  readonly servers: boolean
  readonly connections: Trace<number>
  readonly mono: Trace<boolean>
  readonly databases: Trace<number>
  readonly applications: Trace<number>
  readonly loadBalancers: Trace<number>
  readonly cardsPerLoadBalancer: Trace<number>
  readonly loadBalancerZone: 'lan' | 'dmz'
  readonly sessionHosts: SessionHosts
  readonly servicesServers: Trace<number>
  readonly instances: Trace<number>
  readonly serverCount: Trace<number>
}

/** On a stand-alone workstation everything runs on the workstation itself. */
function unlessStandAlone(
  ctx: Context,
  unit: 'servers' | 'network-cards' | 'instances' | 'connections',
  build: () => Trace<number>,
): Trace<number> {
  if (ctx.a.configuration === 'servers') return build()
  const standAlone = parameter(fromDocument('xrp.client.express-version', 'monoposte', 'none'))
  const chosen = compare(ctx.answer('configuration', ctx.a.configuration, 'none'), '=', standAlone)
  return choice(chosen, () => parameter(fromDocument('xrp.client.express-version', 0, unit)), build)
}

/** Decides how many machines of each kind a request needs, and why. */
export function decide(ctx: Context): Decisions {
  const servers = ctx.a.configuration === 'servers'
  const connections = unlessStandAlone(ctx, 'connections', () => connectionsOf(ctx))
  const mono = servers
    ? monoServerOf(ctx, connections)
    : not(
        compare(
          ctx.answer('configuration', ctx.a.configuration, 'none'),
          '=',
          parameter(fromDocument('xrp.client.express-version', 'monoposte', 'none')),
        ),
      )
  const databases = unlessStandAlone(ctx, 'servers', () => parameter(COUNTS.oneDatabase))
  const applications = unlessStandAlone(ctx, 'servers', () =>
    applicationCountOf(ctx, connections, mono),
  )
  const loadBalancers = unlessStandAlone(ctx, 'servers', () =>
    loadBalancerCountOf(ctx, loadBalancerRequired(ctx, applications)),
  )
  const sessionHosts = planSessionHosts(ctx)
  const servicesServers = unlessStandAlone(ctx, 'servers', () => servicesServerCountOf(ctx))
  const serverCount = unlessStandAlone(ctx, 'servers', () =>
    sum(
      [
        choice(
          mono,
          () => parameter(COUNTS.oneMonoServer),
          () =>
            sum([databases, applications], 'servers', { rule: 'xrp.scheme.dedicated-machines' }),
        ),
        loadBalancers,
        sessionHosts.count,
        servicesServers,
      ],
      'servers',
    ),
  )
  return {
    servers,
    connections,
    mono,
    databases,
    applications,
    loadBalancers,
    cardsPerLoadBalancer: unlessStandAlone(ctx, 'network-cards', () =>
      cardsPerLoadBalancer(loadBalancers),
    ),
    loadBalancerZone: isPublished(ctx.a) ? 'dmz' : ctx.assumption('A-ARR-LAN', 'lan'),
    sessionHosts,
    servicesServers,
    instances: unlessStandAlone(ctx, 'instances', () => instancesOf(ctx)),
    serverCount,
  }
}
