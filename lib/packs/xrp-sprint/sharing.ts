import type { SizingInput } from '@/lib/sizing/pack'
import type { Claim, CommonQuestion } from '@/lib/sizing/together/claim'
import type { Role } from '@/lib/sizing/topology'
import type { ServerOs, XrpAnswers } from './fields'
import { PRODUCTS } from './messages/products'
import { SQL_ON_WINDOWS } from './parameters'
import { type Context, createContext } from './size/context'
import { type Decisions, decide } from './size/decisions'
import { portsOf, TLS_PORT } from './size/links'

/** Questions of XRP Sprint that are the same for every system on the site, or on a machine it shares. */
export const common: readonly CommonQuestion[] = [
  { id: 'platform', path: 'platform' },
  { id: 'hypervisor', path: 'hypervisor' },
  { id: 'ad.domain', path: 'ad.domainExists' },
  { id: 'ad.joined', path: 'ad.allMachinesJoined' },
  { id: 'network.lan', path: 'network.lanMbps' },
  { id: 'cegid.applications', path: 'otherCegidApps' },
  { id: 'os.version', path: 'db.os', role: 'database' },
  { id: 'os.edition', path: 'db.osEdition', role: 'database' },
  { id: 'os.language', path: 'db.osLanguage', role: 'database' },
  { id: 'sql.version', path: 'db.sqlVersion', role: 'database' },
  { id: 'sql.edition', path: 'db.sqlEdition', role: 'database' },
  { id: 'sql.language', path: 'db.sqlLanguage', role: 'database' },
  { id: 'sql.collation', path: 'db.collation', role: 'database' },
]

/** The rule by which a machine of each role exists, and the network where the document puts it. */
const PRESENCE: readonly (readonly [role: Role, rule: string, zone?: 'lan'])[] = [
  ['database', 'xrp.scheme.placement'],
  ['application', 'xrp.iis.internal-network', 'lan'],
  ['load-balancer', 'xrp.arr.position'],
  ['session-host', 'xrp.rds.definition'],
  ['services', 'xrp.services.dedicate-when'],
  ['infrastructure', 'xrp.scheme.dedicated-machines'],
  ['workstation', 'xrp.scheme.clients'],
]

const presence: readonly Claim[] = PRESENCE.map(([role, rule, zone]) => ({
  kind: 'presence',
  roles: [role],
  rules: [rule],
  ...(zone ? { zone } : {}),
}))

/** The commercial name of a Windows Server; null for anything else. */
const windowsName = (os: string): string | null =>
  os.startsWith('WS') && Object.hasOwn(PRODUCTS, os) ? PRODUCTS[os as keyof typeof PRODUCTS] : null

/** From the minimum to the recommended Windows Server, as every server table states them. */
const WINDOWS_ACCEPTED = (['WS2012', 'WS2012R2', 'WS2016', 'WS2019'] as const).map(
  (os) => PRODUCTS[os],
)

const windows = (
  roles: readonly Role[],
  part: 'db' | 'iis' | 'arr' | 'rds',
  os: ServerOs,
): Claim => ({
  kind: 'accepts',
  roles,
  rules: [`xrp.${part}.os`],
  field: `${part}.os`,
  product: 'operating-system',
  values: WINDOWS_ACCEPTED,
  chosen: windowsName(os),
})

/** The engine: its versions with the Windows they were tested on, its edition, its collation, and that it be alone. */
function databaseClaims({ a }: Context): Claim[] {
  const { db } = a
  const roles = ['database'] as const
  return [
    windows(roles, 'db', db.os),
    {
      kind: 'accepts',
      roles,
      rules: ['xrp.db.sql-version'],
      field: 'db.sqlVersion',
      product: 'sql-server',
      values: Object.keys(SQL_ON_WINDOWS),
      chosen: db.sqlVersion === 'other' ? null : db.sqlVersion,
    },
    {
      kind: 'pairs',
      roles,
      rules: ['xrp.db.sql-os-matrix'],
      product: 'sql-server',
      on: 'operating-system',
      values: Object.entries(SQL_ON_WINDOWS).flatMap(([version, systems]) =>
        systems.map((os) => [version, windowsName(os) ?? os] as const),
      ),
    },
    {
      kind: 'accepts',
      roles,
      rules: ['xrp.db.sql-edition', 'xrp.db.no-express-on-server'],
      field: 'db.sqlEdition',
      product: 'sql-server-edition',
      values: ['Standard', 'Enterprise'],
      chosen: db.sqlEdition,
    },
    {
      kind: 'accepts',
      roles,
      rules: ['xrp.db.collation'],
      field: 'db.collation',
      product: 'sql-server-collation',
      values: ['*_CI_AS'],
      chosen: db.collation,
    },
    {
      kind: 'dedicated',
      roles,
      rules: ['xrp.db.dedicated-engine'],
      field: 'db.sharedWithOtherApps',
      product: 'sql-server',
      severity: 'warning',
    },
  ]
}

/** Application and distribution servers answer web requests on the usual ports; the document fixes TLS alone. */
function webClaims(ctx: Context): Claim[] {
  const roles = ['application', 'load-balancer'] as const
  const { http } = portsOf(ctx)
  return [
    { kind: 'port', roles, rules: ['xrp.ssl.lan-http'], port: http, assumption: 'A-PORTS' },
    { kind: 'port', roles, rules: ['xrp.arr.port-443'], port: TLS_PORT },
  ]
}

/** Of a mono-server the Windows of the database counts, and the whole machine is to be dedicated. */
const applicationClaims = ({ a }: Context, { mono }: Decisions): Claim[] =>
  mono.value
    ? [
        {
          kind: 'dedicated',
          roles: ['application'],
          rules: ['xrp.iis.mono-dedicated'],
          field: 'mono.dedicated',
          severity: 'warning',
        },
      ]
    : [windows(['application'], 'iis', a.iis.os)]

/** What XRP Sprint claims of the machines it stands on. */
export function claims(input: SizingInput<XrpAnswers>): readonly Claim[] {
  const ctx = createContext(input)
  const { a } = ctx
  const family: Claim = {
    kind: 'family',
    roles: [],
    rules: ['xrp.general.common-use'],
    field: 'otherCegidApps',
    family: 'Cegid',
  }
  if (a.configuration !== 'servers') return [family, ...presence]
  return [
    family,
    ...presence,
    {
      kind: 'accepts',
      roles: ['database', 'application', 'load-balancer', 'session-host', 'services'],
      rules: ['xrp.arch.x64', 'xrp.arch.no-itanium'],
      field: 'cpuArch',
      product: 'architecture',
      values: ['x64'],
      chosen: a.cpuArch,
    },
    ...databaseClaims(ctx),
    ...applicationClaims(ctx, decide(ctx)),
    ...webClaims(ctx),
    windows(['load-balancer'], 'arr', a.arr.os),
    windows(['session-host'], 'rds', a.rds.os),
    {
      kind: 'forbids',
      roles: ['session-host'],
      rules: ['xrp.rds.no-iis-role'],
      product: 'iis',
    },
    {
      kind: 'dedicated',
      roles: ['infrastructure'],
      rules: ['xrp.scheme.dedicated-machines'],
      severity: 'info',
    },
  ]
}
