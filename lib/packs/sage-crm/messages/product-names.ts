import type { PackMessages } from '@/lib/sizing/pack'

/** Commercial names by product code: the same in every language. */
const PRODUCTS = {
  'windows-server': 'Windows Server',
  iis: 'IIS (Internet Information Services)',
  tomcat: 'Apache Tomcat',
  ssms: 'SQL Server Management Studio',
  'sage-100-webservices': 'Sage 100 Webservices',
  'sql-server': 'SQL Server',
  'sql-express': 'SQL Server Express',
  SQL2012: 'SQL Server 2012',
  SQL2014: 'SQL Server 2014',
  SQL2016: 'SQL Server 2016',
  SQL2017: 'SQL Server 2017',
  SQL2019: 'SQL Server 2019',
  SQL2022: 'SQL Server 2022',
} as const

const OPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'sqlServer.edition': { Express: 'Express', Standard: 'Standard', Enterprise: 'Enterprise' },
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
