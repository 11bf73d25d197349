import { lifecycleOf } from '@/lib/lifecycle'
import type { AssumptionDefinition } from '@/lib/sizing/pack'
import { SQL_VERSIONS } from './fields'

/** The product code of a version of SQL Server; none for a version we cannot name. */
export const productOf = (version: string): string | null =>
  version === 'other' ? null : `SQL${version}`

const PUBLISHED_PRODUCTS = SQL_VERSIONS.flatMap((version) => productOf(version) ?? [])

/** The publisher's last day of support: the end of the extended phase where there is one. ISO day or null. */
export const lastDay = (product: string): string | null => {
  const published = lifecycleOf(product)
  return published?.extendedEnd ?? published?.mainstreamEnd ?? null
}

/**
 * What this pack assumes where the document is silent or ambiguous. The sentence shown to the customer is the
 * message `assumption.<id>`; `default` is the value taken.
 */
export const assumptions: readonly AssumptionDefinition[] = [
  { id: 'A-SUPPORT-DAY', default: 'inclusive' },
  {
    id: 'A-EXT-DATES',
    default: Object.fromEntries(PUBLISHED_PRODUCTS.map((product) => [product, lastDay(product)])),
  },
  { id: 'A-SXA-ASCII', default: 'no-space-no-non-ascii' },
  { id: 'A-SXA-SKIP', default: 'treasury-only' },
  { id: 'A-SXA-PORT', default: 1024 },
  { id: 'A-SXA-TENANT', default: 'case-sensitive' },
  { id: 'A-SXA-HTTPS', default: 'binding-and-certificate' },
  { id: 'A-SXA-BACKUP', default: 'without-treasury' },
  { id: 'A-SXA-DB-SERVER', default: 'named-server-apart' },
  { id: 'A-SXA-SUBSITES', default: 'site-name' },
]
