import type { Unit } from '@/lib/kernel/units'
import type { Parameter } from '@/lib/sizing/combinators'
import type { Brand, Topology } from './fields'

/** A value the document states. */
export const fromDocument = <T extends number | string>(
  rule: string,
  value: T,
  unit: Unit,
): Parameter<T> => ({ value, unit, basis: 'document', rule })

/** The numbers that decide how the tills of a store are arranged (§1). */
export const THRESHOLDS = {
  aloneTill: fromDocument('ws.topology.autonomous', 1, 'tills'),
  secondaryTills: fromDocument('ws.topology.max-secondary', 4, 'tills'),
  tillsWithoutServer: fromDocument('ws.topology.server', 5, 'tills'),
  oneServer: fromDocument('ws.topology.server', 1, 'servers'),
} as const

const architecture = (rule: string, value: Topology): Parameter<Topology> =>
  fromDocument(rule, value, 'none')

/** The three architectures, by the rule that describes each. */
export const ARCHITECTURES = {
  autonomous: architecture('ws.topology.autonomous', 'autonomous'),
  'main-secondary': architecture('ws.topology.main-secondary', 'main-secondary'),
  server: architecture('ws.topology.server', 'server'),
} as const

/** The service pack of SQL Server Express 2014 that the table of required software names. */
export const SQL_SERVICE_PACK = fromDocument('ws.matrix.sql', 3, 'none')

/** What the document writes of a make's drivers: the lowest and the highest version, both accepted. */
interface OposRange {
  readonly rule: string
  readonly low: string
  readonly high: string
}

/** The drivers that the table of required software lists, by make. */
export const OPOS: Readonly<Record<Brand, OposRange>> = {
  epson: { rule: 'ws.matrix.epson', low: '2.70 ER15', high: '3.00' },
  ibm: { rule: 'ws.matrix.ibm', low: '1.14', high: '1.14' },
  wincor: { rule: 'ws.matrix.wincor', low: '2.2.13', high: '2.2.13' },
  aures: { rule: 'ws.matrix.aures', low: '2.78', high: '2.86' },
}

export const CCO_VERSION = '1.14'

/** The folders that the antivirus is to leave alone when it gets in the way. */
export const APPLICATION_FOLDERS = ['Winstore', 'Partage'] as const
