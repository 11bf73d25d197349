import { lifecycleOf } from '@/lib/lifecycle'
import { boolean, choice, integer } from '@/lib/sizing/fields'
import type { AssumptionDefinition } from '@/lib/sizing/pack'

const port = (usual: number) => integer({ min: 1, max: 65535, default: usual })

/** Products of the document, or that it names, whose last day of support the publisher announces. */
const PUBLISHED_PRODUCTS = [
  'WS2012',
  'WS2012R2',
  'WS2016',
  'WS2019',
  'SQL2012',
  'SQL2014',
  'SQL2016',
  'SQL2017',
  'SQL2019',
  'W7',
  'W8.1',
  'W10',
  'O2013',
  'O2016',
  'O2019',
  'IE11',
] as const

/** The publisher's last day of support: the end of the extended phase where there is one. ISO day or null. */
const lastDay = (product: string): string | null => {
  const published = lifecycleOf(product)
  return published?.extendedEnd ?? published?.mainstreamEnd ?? null
}

/**
 * What this pack assumes where the document is silent or ambiguous. The sentence shown to the customer is the
 * message `assumption.<id>`; `default` is the value taken, `editable` what a request may set instead.
 */
export const assumptions: readonly AssumptionDefinition[] = [
  { id: 'A-SUPPORT-DAY', default: 'inclusive' },
  {
    id: 'A-EXT-DATES',
    default: Object.fromEntries(PUBLISHED_PRODUCTS.map((product) => [product, lastDay(product)])),
  },
  { id: 'A-CPU', default: 4, editable: integer({ min: 1, max: 64, default: 4 }) },
  { id: 'A-RDS-15', default: 15, editable: integer({ min: 15, max: 20, default: 15 }) },
  { id: 'A-RDS-MAXCPU', default: 2, editable: integer({ min: 1, max: 8, default: 2 }) },
  { id: 'A-RDS-CONC', default: 'peak-concurrent-sessions' },
  { id: 'A-GB1024', default: 1024 },
  { id: 'A-IIS-CEIL', default: 50 },
  { id: 'A-CONN-SUM', default: 'sum' },
  { id: 'A-MONO-MAX', default: 'max' },
  {
    id: 'A-PROPOSE-REC',
    default: 'recommended',
    editable: choice(['minimum', 'recommended'], { default: 'recommended' }),
  },
  { id: 'A-DISK-REC', default: 100 },
  { id: 'A-SSD', default: false, editable: boolean({ default: false }) },
  { id: 'A-SQL-ED', default: 'error' },
  { id: 'A-DB-RDS', default: 'error' },
  { id: 'A-ARR-LAN', default: 'lan', editable: choice(['lan', 'dmz'], { default: 'lan' }) },
  { id: 'A-DMZ-AD', default: 'to-be-confirmed' },
  { id: 'A-ALERT', default: 'no-exposure' },
  {
    id: 'A-PORTS',
    default: { http: 80, sql: 1433, rdp: 3389 },
    editable: { http: port(80), sql: port(1433), rdp: port(3389) },
  },
  { id: 'A-SVC-FARM', default: 1, editable: integer({ min: 1, max: 100, default: 1 }) },
  { id: 'A-SVC-GROUP', default: 1, editable: integer({ min: 1, max: 4, default: 1 }) },
  { id: 'A-WP-DOMAIN', default: 'business-line' },
  { id: 'A-WP-LOWER', default: 'lower-bound' },
  { id: 'A-W10-1607', default: '1607' },
  { id: 'A-W10-ENT', default: 'accepted' },
  { id: 'A-PF-FOLDER', default: 'largest-folder' },
  { id: 'A-CERT-QTY', default: 1, editable: integer({ min: 1, max: 100, default: 1 }) },
  { id: 'A-HOST-SUM', default: 'sum' },
  { id: 'A-HOST-OVH', default: 0, editable: integer({ min: 0, max: 1000, default: 0 }) },
  { id: 'A-SMTP-LIMIT', default: 'error' },
  { id: 'A-IE11', default: lastDay('IE11') },
  { id: 'A-NOT-LISTED', default: 'warning' },
]
