import type { Unit } from '@/lib/kernel/units'
import type { Parameter } from '@/lib/sizing/combinators'

/** A value the guide states. */
const fromDocument = <T extends number | string>(
  rule: string,
  value: T,
  unit: Unit,
): Parameter<T> => ({ value, unit, basis: 'document', rule })

/** The numbers of the guide. */
export const THRESHOLDS = {
  /** From this number of web servers on, the installation is a multi-server one. */
  severalServers: fromDocument('scrm.multi.definition', 2, 'servers'),
  oneDatabaseServer: fromDocument('scrm.multi.dedicated-db', 1, 'servers'),
  remoteDatabaseServer: fromDocument('scrm.sql.ssms-remote', 1, 'servers'),
  noDatabaseServer: fromDocument('scrm.sql.must-exist', 0, 'servers'),
  noExpressServer: fromDocument('scrm.express.setup', 0, 'servers'),
  /** Characters of the installation name, at most. */
  nameLength: fromDocument('scrm.name.rule', 10, 'none'),
  /** Characters of a company's title, at most. */
  titleLength: fromDocument('scrm.company.title', 50, 'none'),
  port: fromDocument('scrm.iis.port-80', 80, 'port'),
} as const

export const TOPOLOGIES = {
  single: fromDocument('scrm.multi.definition', 'single', 'none'),
  multi: fromDocument('scrm.multi.definition', 'multi', 'none'),
} as const

/** Advised start of the installation name (rule scrm.name.rule). */
export const NAME_PREFIX = 'CRM'

/** Default collation that SQL Server must have (rule scrm.sql.collation). */
export const COLLATION = 'FRENCH_CI_AS'

/** Instance that the setup creates, and the release its name points to (rule scrm.express.setup). */
export const EXPRESS = { instance: 'CRMEXPRESS2014', product: 'SQL2014' } as const

/** Title advised for the company to synchronise (rule scrm.company.name-advice). */
export const ADVISED_TITLE = 'Sage100'

/** Files of a company with their extensions (rule scrm.company.files). */
export const COMPANY_FILES = [
  { key: 'maePath', kind: 'accounting', extension: '.mae' },
  { key: 'gcmPath', kind: 'commercial', extension: '.gcm' },
] as const

/** Folder of the software's own Java, as the guide writes it (rule scrm.jre.own). */
export const JRE_PATH = 'C:\\Program Files (x86)\\Sage\\CRM\\Services\\JRE8'

/** Folder of LicenseKeyUpdate.exe for an installation of that name (rule scrm.licence.tool). */
export const licenceToolPath = (installationName: string): string =>
  `C:\\Program Files (x86)\\Sage\\${installationName}\\License Update`

/** Account that opens the application for the first time (rule scrm.install.admin-no-password). */
export const FIRST_ACCOUNT = 'Admin'

/** The services of the software by the role of the machine that runs them, as the worksheet names them. */
export const CRM_SERVICES = [
  { answer: 'emailManager', role: 'crm-email-manager', name: 'CRM E-mail Manager' },
  { answer: 'escalation', role: 'crm-escalation', name: 'CRM Escalation Service' },
  { answer: 'indexer', role: 'crm-indexer', name: 'CRM Indexer Service' },
] as const

/** Form of the address users type, where `{server}` and `{name}` are filled in (A-CRM-URL). */
export const URL_FORM = 'http://{server}/{name}'
