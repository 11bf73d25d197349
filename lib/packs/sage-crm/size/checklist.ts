import { type ChecklistItem, checklistItem as item } from '@/lib/sizing/plan'
import { type Context, versionParams } from './context'
import type { Decisions } from './decisions'

/** What every site checks, new or updated. */
function everySite({ a }: Context): ChecklistItem[] {
  return [
    item('functional-fit', 'customer', 'before', ['scrm.doc.customer-adequacy']),
    item('experienced-installer', 'integrator', 'before', ['scrm.doc.audience']),
    item('network-architecture', 'integrator', 'before', ['scrm.net.architecture-first']),
    item('technical-specifications', 'integrator', 'before', ['scrm.ref.techspec']),
    item(
      'compatibility',
      'integrator',
      'before',
      ['scrm.ref.matrix'],
      versionParams(a.sqlServer.present ? a.sqlServer.version : ''),
    ),
    item('licence-key', 'customer', 'before', [
      'scrm.licence.valid-key',
      'scrm.install.company-and-licence',
    ]),
    item('one-per-server', 'integrator', 'before', ['scrm.single-install-per-server']),
    item('admin-rights', 'customer', 'before', ['scrm.rights.admin']),
    item('iis-stop', 'customer', 'before', ['scrm.iis.stop-authorised'], {
      sites: a.iis.otherSites.length,
    }),
    item('port-80', 'customer', 'before', ['scrm.iis.port-80']),
    ...(a.proxy.used ? [item('proxy', 'customer', 'before', ['scrm.install.proxy'])] : []),
    item('sql-collation', 'integrator', 'before', ['scrm.sql.collation']),
    item('sql-browser', 'integrator', 'before', ['scrm.sql.browser']),
    item('sql-version-message', 'integrator', 'during', ['scrm.sql.version-warning']),
    item('browsers', 'customer', 'before', ['scrm.client.browser-only'], { users: a.users }),
    ...(a.exchange.enabled
      ? [
          item('exchange', 'integrator', 'before', ['scrm.exchange.remote'], {
            place: a.exchange.remote ? 'remote' : 'local',
          }),
        ]
      : []),
    item('dashboard-wait', 'integrator', 'after', ['scrm.iis.tomcat-wait']),
  ]
}

function forNew(): ChecklistItem[] {
  return [
    item('register-once', 'integrator', 'after', ['scrm.install.multiple-registration']),
    item('improvement-programme', 'customer', 'after', ['scrm.install.improvement-programme']),
    item('admin-password', 'customer', 'after', ['scrm.install.admin-no-password']),
  ]
}

function forUpdate({ a }: Context): ChecklistItem[] {
  return [
    item('new-licence-key', 'customer', 'before', ['scrm.licence.any-version-change']),
    item('company-name-unchanged', 'integrator', 'during', ['scrm.licence.company-unchanged']),
    item('disconnect-users', 'customer', 'during', ['scrm.licence.update-disconnect']),
    item('browser-history', 'customer', 'after', ['scrm.update.browser-history'], {
      users: a.users,
    }),
  ]
}

function forIntegration({ a }: Context): ChecklistItem[] {
  return [
    item(
      'integration-versions',
      'integrator',
      'before',
      ['scrm.integration.version-match'],
      versionParams(a.gescom.version),
    ),
    item('integration-account', 'integrator', 'during', [
      'scrm.integration.admin-account',
      'scrm.company.admin-to-save',
    ]),
    item('sample-company', 'integrator', 'after', ['scrm.company.sample']),
  ]
}

function forSeveralServers({ a }: Context): ChecklistItem[] {
  const servers = a.webServers
  return [
    item('multi-server-licence', 'customer', 'before', ['scrm.multi.licence-option']),
    item('worksheet', 'integrator', 'before', [
      'scrm.multi.worksheet',
      'scrm.multi.choose-servers',
    ]),
    item('database-connections', 'integrator', 'before', ['scrm.multi.db-connections'], {
      servers,
    }),
    ...(a.publication === 'none'
      ? []
      : [
          item('publication', 'customer', 'before', ['scrm.multi.publication'], {
            by: a.publication,
          }),
        ]),
    item('reconnect-after-reset', 'integrator', 'after', ['scrm.multi.iisreset-reconnect'], {
      servers,
    }),
    item('changes-spread', 'integrator', 'after', ['scrm.multi.change-propagation']),
    item('copy-files', 'integrator', 'after', ['scrm.multi.files-manual'], { servers }),
  ]
}

/** What is prepared, watched and done, with its owner. */
export function checklistOf(ctx: Context, { multi }: Decisions): ChecklistItem[] {
  const { mode, integration } = ctx.a
  return [
    ...everySite(ctx),
    ...(integration.enabled ? forIntegration(ctx) : []),
    ...(multi ? forSeveralServers(ctx) : []),
    ...(mode === 'new' ? forNew() : forUpdate(ctx)),
  ]
}
