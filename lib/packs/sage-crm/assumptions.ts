import { lifecycleOf } from '@/lib/lifecycle'
import { choice, text } from '@/lib/sizing/fields'
import type { AssumptionDefinition } from '@/lib/sizing/pack'
import { URL_FORM } from './parameters'

/** Releases of SQL Server whose last day of support the publisher announces. */
export const PUBLISHED_PRODUCTS = [
  'SQL2012',
  'SQL2014',
  'SQL2016',
  'SQL2017',
  'SQL2019',
  'SQL2022',
] as const

/** The publisher's last day of support: the end of the extended phase where there is one. ISO day or null. */
export const lastDay = (product: string): string | null => {
  const published = lifecycleOf(product)
  return published?.extendedEnd ?? published?.mainstreamEnd ?? null
}

/**
 * What this pack assumes where the guide is silent or ambiguous. The sentence shown to the customer is the message
 * `assumption.<id>`; `default` is the value taken, `editable` what a request may set instead.
 */
export const assumptions: readonly AssumptionDefinition[] = [
  { id: 'A-SUPPORT-DAY', default: 'inclusive' },
  {
    id: 'A-EXT-DATES',
    default: Object.fromEntries(PUBLISHED_PRODUCTS.map((product) => [product, lastDay(product)])),
  },
  { id: 'A-CRM-NAME', default: 'plain-letters' },
  { id: 'A-CRM-CASE', default: 'ignored' },
  { id: 'A-CRM-TEST', default: 'warning' },
  { id: 'A-CRM-LEAST', default: 'last', editable: choice(['last', 'main'], { default: 'last' }) },
  { id: 'A-CRM-SSMS-ALL', default: 'each-web-server' },
  { id: 'A-CRM-URL', default: URL_FORM, editable: text({ min: 1, max: 200, default: URL_FORM }) },
  { id: 'A-CRM-USERS', default: 'named' },
  { id: 'A-SEC', default: 'warning' },
]
