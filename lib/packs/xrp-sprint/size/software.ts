import type { Software } from '@/lib/sizing/topology'
import type { ServerOs, XrpAnswers } from '../fields'

/** A line of a software table; versions are written as the document writes them. */
const line = (
  product: string,
  minimum: string | null,
  recommended: string | null,
  chosen: string | null,
  rules: readonly string[],
  assumption?: string,
): Software =>
  assumption
    ? { product, minimum, recommended, chosen, rules, assumption }
    : { product, minimum, recommended, chosen, rules }

const OS_VERSION: Readonly<Record<ServerOs, string>> = {
  WS2008R2: '2008 R2',
  WS2012: '2012',
  WS2012R2: '2012 R2',
  WS2016: '2016',
  WS2019: '2019',
  WS2022: '2022',
  WS2025: '2025',
  other: 'other',
}

const windowsServer = (os: ServerOs, rule: string): Software =>
  line('windows-server', '2012', '2019', OS_VERSION[os], [rule])

const iis = (minimum: string, rule: string): Software => line('iis', minimum, '10.0', null, [rule])

/** The service pack is stated for SQL Server 2012 alone. */
const sqlVersion = ({ db }: XrpAnswers): string => db.sqlVersion

/** Software of the database server (§2). */
export function databaseSoftware(a: XrpAnswers, os: ServerOs): Software[] {
  const { db } = a
  const reason = db.cdmInstalled ? 'cdm' : 'sql-setup'
  return [
    windowsServer(os, 'xrp.db.os'),
    line('windows-server-edition', 'Standard', 'Standard / Datacenter', db.osEdition, [
      'xrp.db.os-edition',
    ]),
    line('windows-server-language', 'FR / EN', 'FR / EN', db.osLanguage, ['xrp.db.os-language']),
    line('sql-server', '2012 SP3', '2019', sqlVersion(a), ['xrp.db.sql-version']),
    line('sql-server-edition', 'Standard', 'Standard / Enterprise', db.sqlEdition, [
      'xrp.db.sql-edition',
    ]),
    line('sql-server-language', 'FR / EN', 'FR / EN', db.sqlLanguage, ['xrp.db.sql-language']),
    line('sql-server-collation', 'CI_AS', 'CI_AS', db.collation, ['xrp.db.collation']),
    line('dotnet-framework', '4.8', '4.8', null, ['xrp.db.dotnet']),
    line(`dotnet-framework-35-${reason}`, '3.5', '3.5', null, ['xrp.db.dotnet35']),
    iis('7.5', 'xrp.db.iis'),
    line('msmq-feature', null, null, null, ['xrp.db.msmq']),
    ...(db.cdmInstalled ? [line('cdm', null, null, null, ['xrp.scheme.placement'])] : []),
  ]
}

/** Software of a business application server (§4). */
export const applicationSoftware = (os: ServerOs): Software[] => [
  windowsServer(os, 'xrp.iis.os'),
  iis('7.5', 'xrp.iis.iis-version'),
  line('dotnet-framework', '4.8', '4.8', null, ['xrp.iis.dotnet']),
]

/** Software of a distribution server (§5). */
export const loadBalancerSoftware = (os: ServerOs): Software[] => [
  windowsServer(os, 'xrp.arr.os'),
  iis('8.0', 'xrp.arr.iis-version'),
  line('arr', '3.0', '3.0', null, ['xrp.arr.arr-version']),
]

/** Software of a server for dedicated services (§6). */
export const servicesSoftware = (os: ServerOs): Software[] => [
  windowsServer(os, 'xrp.services.os'),
  line('dotnet-framework', '4.8', '4.8', null, ['xrp.services.software']),
  line('msmq-feature', null, null, null, ['xrp.services.software']),
]

const OFFICE_VERSION: Readonly<Record<string, string>> = {
  O2013: '2013',
  O2016: '2016',
  O2019: '2019',
  'M365-Enterprise': 'Microsoft 365 Enterprise',
  'M365-Business': 'Microsoft 365 Business',
  other: 'other',
}

const office = (version: string, rule: string): Software[] =>
  version === 'none'
    ? []
    : [
        line('office', '2013 SP1', '2019 / Microsoft 365', OFFICE_VERSION[version] ?? version, [
          rule,
        ]),
      ]

/** Software of a session host (§3). */
export const sessionHostSoftware = ({ rds }: XrpAnswers): Software[] => [
  windowsServer(rds.os, 'xrp.rds.os'),
  line('session-service', null, null, rds.service, ['xrp.rds.service']),
  line('publishing-mode', null, null, rds.mode, ['xrp.rds.publishing-mode']),
  ...office(rds.officeVersion, 'xrp.rds.office'),
  line('dotnet-framework', '4.5.2', '4.6.1', null, ['xrp.rds.dotnet']),
]

type Client = XrpAnswers['clients'][number]

/** SQL Express of a stand-alone workstation: what was answered, else what its architecture allows. */
export const expressOf = (client: Client): '2012SP3' | '2016SP1' => {
  if (client.express !== 'none') return client.express
  return client.architecture === 'x86' ? '2012SP3' : '2016SP1'
}

const EXPRESS_VERSION = { '2012SP3': '2012 SP3', '2016SP1': '2016 SP1' } as const

/** SQL Express stands on stand-alone workstations only; a 32-bit Windows stays at the minimum. */
const express = (client: Client): Software[] => [
  line(
    'sql-express',
    '2012 SP3',
    client.architecture === 'x86' ? '2012 SP3' : '2016 SP1',
    EXPRESS_VERSION[expressOf(client)],
    ['xrp.client.express-version'],
  ),
]

/** Software of a group of workstations (§8). */
export function workstationSoftware(client: Client, standAlone: boolean): Software[] {
  const bits = client.architecture === 'x86' ? 'x86' : 'x64'
  const version = client.os === 'W10' ? `10 ${client.win10Version}`.trim() : client.os.slice(1)
  return [
    line(
      `windows-${bits}`,
      '8.1 / 10 1607',
      '10',
      client.os === 'other' ? 'other' : version,
      [`xrp.client.os-${bits}`],
      'A-W10-1607',
    ),
    line('windows-edition', 'Pro', 'Pro', client.edition, ['xrp.client.edition']),
    line('windows-language', 'FR / EN', 'FR / EN', client.language, ['xrp.client.language']),
    ...(standAlone ? express(client) : []),
    ...office(client.office, 'xrp.client.office'),
    line('dotnet-framework', '4.5.2', '4.5.2', null, ['xrp.client.dotnet']),
    line('pdf-reader', 'Adobe Reader 9', 'Acrobat Reader DC 2020', null, ['xrp.client.reader']),
    line('internet-explorer', '11', '11', null, ['xrp.client.browser', 'xrp.client.ie-latest']),
    line('teamviewer', '11', '15', null, ['xrp.client.teamviewer']),
  ]
}
