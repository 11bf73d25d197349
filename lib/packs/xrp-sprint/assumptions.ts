import { boolean, choice, integer } from '@/lib/sizing/fields'
import type { AssumptionDefinition } from '@/lib/sizing/pack'

const port = (usual: number) => integer({ min: 1, max: 65535, default: usual })

/**
 * Support ends that Microsoft publishes and the document does not print: end of extended support, of servicing
 * for Windows 10, of life for Internet Explorer 11. Information only; they never decide a finding on their own.
 */
const PUBLISHED_ENDS = {
  WS2012: '2023-10-10',
  WS2012R2: '2023-10-10',
  WS2016: '2027-01-12',
  WS2019: '2029-01-09',
  SQL2012: '2022-07-12',
  SQL2014: '2024-07-09',
  SQL2016: '2026-07-14',
  SQL2017: '2027-10-12',
  SQL2019: '2030-01-08',
  W7: '2020-01-14',
  W10: '2025-10-14',
  IE11: '2022-06-15',
} as const

/**
 * What this pack assumes where the document is silent or ambiguous. The sentence shown to the customer is the
 * message `assumption.<id>`; `default` is the value taken, `editable` what a request may set instead.
 */
export const assumptions: readonly AssumptionDefinition[] = [
  { id: 'A-SUPPORT-DAY', default: 'inclusive' },
  { id: 'A-EXT-DATES', default: PUBLISHED_ENDS },
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
  { id: 'A-IE11', default: '2022-06-15' },
  { id: 'A-NOT-LISTED', default: 'warning' },
]
