import type { ConfigurationRow, ConfigurationSheet, SheetCell } from '@/lib/sizing/plan'
import type { CrmAnswers } from '../fields'
import {
  COLLATION,
  CRM_SERVICES,
  EXPRESS,
  FIRST_ACCOUNT,
  JRE_PATH,
  licenceToolPath,
  URL_FORM,
} from '../parameters'
import type { Context } from './context'
import type { Decisions } from './decisions'

type Company = CrmAnswers['companies'][number]

const NONE = '—'

const row = (key: string, value: string | number, rules: readonly string[]): ConfigurationRow => ({
  key,
  value: String(value),
  rules,
})

/** The rows of the servers that are asked for; more of them would not be installed. */
export const serverRows = ({ servers, webServers }: CrmAnswers): CrmAnswers['servers'] =>
  servers.slice(0, webServers)

/** The address users type: that of the main server (A-CRM-URL); null while its name is not known. */
export function urlOf(ctx: Context): string | null {
  const main = ctx.a.servers[0]
  if (!main) return null
  return ctx
    .assumption<string>('A-CRM-URL', URL_FORM)
    .replaceAll('{server}', () => main.name)
    .replaceAll('{name}', () => ctx.a.installationName)
}

/** What the setup asks for, and where it puts things. */
function setup(ctx: Context, { multi }: Decisions): ConfigurationSheet {
  const { a } = ctx
  return {
    sheet: 'setup',
    rows: [
      row('crm.installationName', a.installationName || NONE, ['scrm.name.rule']),
      row('crm.companyName', a.companyName, [
        'scrm.install.company-and-licence',
        'scrm.licence.valid-key',
        'scrm.licence.company-unchanged',
      ]),
      row('crm.edition', a.edition, ['scrm.licence.users-or-edition']),
      row('crm.licensedUsers', a.licence.users, [
        'scrm.licence.usage',
        'scrm.licence.users-or-edition',
      ]),
      row('install.demoDatabase', a.demoDatabase ? 'yes' : 'no', ['scrm.install.no-demo-db']),
      row('install.protocol', 'if-needed', ['scrm.install.protocol']),
      row('install.proxy', a.proxy.used ? 'to-enter' : 'none', ['scrm.install.proxy']),
      row('crm.url', urlOf(ctx) ?? NONE, [multi ? 'scrm.multi.single-url' : 'scrm.name.rule']),
      row('crm.firstAccount', FIRST_ACCOUNT, ['scrm.install.admin-no-password']),
      row('crm.jrePath', JRE_PATH, ['scrm.jre.own']),
      row('crm.licenceToolPath', a.installationName ? licenceToolPath(a.installationName) : NONE, [
        'scrm.licence.tool',
      ]),
    ],
  }
}

/** How the application reaches its database. */
function sql({ a: { sqlServer } }: Context, { multi }: Decisions): ConfigurationSheet {
  const existing = [
    row('sql.address', sqlServer.address || NONE, [
      multi ? 'scrm.multi.remote-sql-address' : 'scrm.sql.must-exist',
    ]),
    row('sql.account', sqlServer.account, ['scrm.sql.account']),
  ]
  const express = [row('sql.instance', EXPRESS.instance, ['scrm.express.setup'])]
  return {
    sheet: 'sql-server',
    rows: [
      ...(sqlServer.present ? existing : express),
      row('sql.collation', COLLATION, ['scrm.sql.collation']),
    ],
  }
}

/** One server of the worksheet: name, address, IPv6 and services. */
function server(
  key: string,
  parts: readonly (string | undefined)[],
  rules: readonly string[],
): ConfigurationRow {
  const shown = parts.map((part) => part || NONE)
  return {
    ...row(key, shown.join(' | '), rules),
    cells: shown.map((text): SheetCell => ({ text })),
  }
}

/** The guide's table of servers, filled in: one row for each, the database's first. */
function worksheet({ a }: Context): ConfigurationSheet {
  const servicesOf = (number: number): string =>
    CRM_SERVICES.filter(({ answer }) => a.services[answer] === number)
      .map(({ name }) => name)
      .join(', ')
  return {
    sheet: 'worksheet',
    columns: ['server', 'name', 'address', 'ipv6', 'services'],
    rows: [
      server(
        'worksheet.sql',
        [a.sqlServer.address, undefined, undefined, undefined],
        ['scrm.multi.worksheet', 'scrm.multi.no-crm-service-on-sql'],
      ),
      ...Array.from({ length: a.webServers }, (_, i) => {
        const { name, address, ipv6 } = a.servers[i] ?? {}
        return server(
          i === 0 ? 'worksheet.main' : 'worksheet.secondary',
          [name ?? `web-${i + 1}`, address, ipv6, servicesOf(i + 1)],
          ['scrm.multi.worksheet', 'scrm.multi.choose-servers', 'scrm.multi.services-once'],
        )
      }),
    ],
  }
}

/** Values joined as the application wants them; where none is known there is nothing to copy. */
const joined = (values: readonly (string | undefined)[]): string =>
  values.some(Boolean) ? values.map((value) => value ?? '').join(';') : NONE

/** The five fields of the application's page on its database, the main server first. */
function loadBalancing({ a }: Context): ConfigurationSheet {
  const servers = serverRows(a)
  const names = joined(servers.map(({ name }) => name))
  return {
    sheet: 'load-balancing',
    rows: [
      row('crm.serverNames', names, ['scrm.multi.field-server-names']),
      row('crm.serverIpv6', joined(servers.map(({ ipv6 }) => ipv6)), ['scrm.multi.field-ipv6']),
      row('crm.loadBalancing', a.balancing === 'crm' ? 'True' : 'False', [
        'scrm.multi.field-balance',
      ]),
      row('crm.qualifiedNames', names, ['scrm.multi.field-qualified-names']),
      row('crm.dtlsServer', servers[0]?.name ?? NONE, ['scrm.multi.field-dtls']),
    ],
  }
}

/** One company as it is declared to the integration service; a box unticked makes a one-way flow. */
function company({ title, maePath, gcmPath, sync }: Company, position: number): ConfigurationSheet {
  const way = (both: boolean) => (both ? 'both-ways' : 'crm-to-gescom')
  return {
    sheet: 'companies',
    name: title.trim() || String(position + 1),
    rows: [
      row('company.title', title || NONE, ['scrm.company.title']),
      row('company.accounting', maePath || NONE, ['scrm.company.files']),
      row('company.commercial', gcmPath || NONE, ['scrm.company.files']),
      row('company.dormant', sync.dormant ? 'yes' : 'no', ['scrm.company.sync-dormant']),
      row('company.contacts', way(sync.contacts), ['scrm.company.sync-contacts']),
      row('company.phones', way(sync.phones), ['scrm.company.sync-phones']),
      row('company.addresses', way(sync.addresses), ['scrm.company.sync-addresses']),
    ],
  }
}

/** Sheets ready to copy from while installing. */
export function configurationOf(ctx: Context, decisions: Decisions): ConfigurationSheet[] {
  const { companies } = ctx.a
  return [
    setup(ctx, decisions),
    sql(ctx, decisions),
    ...(decisions.multi ? [worksheet(ctx), loadBalancing(ctx)] : []),
    ...companies.map(company),
  ]
}
