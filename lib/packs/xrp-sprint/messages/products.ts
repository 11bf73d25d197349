import type { PackMessages } from '@/lib/sizing/pack'

/** Commercial names by product code: the same in every language. */
export const PRODUCTS = {
  WS2008R2: 'Windows Server 2008 R2',
  WS2012: 'Windows Server 2012',
  WS2012R2: 'Windows Server 2012 R2',
  WS2016: 'Windows Server 2016',
  WS2019: 'Windows Server 2019',
  WS2022: 'Windows Server 2022',
  WS2025: 'Windows Server 2025',
  SQL2012: 'SQL Server 2012',
  SQL2014: 'SQL Server 2014',
  SQL2016: 'SQL Server 2016',
  SQL2017: 'SQL Server 2017',
  SQL2019: 'SQL Server 2019',
  SQL2022: 'SQL Server 2022',
  W7: 'Windows 7',
  W8: 'Windows 8',
  'W8.1': 'Windows 8.1',
  W10: 'Windows 10',
  W11: 'Windows 11',
  O2013: 'Office 2013',
  O2016: 'Office 2016',
  O2019: 'Office 2019',
  IE11: 'Internet Explorer 11',
} as const
type Product = keyof typeof PRODUCTS

/** `software.<code>` for every product code of the answers, of the support table and of A-EXT-DATES. */
export const productMessages: PackMessages = Object.fromEntries(
  Object.entries(PRODUCTS).map(([code, name]) => [`software.${code}`, name]),
)

const SERVER_SYSTEMS = [
  'WS2008R2',
  'WS2012',
  'WS2012R2',
  'WS2016',
  'WS2019',
  'WS2022',
  'WS2025',
] as const satisfies readonly Product[]
const CLIENT_SYSTEMS = ['W7', 'W8', 'W10', 'W11'] as const satisfies readonly Product[]

/** An ICU `select` that writes a product code as its name, and anything else as `other`. */
const select = (param: string, names: Readonly<Record<string, string>>, other: string): string => {
  const branches = Object.entries(names).map(([code, name]) => `${code} {${name}}`)
  return `{${param}, select, ${branches.join(' ')} other {${other}}}`
}

const named = (codes: readonly Product[]) =>
  Object.fromEntries(codes.map((code) => [code, PRODUCTS[code]]))

/** The name of the Windows Server that a parameter codes. */
export const serverSystem = (param: string, other: string): string =>
  select(param, named(SERVER_SYSTEMS), other)

/**
 * The name of the workstation system that a parameter codes. Windows 8.1 is left out: it is allowed wherever a message
 * names a system, and a dot cannot stand in a branch.
 */
export const clientSystem = (param: string, other: string): string =>
  select(param, named(CLIENT_SYSTEMS), other)

/** The name of the SQL Server that a parameter gives by its year. */
export const sqlServer = (param: string, other: string): string =>
  select(
    param,
    Object.fromEntries(
      ['2012', '2014', '2016', '2017', '2019', '2022'].map((year) => [year, `SQL Server ${year}`]),
    ),
    other,
  )
