import { lifecycleOf } from '@/lib/lifecycle'
import type { AssumptionDefinition } from '@/lib/sizing/pack'

/** Products of the document whose last day of support the publisher announces. */
const PUBLISHED_PRODUCTS = [
  'W7',
  'W10',
  'W10LTSC2019',
  'W10LTSC2021',
  'SQL2014',
  'SQL2019',
] as const

/** The publisher's last day of support: the end of the extended phase where there is one. ISO day or null. */
export const lastDay = (product: string): string | null => {
  const published = lifecycleOf(product)
  return published?.extendedEnd ?? published?.mainstreamEnd ?? null
}

/** The day on which its publisher stopped supporting pcAnywhere, from general knowledge (A-PCA). */
export const PCANYWHERE_END = '2016-03-06'

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
  { id: 'A-WS-STORE', default: 'per-store' },
  { id: 'A-WS-SERVER', default: 'not-a-till' },
  { id: 'A-WS-FORCED', default: 'taken' },
  { id: 'A-WS-RANGE', default: 'inclusive' },
  { id: 'A-WS-AURES-CCO', default: true },
  { id: 'A-WS-SQL2019', default: 'warning' },
  { id: 'A-SQL2019-X64', default: 'error' },
  { id: 'A-WS-SERVER-OS', default: 'warning' },
  { id: 'A-WS-LTSC', default: 'both-rows' },
  { id: 'A-WS-KASPERSKY', default: 'error' },
  { id: 'A-PCA', default: PCANYWHERE_END },
]
