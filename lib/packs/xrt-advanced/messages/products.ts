import type { PackMessages } from '@/lib/sizing/pack'
import { SQL_VERSIONS } from '../fields'

/** Versions of SQL Server with a name of their own. */
const NAMED_VERSIONS = SQL_VERSIONS.filter((version) => version !== 'other')

/** Commercial names by product code: the same in every language. */
const PRODUCTS: Readonly<Record<string, string>> = {
  iis: 'IIS',
  'sql-server': 'SQL Server',
  'bank-format-library': 'Sage XRT Bank Format Library',
  'common-services': 'Sage XRT Common Services',
  advanced: 'Sage XRT Advanced',
  ...Object.fromEntries(
    NAMED_VERSIONS.map((version) => [`SQL${version}`, `SQL Server ${version}`]),
  ),
}

/** `software.<code>` for the products that have one name in every language. */
export const productNames: PackMessages = Object.fromEntries(
  Object.entries(PRODUCTS).map(([code, name]) => [`software.${code}`, name]),
)

/** `option.<path>.<value>` for the choices that are names. */
export const optionNames: PackMessages = Object.fromEntries(
  NAMED_VERSIONS.map((version) => [`option.sql.version.${version}`, version]),
)
