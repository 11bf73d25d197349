import type { Unit } from '@/lib/kernel/units'
import type { Parameter } from '@/lib/sizing/combinators'

/** A value the document states. */
const fromDocument = <T extends number | string>(
  rule: string,
  value: T,
  unit: Unit,
): Parameter<T> => ({ value, unit, basis: 'document', rule })

/** A value of ours where the document is silent. */
const assumed = (assumption: string, value: number, unit: Unit): Parameter<number> => ({
  value,
  unit,
  basis: 'assumption',
  assumption,
})

/** The numbers that decide ports, databases and checks. */
export const THRESHOLDS = {
  basePort: fromDocument('sxa.port.default', 1025, 'port'),
  batchStep: fromDocument('sxa.port.batch', 1, 'port'),
  odataStep: fromDocument('sxa.port.odata', 2, 'port'),
  pwaStep: fromDocument('sxa.port.pwa', 3, 'port'),
  /** Below it, ports belong to well-known services. */
  firstFreePort: assumed('A-SXA-PORT', 1024, 'port'),
  iisVersion: fromDocument('sxa.platform.iis', 10, 'none'),
  codeLength: fromDocument('sxa.security.custom-length', 10, 'none'),
  databases: fromDocument('sxa.db.count', 1, 'databases'),
  databasesToBackUp: fromDocument('sxa.update.backup', 3, 'databases'),
  databasesWithoutTreasury: assumed('A-SXA-BACKUP', 2, 'databases'),
  applicationServer: assumed('A-SXA-DB-SERVER', 1, 'servers'),
  databaseServer: assumed('A-SXA-DB-SERVER', 1, 'servers'),
  noDatabaseServer: assumed('A-SXA-DB-SERVER', 0, 'servers'),
} as const

/** The versions of SQL Server that the document names. */
export const SQL_LISTED: readonly string[] = ['2017', '2019']

/** The versions that this release installs. */
export const VERSIONS = {
  bfl: '6.0.0',
  cs: '6.0.0',
  treasury: '4.3.005',
  advanced: '2022 R2',
} as const

/** Which installed versions the update starts from: the numbers that a version begins with. */
export const SOURCES = {
  bfl: { rule: 'sxa.update.bfl', starts: ['4.2'], wanted: '4.2.x' },
  cs: { rule: 'sxa.update.cs', starts: ['4.2'], wanted: '4.2.x' },
  advanced: { rule: 'sxa.update.advanced', starts: ['4.0', '5'], wanted: '4.0.x / 5.x.x' },
} as const

/** Names and places that the document states, to be copied while installing. */
export const NAMES = {
  publicDocuments: 'C:\\Users\\Public\\Documents',
  scripts: 'C:\\Program Files\\Common Files\\xrt\\DBMS\\SQLServer\\NewDatabase',
  certificate: 'Sage.fcs.client',
  batchService: 'Sage.Next.BatchTasks',
  services: ['SCPSServer', 'SCASServer', 'SCDTSServer'],
  console: 'Administration Sage .NET 6.0.0.1397',
  administration: 'http://localhost/SCPS',
  newDatabase: 'Sage XRT Solutions Advanced Treasury',
  database: 'Sage Next.Net',
  commonServicesDatabase: 'Sage XRT Common Services',
  treasuryDatabase: 'Sage XRT Treasury',
  guidelines: 'SXA.2022.R2.TechnicalGuidelines_FR.pdf',
} as const
