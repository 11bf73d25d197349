import type { MessageParams } from '@/lib/sizing/finding'
import type { InstallStep, NamedDocument } from '@/lib/sizing/plan'
import { NAMES, VERSIONS } from '../parameters'
import type { Context } from './context'
import { type Decisions, portText } from './decisions'
import { APPLICATION, databaseMachine } from './machines'

type Draft = Omit<InstallStep, 'step'>

/** A step on the application server. */
const step = (
  action: string,
  rules: readonly string[],
  params: MessageParams = {},
  machine: string | null = APPLICATION,
): Draft => ({ action, machine, rules, params })

/** Steps that a condition asks for. */
const only = (condition: boolean, ...drafts: readonly Draft[]): readonly Draft[] =>
  condition ? drafts : []

const CLOSE = step('close-applications', ['sxa.order.close-apps'], {}, null)

/** The windows of the setup of Advanced, one after the other. */
function setup(ctx: Context, { odata, pwa, ports }: Decisions): Draft[] {
  const { a } = ctx
  const custom = a.installType === 'custom'
  return [
    step('check-guidelines', ['sxa.ref.guidelines'], { document: NAMES.guidelines }),
    step(
      'install-advanced',
      ['sxa.order.install', 'sxa.install.as-admin', 'sxa.order.close-apps'],
      { version: VERSIONS.advanced },
    ),
    step('setup-language', ['sxa.install.language'], { language: a.language }),
    step('setup-site', ['sxa.site.parameters', 'sxa.port.default', 'sxa.port.batch'], {
      name: a.siteName,
      port: String(ports.site.value),
      batch: String(ports.batch.value),
    }),
    ...only(a.https, step('setup-https', ['sxa.https.option'])),
    step(
      'setup-security',
      a.securityCode.mode === 'default'
        ? ['sxa.security.default', 'sxa.security.encryption']
        : ['sxa.security.custom-length', 'sxa.security.keep'],
      { mode: a.securityCode.mode },
    ),
    step('setup-type', ['sxa.install.type'], { type: a.installType }),
    ...only(
      custom,
      step('setup-paths', ['sxa.path.per-program', 'sxa.path.keep-last'], { name: a.siteName }),
    ),
    ...only(odata, step('setup-odata', ['sxa.port.odata'], { port: String(ports.odata.value) })),
    ...only(
      pwa,
      step('setup-pwa', ['sxa.pwa.config', 'sxa.port.pwa'], {
        port: String(ports.pwa.value),
        odata: portText(ports.odata, odata),
      }),
    ),
    step('setup-imports', ['sxa.import.folders']),
    step('check-sites', ['sxa.iis.sites']),
    step('set-pool', ['sxa.iis.pool-32bit', 'sxa.iis.pool-profile'], { pool: a.poolName }),
  ]
}

/** What makes the application usable once its site and its database are there. */
const finish = ({ a }: Context): Draft[] => [
  step('start-batch', ['sxa.service.batch']),
  step('grant-certificate', ['sxa.cert.grant'], {
    certificate: NAMES.certificate,
    account: accountOf(a.poolName),
  }),
  step('set-encryption-password', ['sxa.encryption.password', 'sxa.encryption.attachments']),
]

/** The account of an application pool, as Windows writes it. */
export const accountOf = (pool: string): string => `IIS APPPOOL\\${pool}`

/** The services of Common Services, in the order in which they start, then the wizard of the console. */
function createDatabase(decisions: Decisions): Draft[] {
  const services = ['start-scps', 'start-scas', 'start-scdts'].map((action) =>
    step(action, ['sxa.db.services-running', 'sxa.db.service-order']),
  )
  const machine = databaseMachine(decisions)
  return [
    ...services,
    step('open-console', ['sxa.db.console'], { console: NAMES.console }),
    step('add-database', ['sxa.db.steps', 'sxa.db.count'], { product: NAMES.newDatabase }),
    step('choose-provider', ['sxa.db.steps']),
    step('connect-database', ['sxa.db.steps'], { product: NAMES.newDatabase }, machine),
    step('review-products', ['sxa.db.steps'], {}, machine),
    step('review-scripts', ['sxa.db.steps', 'sxa.db.scripts-path']),
    step('validate-database', ['sxa.db.steps']),
  ]
}

function firstInstallation(ctx: Context, decisions: Decisions): Draft[] {
  const { treasury } = ctx.a
  const skipped = treasury ? [] : ['sxa.order.skip-treasury']
  return [
    CLOSE,
    step('install-bfl', ['sxa.order.install', 'sxa.bfl.needed', ...skipped], {
      version: VERSIONS.bfl,
    }),
    step(
      'install-cs',
      ['sxa.order.install', 'sxa.cs.needed', 'sxa.cs.immediately-after-bfl', ...skipped],
      { version: VERSIONS.cs },
    ),
    step('open-scps', ['sxa.cs.open-scps'], { address: NAMES.administration }),
    ...only(
      treasury,
      step('install-treasury', ['sxa.order.install'], { version: VERSIONS.treasury }, null),
    ),
    ...setup(ctx, decisions),
    ...createDatabase(decisions),
    ...finish(ctx),
  ]
}

/** The databases to back up before an update, by name; that of Treasury where it is used (A-SXA-BACKUP). */
export const backedUp = ({ a }: Context): readonly string[] => [
  NAMES.commonServicesDatabase,
  ...(a.treasury ? [NAMES.treasuryDatabase] : []),
  NAMES.database,
]

function update(ctx: Context, decisions: Decisions): Draft[] {
  const { installed } = ctx.a
  const removal = (version: string) => ({ version: version.trim() || 'unknown' })
  return [
    step(
      'backup-databases',
      ['sxa.update.backup'],
      { databases: backedUp(ctx) },
      databaseMachine(decisions),
    ),
    CLOSE,
    step('uninstall-bfl', ['sxa.update.bfl', 'sxa.update.reinstall'], removal(installed.bfl)),
    step('install-bfl', ['sxa.update.bfl', 'sxa.bfl.needed', 'sxa.order.install'], {
      version: VERSIONS.bfl,
    }),
    step('uninstall-cs', ['sxa.update.cs', 'sxa.update.reinstall'], removal(installed.cs)),
    step('install-cs', ['sxa.update.cs', 'sxa.cs.needed', 'sxa.order.install'], {
      version: VERSIONS.cs,
    }),
    step(
      'uninstall-advanced',
      ['sxa.update.advanced', 'sxa.update.reinstall'],
      removal(installed.advanced),
    ),
    ...setup(ctx, decisions),
    step('update-databases', ['sxa.update.databases'], { database: NAMES.database }),
    ...finish(ctx),
  ]
}

/** The order in which the products are installed or updated, as the guide gives it. */
export function installPlanOf(ctx: Context, decisions: Decisions): InstallStep[] {
  const drafts = ctx.a.mode === 'new' ? firstInstallation(ctx, decisions) : update(ctx, decisions)
  return drafts.map(({ machine, action, params, rules }, i) => ({
    step: i + 1,
    machine,
    action,
    params,
    rules,
  }))
}

/** Documents to ask for or to follow. */
export const documentsOf = ({ a }: Context): NamedDocument[] => [
  { name: 'installation-guide', rules: ['sxa.audience', 'sxa.scope.modules'] },
  { name: 'technical-guidelines', rules: ['sxa.ref.guidelines'] },
  { name: 'products-guides', rules: ['sxa.order.install'] },
  ...(a.treasury ? [{ name: 'treasury-guide', rules: ['sxa.order.install'] }] : []),
]
