import type { MessageParams } from '@/lib/sizing/finding'
import type { InstallStep, NamedDocument } from '@/lib/sizing/plan'
import type { Machine, Role } from '@/lib/sizing/topology'
import { isExposed, isPublished } from '../conditions'
import type { Context } from './context'

type Draft = Omit<InstallStep, 'step'>

const step = (
  action: string,
  machine: string | null,
  rules: readonly string[],
  params: MessageParams = {},
): Draft => ({ action, machine, rules, params })

const having = (machines: readonly Machine[], role: Role): readonly Machine[] =>
  machines.filter((machine) => machine.roles.includes(role))

function serverSteps(ctx: Context, machines: readonly Machine[]): Draft[] {
  const { a } = ctx
  const servers = machines.filter((machine) => machine.zone !== 'workstation')
  const on = (role: Role, action: string, rules: readonly string[], params?: MessageParams) =>
    having(machines, role).map((machine) => step(action, machine.id, rules, params))
  const services: readonly Role[] = ['report', 'msmq', 'process-server', 'worker-process']
  return [
    ...on('infrastructure', 'install-domain', ['xrp.ad.domain-member']),
    step('join-domain', null, ['xrp.ad.domain-member']),
    ...servers
      .filter((machine) => machine.software.length > 0)
      .map((machine) => step('install-windows', machine.id, ['xrp.patch.service-packs'])),
    ...servers
      .filter((machine) => machine.powerPlanHigh)
      .map((machine) =>
        step('set-power-plan', machine.id, ['xrp.power.high-performance', 'xrp.power.machines']),
      ),
    ...on(
      'database',
      'install-sql',
      ['xrp.db.sql-version', 'xrp.db.sql-language', 'xrp.db.collation'],
      {
        version: a.db.sqlVersion,
        language: a.db.sqlLanguage,
        collation: a.db.collation,
      },
    ),
    ...on('cdm', 'install-cdm', ['xrp.db.dotnet35', 'xrp.scheme.placement']),
    ...on('application', 'install-application', [
      'xrp.services.admin-rights',
      'xrp.scheme.placement',
    ]),
    ...services.flatMap((role) => on(role, `install-${role}`, ['xrp.services.list'])),
    ...on('load-balancer', 'install-arr', ['xrp.exposure.arr-doc', 'xrp.arr.arr-version']),
    ...(a.tls.mode === 'internal-ca'
      ? [step('deploy-internal-ca', null, ['xrp.ssl.internal-ca'])]
      : []),
    ...(a.tls.mode === 'public-ca' || a.tls.mode === 'self-signed'
      ? [step('install-certificate', null, ['xrp.ssl.choice', 'xrp.exposure.ssl-doc'])]
      : []),
    ...on(
      'session-host',
      a.rds.os === 'WS2019' ? 'install-session-host-console' : 'install-session-host',
      a.rds.os === 'WS2019'
        ? ['xrp.rds.install-from-console', 'xrp.rds.service']
        : ['xrp.rds.service'],
    ),
  ]
}

/** The order in which a site is installed; the document gives no order of its own beyond the steps it describes. */
export function installPlanOf(ctx: Context, machines: readonly Machine[]): InstallStep[] {
  const servers = ctx.a.configuration === 'servers'
  const clients = having(machines, 'workstation')
  const drafts: Draft[] = [
    ...(servers
      ? serverSteps(ctx, machines)
      : [step('join-domain', null, ['xrp.ad.domain-member'])]),
    ...clients.flatMap((machine) => [
      ...(servers ? [] : [step('install-express', machine.id, ['xrp.client.express-version'])]),
      step('install-workstation', machine.id, [
        servers ? 'xrp.client.admin-server-config' : 'xrp.client.admin-monoposte',
      ]),
    ]),
    step('receive-backup-information', null, ['xrp.backup.information']),
    step('back-up', null, ['xrp.backup.full-scope']),
    ...(servers && ctx.a.services.workerProcess !== 'none'
      ? [step('create-instances', null, ['xrp.wp.bases-per-instance', 'xrp.wp.domain-instance'])]
      : []),
  ]
  return drafts.map((draft, i) => ({
    step: i + 1,
    machine: draft.machine,
    action: draft.action,
    params: draft.params,
    rules: draft.rules,
  }))
}

/** Documents to ask for or to hand over, as the sizing needs them. */
export function documentsOf(ctx: Context, machines: readonly Machine[]): NamedDocument[] {
  const { a } = ctx
  const servers = a.configuration === 'servers'
  const list: (NamedDocument | false)[] = [
    { name: 'source-prerequisites', rules: ['xrp.doc.identity'] },
    { name: 'hardware-proposal', rules: ['xrp.general.hardware-proposal'] },
    servers &&
      a.services.workerProcess !== 'none' && {
        name: 'calibration-workbook',
        rules: ['xrp.wp.calibration-file', 'xrp.wp.factors'],
      },
    having(machines, 'load-balancer').length > 0 && {
      name: 'arr-installation',
      rules: ['xrp.exposure.arr-doc'],
    },
    servers &&
      (isPublished(a) || a.tls.mode !== 'none') && {
        name: 'https-settings',
        rules: ['xrp.exposure.ssl-doc'],
      },
    servers &&
      a.tls.mode === 'internal-ca' && {
        name: 'internal-ca-procedure',
        rules: ['xrp.ssl.internal-ca'],
      },
    servers && isExposed(a) && { name: 'firewall-rules', rules: ['xrp.exposure.rules-client'] },
  ]
  return list.filter((entry) => entry !== false)
}
