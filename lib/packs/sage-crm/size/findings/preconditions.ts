import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import { lastDay } from '../../assumptions'
import type { CrmAnswers } from '../../fields'
import { COLLATION } from '../../parameters'
import type { Context } from '../context'
import type { Decisions } from '../decisions'
import { engineOf, isEnded } from '../support'

const folded = (text: string): string => text.trim().toLowerCase()

/** The licence: a key, enough users, and the option that several servers need. */
export const licenceFindings = ({ a }: Context, { multi }: Decisions): readonly RaisedFinding[] => [
  ...when(
    !a.licence.keyValid,
    raise('error', 'scrm.licence.valid-key', { field: 'licence.keyValid' }),
  ),
  ...when(
    a.users > a.licence.users,
    raise('error', 'scrm.licence.usage', {
      field: 'licence.users',
      params: { users: a.users, licensed: a.licence.users },
      assumption: 'A-CRM-USERS',
      acceptable: false,
    }),
  ),
  ...when(
    multi && !a.licence.multiServerOption,
    raise('error', 'scrm.multi.licence-option', {
      field: 'licence.multiServerOption',
      params: { servers: a.webServers },
      acceptable: false,
    }),
  ),
]

/** Rights, IIS and the network of the site. */
export function siteFindings({ a }: Context): readonly RaisedFinding[] {
  const rights = (['local', 'domain', 'sql'] as const).filter((key) => !a.rights[key])
  return [
    ...when(
      !a.installerCertified,
      raise('warning', 'scrm.doc.audience', { field: 'installerCertified' }),
    ),
    ...when(
      !a.networkArchitectureKnown,
      raise('warning', 'scrm.net.architecture-first', { field: 'networkArchitectureKnown' }),
    ),
    ...rights.map((key) =>
      raise('error', 'scrm.rights.admin', {
        code: `scrm.rights.admin.${key}`,
        field: `rights.${key}`,
      }),
    ),
    ...when(
      !a.iis.port80Free,
      raise('error', 'scrm.iis.port-80', { field: 'iis.port80Free', acceptable: false }),
    ),
    ...when(
      !a.iis.stopAuthorised,
      raise('error', 'scrm.iis.stop-authorised', { field: 'iis.stopAuthorised' }),
    ),
    ...when(
      a.iis.stopAuthorised && a.iis.otherSites.length > 0,
      raise('warning', 'scrm.iis.stop-authorised', {
        code: 'scrm.iis.stop-authorised.other-sites',
        field: 'iis.otherSites',
        params: { sites: a.iis.otherSites },
      }),
    ),
  ]
}

/** Two installations on one production server; a test one beside production is only advised against (A-CRM-TEST). */
export function installationFindings({ a }: Context): readonly RaisedFinding[] {
  const planned = a.mode === 'new' ? a.servers.map(({ name }) => folded(name)) : []
  return a.installations.flatMap((installed, i): readonly RaisedFinding[] => {
    const server = folded(installed.server)
    const others = a.installations.filter((other, j) => j < i && folded(other.server) === server)
    const onPlanned = planned.includes(server)
    const production =
      others.filter(({ environment }) => environment === 'production').length +
      (onPlanned && a.environment === 'production' ? 1 : 0)
    const test = others.length + (onPlanned ? 1 : 0) - production
    const details = {
      field: `installations.${i}.server`,
      params: { server: installed.server, planned: onPlanned ? 'yes' : 'no' },
    }
    const isProduction = installed.environment === 'production'
    if (isProduction && production > 0)
      return [raise('error', 'scrm.single-install-per-server', details)]
    return when(
      isProduction ? test > 0 : production > 0,
      raise('warning', 'scrm.single-install-per-server', {
        ...details,
        code: 'scrm.single-install-per-server.test',
        assumption: 'A-CRM-TEST',
      }),
    )
  })
}

/** The engine's release: what the setup brings, or what the customer has, against the publisher's date. */
function engineFindings(ctx: Context): readonly RaisedFinding[] {
  const { sqlServer, mode } = ctx.a
  const product = engineOf(ctx)
  const rule = sqlServer.present ? 'scrm.ref.matrix' : 'scrm.express.setup'
  return [
    ...when(
      !sqlServer.present && mode === 'new',
      raise('warning', 'scrm.express.setup', {
        field: 'sqlServer.present',
        assumption: 'A-SEC',
      }),
    ),
    ...when(
      sqlServer.present && sqlServer.version.trim() === '',
      raise('info', 'scrm.ref.matrix', { field: 'sqlServer.version' }),
    ),
    ...when(
      product !== null && isEnded(product, ctx.date),
      raise('warning', rule, {
        code: `${rule}.ended`,
        field: sqlServer.present ? 'sqlServer.version' : 'sqlServer.present',
        params: { products: [product ?? ''], end: lastDay(product ?? '') ?? '', date: ctx.date },
        assumption: 'A-EXT-DATES',
      }),
    ),
  ]
}

const ACCOUNTS: Readonly<Record<CrmAnswers['sqlServer']['account'], readonly RaisedFinding[]>> = {
  'sql-admin': [],
  windows: [raise('warning', 'scrm.sql.account', { field: 'sqlServer.account' })],
  sa: [
    raise('info', 'scrm.sql.account', {
      code: 'scrm.sql.account.sa',
      field: 'sqlServer.account',
      assumption: 'A-SEC',
    }),
  ],
}

/** SQL Server: its presence, place, release, collation, account and browser service. */
export function sqlFindings(ctx: Context, { multi }: Decisions): readonly RaisedFinding[] {
  const { sqlServer } = ctx.a
  const { present, collation } = sqlServer
  return [
    ...when(
      multi && !present,
      raise('error', 'scrm.sql.must-exist', {
        field: 'sqlServer.present',
        params: { servers: ctx.a.webServers },
        acceptable: false,
      }),
    ),
    ...when(
      multi && present && !sqlServer.remote,
      raise('warning', 'scrm.multi.dedicated-db', {
        field: 'sqlServer.remote',
        params: { servers: ctx.a.webServers },
      }),
    ),
    ...engineFindings(ctx),
    ...when(
      present && collation.trim().toUpperCase() !== COLLATION,
      raise('error', 'scrm.sql.collation', {
        field: 'sqlServer.collation',
        params: { collation: collation.trim() || '—', required: COLLATION },
      }),
    ),
    ...(present ? ACCOUNTS[sqlServer.account] : []),
    ...when(!sqlServer.browser, raise('error', 'scrm.sql.browser', { field: 'sqlServer.browser' })),
  ]
}
