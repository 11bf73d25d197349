import type { MessageParams } from '@/lib/sizing/finding'
import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import { serverRows } from '../configuration'
import type { Context } from '../context'
import type { Decisions } from '../decisions'
import { canonicalIpv6, ipv4, isOwnMachine } from '../ipv6'

/** Labels of letters, digits and hyphens parted by dots: anything else would break the list of names. */
const DNS_NAME = /^(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))*$/i

/** The field of IPv6 addresses, which is filled in by hand: one valid address for each web server, each its own. */
function addressFindings({ a }: Context): readonly RaisedFinding[] {
  const rule = 'scrm.multi.field-ipv6'
  const servers = serverRows(a)
  const seen = new Set<string>()
  const fault = (code: string, field: string, params: MessageParams): RaisedFinding =>
    raise('error', rule, { code: `${rule}.${code}`, field, params })
  const faults = servers.flatMap(({ name, ipv6 = '' }, i): readonly RaisedFinding[] => {
    const at = `servers.${i}.ipv6`
    if (ipv6 === '') return [fault('missing', at, { server: name })]
    if (ipv4(ipv6)) return [fault('ipv4', at, { server: name, address: ipv6 })]
    const canonical = canonicalIpv6(ipv6)
    if (canonical === null || isOwnMachine(canonical))
      return [fault('invalid', at, { server: name, address: ipv6 })]
    if (seen.has(canonical)) return [fault('duplicate', at, { server: name, address: ipv6 })]
    seen.add(canonical)
    return []
  })
  const given = servers.length
  return [
    ...when(given < a.webServers, fault('rows', 'servers', { given, servers: a.webServers })),
    ...faults,
  ]
}

/** The fields of names: DNS names, each used once. */
function nameFindings({ a }: Context): readonly RaisedFinding[] {
  const rule = 'scrm.multi.field-server-names'
  const seen = new Set<string>()
  return serverRows(a).flatMap(({ name }, i): readonly RaisedFinding[] => {
    const details = { field: `servers.${i}.name`, params: { name } }
    if (!DNS_NAME.test(name)) return [raise('error', rule, details)]
    const key = name.toLowerCase()
    if (seen.has(key)) return [raise('error', rule, { ...details, code: `${rule}.duplicate` })]
    seen.add(key)
    return []
  })
}

/** What several web servers need that one does not; rows of servers that are not installed are set aside. */
export const multiServerFindings = (
  ctx: Context,
  { multi }: Decisions,
): readonly RaisedFinding[] => {
  const { servers, webServers, publication } = ctx.a
  return [
    ...when(
      servers.length > webServers,
      raise('warning', 'scrm.multi.worksheet', {
        field: 'servers',
        params: { given: servers.length, servers: webServers },
      }),
    ),
    ...(multi ? [...nameFindings(ctx), ...addressFindings(ctx)] : []),
    ...when(
      multi && publication !== 'none',
      raise('info', 'scrm.multi.publication', {
        field: 'publication',
        params: { by: publication },
      }),
    ),
  ]
}
