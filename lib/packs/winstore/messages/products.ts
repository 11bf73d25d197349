import type { PackMessages } from '@/lib/sizing/pack'

/** Commercial names by product code: the same in every language. */
const PRODUCTS = {
  W7: 'Windows 7',
  W10: 'Windows 10',
  W10LTSC2019: 'Windows 10 LTSC 2019',
  W10LTSC2021: 'Windows 10 LTSC 2021',
  SQL2014: 'SQL Server 2014',
  SQL2019: 'SQL Server 2019',
  'sql-express': 'SQL Server Express',
  'media-transfer': 'MEDIA TRANSFER',
  'media-contact': 'MEDIA CONTACT',
  ftp: 'FTP',
  pcanywhere: 'pcAnywhere',
  ultravnc: 'UltraVNC',
} as const

const MAKES = { epson: 'Epson', ibm: 'IBM', wincor: 'Wincor', aures: 'Aures' } as const

const OPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'stores.os': {
    W7: 'Windows 7',
    W10: 'Windows 10',
    W11: 'Windows 11',
    'windows-server': 'Windows Server',
  },
  'stores.channel': { LTSB: 'LTSB', LTSC: 'LTSC', Pro: 'Pro' },
  'stores.sql': { '2014': '2014', '2019': '2019' },
  'stores.opos.brand': MAKES,
  'stores.opos.machineBrand': MAKES,
}

/** `software.<code>` for the products that have one name in every language. */
export const productNames: PackMessages = Object.fromEntries(
  Object.entries(PRODUCTS).map(([code, name]) => [`software.${code}`, name]),
)

/** `option.<path>.<value>` for the choices that are names. */
export const optionNames: PackMessages = Object.fromEntries(
  Object.entries(OPTIONS).flatMap(([path, names]) =>
    Object.entries(names).map(([value, name]) => [`option.${path}.${value}`, name]),
  ),
)
