import type { Link, Machine } from '@/lib/sizing/topology'
import { isPublished } from '../conditions'
import type { Context } from './context'
import type { Decisions } from './decisions'

interface Ports {
  readonly http: number
  readonly sql: number
  readonly rdp: number
}

/** Ports the document does not give: usual values, shown as ours (A-PORTS). */
const USUAL_PORTS: Ports = { http: 80, sql: 1433, rdp: 3389 }

/** TLS port of the document, which cannot be changed (rule xrp.arr.port-443). */
export const TLS_PORT = 443

/** The usual ports, or those that the request assumes in their place (A-PORTS). */
export const portsOf = (ctx: Context): Ports => ({
  ...USUAL_PORTS,
  ...(ctx.assumption('A-PORTS', null as never) as Partial<Ports> | null),
})

type Flow = Omit<Link, 'from' | 'to'>

const assumedFlow = (
  purpose: string,
  protocol: Link['protocol'],
  port: number,
  rules: readonly string[],
): Flow => ({
  protocol,
  port,
  purpose,
  params: {},
  basis: 'assumption',
  rules,
  assumption: 'A-PORTS',
})

const documentFlow = (
  purpose: string,
  protocol: Link['protocol'],
  port: number | null,
  rules: readonly string[],
): Flow => ({
  protocol,
  port,
  purpose,
  params: {},
  basis: port === null ? 'not-given' : 'document',
  rules,
})

const having = (machines: readonly Machine[], role: Machine['roles'][number]): Machine[] =>
  machines.filter((machine) => machine.roles.includes(role))

/** How a Smart Client reaches the application servers: https on the fixed port with a certificate, else plain http. */
function clientFlow(ctx: Context, purpose: string, rules: readonly string[]): Flow {
  const port = portsOf(ctx)
  return ctx.a.tls.mode === 'none'
    ? assumedFlow(purpose, 'http', port.http, [...rules, 'xrp.ssl.choice', 'xrp.ssl.lan-http'])
    : documentFlow(purpose, 'https', TLS_PORT, [...rules, 'xrp.ssl.choice', 'xrp.arr.port-443'])
}

/** Flows from outside: published applications come in over TLS through the distribution servers in the DMZ. */
function publishedFlows(ctx: Context, balancers: readonly Machine[]): Link[] {
  const { a } = ctx
  if (!isPublished(a)) return []
  const encrypted = a.tls.mode !== 'none'
  return balancers.flatMap((balancer) => {
    const to = (purpose: string, rules: readonly string[]): Link => ({
      from: 'external:internet',
      to: balancer.id,
      ...(encrypted
        ? { ...documentFlow(purpose, 'tcp', TLS_PORT, [...rules, 'xrp.arr.port-443']) }
        : documentFlow(purpose.replace(/-tls$/, '-clear'), 'http', null, rules)),
    })
    const flows: Link[] = []
    if (a.internet.smartClient) flows.push(to('smart-client-tls', ['xrp.iis.internet-needs-arr']))
    if (a.exposure.selfService === 'external')
      flows.push(to('self-service-tls', ['xrp.exposure.firewall-arr']))
    if (a.exposure.webApi === 'external')
      flows.push(to('web-api-tls', ['xrp.exposure.firewall-arr']))
    if (a.exposure.erpDataService === 'external')
      flows.push(to('erp-data-tls', ['xrp.exposure.firewall-arr']))
    return flows
  })
}

/** Flows between the servers and from the company's own networks. */
function innerFlows(ctx: Context, machines: readonly Machine[]): Link[] {
  const ports = portsOf(ctx)
  const applications = having(machines, 'application')
  const balancers = having(machines, 'load-balancer')
  const hosts = having(machines, 'session-host')
  const databases = having(machines, 'database')
  const entries = balancers.length > 0 ? balancers : applications
  const links: Link[] = []
  const connect = (from: string, to: string, flow: Flow) => links.push({ from, to, ...flow })

  for (const balancer of balancers)
    for (const application of applications)
      connect(
        balancer.id,
        application.id,
        assumedFlow('balanced', 'http', ports.http, [
          'xrp.arr.position',
          'xrp.iis.internal-network',
        ]),
      )
  for (const entry of entries) {
    connect('external:lan', entry.id, clientFlow(ctx, 'smart-client', ['xrp.scheme.clients']))
    if (ctx.a.wan)
      connect('external:wan', entry.id, clientFlow(ctx, 'smart-client-wan', ['xrp.scheme.clients']))
    for (const host of hosts)
      connect(
        host.id,
        entry.id,
        clientFlow(ctx, 'smart-client-session', ['xrp.rds.definition', 'xrp.rds.no-iis-role']),
      )
  }
  const remoteDesktop = assumedFlow('remote-desktop', 'tcp', ports.rdp, ['xrp.rds.definition'])
  for (const host of hosts) {
    connect('external:lan', host.id, remoteDesktop)
    if (ctx.a.wan) connect('external:wan', host.id, remoteDesktop)
  }
  for (const application of applications)
    for (const database of databases)
      if (application.id !== database.id)
        connect(
          application.id,
          database.id,
          assumedFlow('sql', 'tcp', ports.sql, ['xrp.scheme.placement']),
        )
  for (const services of having(machines, 'services'))
    for (const database of databases)
      connect(
        services.id,
        database.id,
        assumedFlow('sql', 'tcp', ports.sql, ['xrp.services.dedicate-when']),
      )
  return links
}

/** Flows out of the company: alerts by mail, remote assistance, downloads of fixes. */
function outboundFlows(ctx: Context, machines: readonly Machine[]): Link[] {
  const { smtp, exposure } = ctx.a
  const first = having(machines, 'application')[0]
  const links: Link[] = []
  if (first && exposure.erpAlertService === 'enabled')
    links.push({
      from: first.id,
      to: 'external:smtp',
      protocol: 'tcp',
      port: smtp.port,
      purpose: 'alert-mail',
      params: { host: smtp.host },
      basis: 'given',
      rules: ['xrp.alert.smtp-required', 'xrp.alert.smtp-parameters'],
    })
  links.push(
    {
      from: 'external:lan',
      to: 'external:internet',
      ...documentFlow('remote-assistance', 'https', null, ['xrp.net.remote-assistance']),
      basis: 'document',
      params: { url: 'https://get.teamviewer.com/CegidQS' },
    },
    {
      from: 'external:lan',
      to: 'external:internet',
      ...documentFlow('hotfix-download', 'https', null, ['xrp.net.hotfix-download']),
      basis: 'document',
      params: { url: 'https://www.cegidlife.com/' },
    },
  )
  return links
}

/** All network flows of a result: published, inner, outbound. */
export function linksOf(ctx: Context, decisions: Decisions, machines: readonly Machine[]): Link[] {
  const inner = decisions.servers
    ? [...publishedFlows(ctx, having(machines, 'load-balancer')), ...innerFlows(ctx, machines)]
    : []
  return [...inner, ...outboundFlows(ctx, machines)]
}
