import type { PackMessages } from '@/lib/sizing/pack'
import { PRODUCTS } from './products'

/**
 * Names that are written the same in every language: products, editions, speeds, paper sizes.
 * They are kept here so that no language table repeats a text that needs no translation.
 */
export const PRODUCT_NAMES = {
  serverSystem: {
    WS2012: PRODUCTS.WS2012,
    WS2012R2: PRODUCTS.WS2012R2,
    WS2016: PRODUCTS.WS2016,
    WS2019: PRODUCTS.WS2019,
    WS2022: PRODUCTS.WS2022,
    WS2025: PRODUCTS.WS2025,
  },
  sqlServer: {
    '2012': PRODUCTS.SQL2012,
    '2014': PRODUCTS.SQL2014,
    '2016': PRODUCTS.SQL2016,
    '2017': PRODUCTS.SQL2017,
    '2019': PRODUCTS.SQL2019,
    '2022': PRODUCTS.SQL2022,
  },
  sqlEdition: {
    Standard: 'Standard',
    Enterprise: 'Enterprise',
    Express: 'Express',
    Web: 'Web',
    Developer: 'Developer',
  },
  windowsServerEdition: {
    Standard: 'Standard',
    Datacenter: 'Datacenter',
    Essentials: 'Essentials',
  },
  office: { O2013: 'Office 2013 SP1', O2016: 'Office 2016', O2019: 'Office 2019' },
  windows: {
    W7: 'Windows 7',
    W8: 'Windows 8',
    'W8.1': 'Windows 8.1',
    W10: 'Windows 10',
    W11: 'Windows 11',
  },
  sqlExpress: {
    '2012SP3': 'SQL Server 2012 SP3 Express',
    '2016SP1': 'SQL Server 2016 SP1 Express',
  },
  supportedProduct: {
    WS2012: 'Windows Server 2012',
    WS2012R2: 'Windows Server 2012 R2',
    WS2016: 'Windows Server 2016',
    WS2019: 'Windows Server 2019',
    SQL2012: 'SQL Server 2012',
    SQL2014: 'SQL Server 2014',
    SQL2016: 'SQL Server 2016',
    SQL2017: 'SQL Server 2017',
    SQL2019: 'SQL Server 2019',
    'W8.1': 'Windows 8.1',
    O2013: 'Office 2013',
    O2016: 'Office 2016',
    O2019: 'Office 2019',
  },
  presentation: { citrix: 'Citrix' },
  hypervisor: { 'hyper-v': 'Microsoft Hyper-V', vmware: 'VMware' },
  printerLanguage: { PCL: 'PCL', PostScript: 'PostScript' },
  linkSpeed: {
    10: '10 Mb/s',
    100: '100 Mb/s',
    1000: '1 Gb/s',
    10000: '10 Gb/s',
  },
  paper: { A4: 'A4', A3: 'A3' },
} as const

/** The words of a configuration row's values: `value.<key>.<value>` for every value of the table. */
export const valuesOf = (key: string, table: Readonly<Record<string, string>>): PackMessages =>
  Object.fromEntries(Object.entries(table).map(([value, text]) => [`value.${key}.${value}`, text]))

/**
 * The messages of a choice: `option.<path>.<value>` for every value of the tables given.
 * A later table wins over an earlier one.
 */
export function optionsOf(
  path: string,
  ...tables: readonly Readonly<Record<string, string>>[]
): PackMessages {
  const entries = tables.flatMap((table) => Object.entries(table))
  return Object.fromEntries(entries.map(([value, text]) => [`option.${path}.${value}`, text]))
}
