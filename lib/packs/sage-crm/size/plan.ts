import type { MessageParams } from '@/lib/sizing/finding'
import type { InstallStep, NamedDocument } from '@/lib/sizing/plan'
import { type Context, versionParams } from './context'
import { type Decisions, databaseId, webServerId } from './decisions'

type Draft = Omit<InstallStep, 'step'>

const step = (
  action: string,
  machine: string | null,
  rules: readonly string[],
  params: MessageParams = {},
): Draft => ({ action, machine, rules, params })

/** Numbers of the secondary web servers, from 2. */
const secondaries = ({ webServers }: Decisions): number[] =>
  Array.from({ length: webServers.value - 1 }, (_, i) => i + 2)

/** Gestion commerciale and the integration service come before the application (rule scrm.order.setup). */
function integrationSteps(ctx: Context, { integrationServer }: Decisions): Draft[] {
  if (integrationServer === null) return []
  const { version, fromOlderVersion } = ctx.a.gescom
  const machine = webServerId(integrationServer)
  return [
    step(
      'install-gescom',
      machine,
      ['scrm.integration.install-gescom-first'],
      versionParams(version),
    ),
    ...(fromOlderVersion
      ? [step('check-gescom-base', machine, ['scrm.integration.check-base'])]
      : []),
    step('backup-gescom-data', machine, ['scrm.integration.backup']),
    step('install-integration-service', machine, [
      'scrm.order.setup',
      'scrm.integration.on-crm-server',
      'scrm.integration.download',
      'scrm.integration.admin-account',
      'scrm.integration.sql-client',
    ]),
  ]
}

/** SQL Server and the tools that reach it; what the setup brings itself needs no step of its own. */
function databaseSteps(ctx: Context, decisions: Decisions): Draft[] {
  const { sqlServer, webServers } = ctx.a
  const { multi, databaseApart } = decisions
  return [
    ...(sqlServer.present || multi
      ? [step('install-sql', databaseId(decisions), ['scrm.sql.must-exist', 'scrm.sql.browser'])]
      : []),
    ...(databaseApart
      ? Array.from({ length: webServers }, (_, i) =>
          step('install-ssms', webServerId(i + 1), ['scrm.sql.ssms-remote']),
        )
      : []),
  ]
}

function applicationSteps(ctx: Context, decisions: Decisions): Draft[] {
  const { installationName: name, sqlServer, serverInternet } = ctx.a
  const { multi } = decisions
  const database = sqlServer.present || multi ? 'existing' : 'express'
  return [
    step(
      'install-crm-main',
      webServerId(1),
      [
        'scrm.order.setup',
        'scrm.name.rule',
        'scrm.install.no-demo-db',
        ...(database === 'express' ? ['scrm.express.setup'] : []),
        ...(multi ? ['scrm.multi.order', 'scrm.multi.remote-sql-address'] : []),
      ],
      { name, database },
    ),
    ...secondaries(decisions).map((number) =>
      step(
        'install-crm-secondary',
        webServerId(number),
        ['scrm.multi.order', 'scrm.multi.db-once', 'scrm.multi.same-licence-and-name'],
        { name },
      ),
    ),
    step('finalise', webServerId(1), ['scrm.install.finalise']),
    step('register', webServerId(1), ['scrm.install.registration'], {
      way: serverInternet ? 'automatic' : 'manual',
    }),
    step('secure-admin', webServerId(1), ['scrm.install.admin-no-password']),
  ]
}

/** What is set and tried once everything is installed. */
function settingSteps(ctx: Context, decisions: Decisions): Draft[] {
  const { integrationServer, multi } = decisions
  return [
    ...(integrationServer === null
      ? []
      : [
          step(
            'configure-companies',
            webServerId(integrationServer),
            ['scrm.company.files', 'scrm.company.admin-to-save', 'scrm.company.name-advice'],
            { companies: ctx.a.companies.length },
          ),
        ]),
    ...(multi
      ? [
          step('set-server-addresses', webServerId(1), [
            'scrm.multi.field-ipv6',
            'scrm.multi.field-server-names',
          ]),
          step(
            'test-balancing',
            webServerId(1),
            ['scrm.multi.single-url', 'scrm.multi.balance-algorithm'],
            { by: ctx.a.balancing },
          ),
        ]
      : []),
  ]
}

const newInstallation = (ctx: Context, decisions: Decisions): Draft[] => [
  step('identify-network', null, ['scrm.net.architecture-first']),
  step('check-prerequisites', null, [
    'scrm.rights.admin',
    'scrm.iis.port-80',
    'scrm.iis.stop-authorised',
  ]),
  ...integrationSteps(ctx, decisions),
  ...databaseSteps(ctx, decisions),
  ...applicationSteps(ctx, decisions),
  ...settingSteps(ctx, decisions),
]

/** The six steps of an update; with several servers the fifth goes from server to server. */
function update(ctx: Context, decisions: Decisions): Draft[] {
  const six = ['scrm.update.six-steps']
  const { multi } = decisions
  const rehearsed = multi ? [...six, 'scrm.multi.update-rehearsal'] : six
  return [
    step('backup', null, six),
    step('prepare-test-environment', null, rehearsed, {
      servers: decisions.serverCount.value,
    }),
    step('test-update', null, rehearsed),
    step('verify-test', null, rehearsed),
    step(
      'update-production',
      webServerId(1),
      [
        ...six,
        'scrm.update.options',
        'scrm.licence.any-version-change',
        ...(multi ? ['scrm.multi.update-order'] : []),
      ],
      { kind: ctx.a.update.kind },
    ),
    ...secondaries(decisions).map((number) =>
      step('update-secondary', webServerId(number), [
        'scrm.multi.update-order',
        'scrm.multi.files-manual',
      ]),
    ),
    step('check-production', null, six),
  ]
}

/** The order in which a site is installed or updated. */
export function installPlanOf(ctx: Context, decisions: Decisions): InstallStep[] {
  const drafts = ctx.a.mode === 'new' ? newInstallation(ctx, decisions) : update(ctx, decisions)
  return drafts.map((draft, i) => ({
    step: i + 1,
    machine: draft.machine,
    action: draft.action,
    params: draft.params,
    rules: draft.rules,
  }))
}

/** Documents to ask for, as the sizing needs them. */
export function documentsOf({ a }: Context): NamedDocument[] {
  const list: (NamedDocument | false)[] = [
    { name: 'installation-guide', rules: ['scrm.doc.audience'] },
    { name: 'technical-specifications', rules: ['scrm.ref.techspec'] },
    { name: 'compatibility-guide', rules: ['scrm.ref.matrix'] },
    { name: 'order-form', rules: ['scrm.install.company-and-licence'] },
    a.integration.enabled && {
      name: 'integration-guide',
      rules: ['scrm.integration.version-match', 'scrm.company.files'],
    },
    a.exchange.enabled && { name: 'administrator-guide', rules: ['scrm.exchange.remote'] },
  ]
  return list.filter((entry) => entry !== false)
}
