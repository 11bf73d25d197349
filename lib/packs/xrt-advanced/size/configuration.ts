import type { ConfigurationRow, ConfigurationSheet } from '@/lib/sizing/plan'
import { NAMES } from '../parameters'
import type { Context } from './context'
import type { Decisions } from './decisions'
import { accountOf, backedUp } from './plan'
import { portPlan } from './port-plan'

const row = (key: string, value: string, rules: readonly string[]): ConfigurationRow => ({
  key,
  value,
  rules,
})

/** Rows for values that may be left out: none for an empty one. */
const known = (key: string, value: string, rules: readonly string[]): ConfigurationRow[] =>
  value.trim() === '' ? [] : [row(key, value.trim(), rules)]

/** Stands where only the customer knows the value, which is noted nowhere. */
const KEPT_BY_CUSTOMER = '—'

const SITE = ['sxa.site.parameters']

/** The values of the setup's first windows. */
const siteSheet = ({ a }: Context, { ports }: Decisions): ConfigurationSheet => ({
  sheet: 'site',
  rows: [
    row('setup.language', a.language, ['sxa.install.language']),
    row('site.name', a.siteName, [...SITE, 'sxa.name.charset']),
    row('pool.name', a.poolName, [...SITE, 'sxa.name.same-site-pool']),
    row('site.folder', a.siteName, ['sxa.path.keep-last']),
    row('site.protocol', a.https ? 'https' : 'http', ['sxa.https.option']),
    ...(a.idleMinutes === undefined ? [] : [row('site.idleMinutes', String(a.idleMinutes), SITE)]),
    row('site.port', String(ports.site.value), ['sxa.port.default']),
    row('batch.port', String(ports.batch.value), ['sxa.port.batch']),
    row('tenant.name', a.tenant, ['sxa.tenant.match']),
    ...known('batch.account', a.serviceAccount, SITE),
    row('batch.password', KEPT_BY_CUSTOMER, SITE),
    a.securityCode.mode === 'default'
      ? row('security.code', 'default', ['sxa.security.default'])
      : row('security.customCode', KEPT_BY_CUSTOMER, [
          'sxa.security.custom-length',
          'sxa.security.keep',
        ]),
  ],
})

/** The values of the windows on programs and folders. */
function programsSheet({ a }: Context, { ports, odata, pwa }: Decisions): ConfigurationSheet {
  const imports = a.importPaths.map((path) => path.trim()).filter((path) => path !== '')
  return {
    sheet: 'programs',
    rows: [
      row('setup.type', a.installType === 'complete' ? 'Complete' : 'Custom', ['sxa.install.type']),
      ...known('advanced.modules', a.modules.join(', '), ['sxa.scope.modules']),
      ...(odata
        ? [
            row('odata.site', `${a.siteName}.Odata`, ['sxa.iis.sites']),
            row('odata.port', String(ports.odata.value), ['sxa.port.odata']),
          ]
        : []),
      ...(pwa
        ? [
            row('pwa.site', `${a.siteName}.PWA`, ['sxa.iis.sites']),
            row('pwa.port', String(ports.pwa.value), ['sxa.port.pwa']),
            ...known('pwa.url', a.pwaUrl ?? '', ['sxa.pwa.config']),
            ...known('odata.url', a.odataUrl ?? '', ['sxa.pwa.config']),
          ]
        : []),
      row('import.paths', imports.length > 0 ? imports.join('; ') : NAMES.publicDocuments, [
        'sxa.import.folders',
      ]),
    ],
  }
}

/** What is set in IIS and on the certificate once the setup has run. */
const iisSheet = ({ a }: Context): ConfigurationSheet => ({
  sheet: 'iis',
  rows: [
    row('pool.enable32BitApplications', 'False', ['sxa.iis.pool-32bit']),
    row('pool.loadUserProfile', 'True', ['sxa.iis.pool-profile']),
    row('certificate.name', NAMES.certificate, ['sxa.cert.grant']),
    row('certificate.account', accountOf(a.poolName), ['sxa.cert.grant']),
    row('batch.service', NAMES.batchService, ['sxa.service.batch']),
  ],
})

/** The database that is created, and where its wizard finds what it needs. */
const databaseSheet = ({ a }: Context): ConfigurationSheet => ({
  sheet: 'database',
  rows: [
    row('services.startOrder', NAMES.services.join(', '), ['sxa.db.service-order']),
    row('db.console', NAMES.console, ['sxa.db.console']),
    row('db.product', NAMES.newDatabase, ['sxa.db.count', 'sxa.db.steps']),
    ...known('db.server', a.db.server, ['sxa.db.steps']),
    ...known('db.location', a.db.location, ['sxa.db.steps']),
    row('db.scripts', NAMES.scripts, ['sxa.db.scripts-path']),
  ],
})

/** The databases to back up, then the one to update. */
const backupSheet = (ctx: Context): ConfigurationSheet => ({
  sheet: 'backup',
  rows: [
    ...backedUp(ctx).map((database) => row('backup.database', database, ['sxa.update.backup'])),
    row('update.database', NAMES.database, ['sxa.update.databases']),
    row('db.console', NAMES.console, ['sxa.db.console']),
    ...known('db.server', ctx.a.db.server, ['sxa.update.databases']),
  ],
})

/** Sheets ready to copy from while installing. No sheet holds a code or a password. */
export const configurationOf = (ctx: Context, decisions: Decisions): ConfigurationSheet[] => [
  portPlan(ctx, decisions),
  ...(ctx.a.mode === 'update' ? [backupSheet(ctx)] : []),
  siteSheet(ctx, decisions),
  programsSheet(ctx, decisions),
  iisSheet(ctx),
  ...(ctx.a.mode === 'new' ? [databaseSheet(ctx)] : []),
]
