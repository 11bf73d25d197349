import type { ConfigurationRow, ConfigurationSheet } from '@/lib/sizing/plan'
import type { Machine } from '@/lib/sizing/topology'
import { THRESHOLDS, VALIDATED_TICKET_PRINTERS } from '../parameters'
import type { Context } from './context'
import type { Decisions } from './decisions'
import { SERVICES } from './services'

const row = (key: string, value: string | number, rules: readonly string[]): ConfigurationRow => ({
  key,
  value: String(value),
  rules,
})

const NONE = '—'

/** Machines that carry a role, as a text of ids. */
const carriers = (machines: readonly Machine[], role: Machine['roles'][number]): string =>
  machines
    .filter((machine) => machine.roles.includes(role))
    .map((machine) => machine.id)
    .join(', ') || NONE

function placement(machines: readonly Machine[]): ConfigurationSheet {
  const scheme = ['xrp.scheme.placement']
  return {
    sheet: 'placement',
    rows: [
      row('database', carriers(machines, 'database'), scheme),
      row('cdm', carriers(machines, 'cdm'), scheme),
      row('configuration-server', carriers(machines, 'configuration'), scheme),
      row('licence-module', carriers(machines, 'licence'), [...scheme, 'xrp.virt.licence-mac']),
      ...SERVICES.map(({ role }) =>
        row(`service.${role}`, carriers(machines, role), [
          'xrp.services.list',
          'xrp.services.mutualised-default',
        ]),
      ),
    ],
  }
}

function sqlServer({ a }: Context): ConfigurationSheet {
  return {
    sheet: 'sql-server',
    rows: [
      row('sql.version', a.db.sqlVersion, ['xrp.db.sql-version']),
      row('sql.edition', a.db.sqlEdition, ['xrp.db.sql-edition']),
      row('sql.language', a.db.sqlLanguage, ['xrp.db.sql-language']),
      row('sql.collation', a.db.collation, ['xrp.db.collation']),
    ],
  }
}

/** The factors that the calibration workbook asks for, ready to copy. */
function calibration({ a }: Context): ConfigurationSheet {
  const factors = ['xrp.wp.factors']
  return {
    sheet: 'calibration',
    rows: [
      row('wp.users', a.wp.avgConcurrentUsers, factors),
      ...a.databases.map(({ domain, count }) =>
        row('wp.databases', `${domain} (${count})`, [...factors, 'xrp.wp.domain-instance']),
      ),
    ],
  }
}

function smtp({ a }: Context): ConfigurationSheet {
  const rules = ['xrp.alert.smtp-parameters']
  return {
    sheet: 'smtp',
    rows: [
      row('smtp.host', a.smtp.host || NONE, rules),
      row('smtp.port', a.smtp.port, rules),
      row('smtp.auth', a.smtp.auth, rules),
      row('smtp.user', a.smtp.user || NONE, rules),
    ],
  }
}

/** What the document says of network and printing, for information beside the customer's own values. */
function network({ a }: Context): ConfigurationSheet {
  return {
    sheet: 'network',
    rows: [
      row('network.lan', a.network.lanMbps, ['xrp.net.lan']),
      row('network.protocol', 'TCP/IP IPv4', ['xrp.net.ipv4']),
      row('network.internet-fixed', 'ADSL / SDSL', ['xrp.net.wan-fixed', 'xrp.net.info-only']),
      row('network.internet-mobile', '3G / Wi-Fi', ['xrp.net.wan-mobile', 'xrp.net.info-only']),
      row('print.kind', 'laser', ['xrp.print.spec']),
      row('print.format', 'A4', ['xrp.print.spec']),
      row('print.driver', 'PCL', ['xrp.print.spec']),
      row('print.memory', THRESHOLDS.printerMemory.value, ['xrp.print.spec']),
      row('print.resolution', THRESHOLDS.printerResolution.value, ['xrp.print.spec']),
      ...(a.counterSale.enabled
        ? [
            row('print.tickets', VALIDATED_TICKET_PRINTERS.map(({ name }) => name).join(', '), [
              'xrp.print.tickets',
            ]),
          ]
        : []),
    ],
  }
}

/** Sheets ready to copy from while installing. */
export function configurationOf(
  ctx: Context,
  decisions: Decisions,
  machines: readonly Machine[],
): ConfigurationSheet[] {
  const { a } = ctx
  const onServers = decisions.servers
    ? [
        placement(machines),
        sqlServer(ctx),
        ...(a.services.workerProcess === 'none' ? [] : [calibration(ctx)]),
        ...(a.exposure.erpAlertService === 'enabled' ? [smtp(ctx)] : []),
      ]
    : []
  return [...onServers, network(ctx)]
}
