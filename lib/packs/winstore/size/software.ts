import type { Software } from '@/lib/sizing/topology'
import type { Opos, Store } from '../fields'
import { CCO_VERSION, OPOS } from '../parameters'

/** A line of a software table; versions are written as the document writes them. */
const line = (
  product: string,
  versions: readonly [minimum: string | null, recommended: string | null],
  chosen: string | null,
  rules: readonly string[],
  assumption?: string,
): Software => {
  const [minimum, recommended] = versions
  return assumption
    ? { product, minimum, recommended, chosen, rules, assumption }
    : { product, minimum, recommended, chosen, rules }
}

const NO_VERSION = [null, null] as const

/** The row of the table of required software that a store's Windows selects. */
export const rowOf = ({ bits }: Store): string => `ws.matrix.os-${bits}`

const OS_VERSION = {
  W7: '7',
  W10: '10',
  W11: '11',
  'windows-server': 'windows-server',
  other: 'other',
} as const

function windows(store: Store): Software[] {
  const system = line(
    store.bits === 32 ? 'windows-x86' : 'windows-x64',
    ['7', '10'],
    OS_VERSION[store.os],
    [rowOf(store), 'ws.sw.os-scheme'],
  )
  if (store.os !== 'W10') return [system]
  const sixtyFour = store.bits === 64
  return [
    system,
    line(
      'windows-channel',
      [null, 'LTSB / LTSC'],
      store.channel,
      ['ws.os.ltsc'],
      sixtyFour ? 'A-WS-LTSC' : undefined,
    ),
  ]
}

/** The version of SQL Server Express as one reads it; the service pack is stated for 2014 alone. */
export const sqlVersion = ({ sql, sqlSp }: Store): string =>
  sql === '2014' && sqlSp > 0 ? `${sql} SP${sqlSp}` : sql

const sqlExpress = (store: Store): Software =>
  line(
    'sql-express',
    ['2014 SP3', '2014 SP3'],
    sqlVersion(store),
    ['ws.matrix.sql', 'ws.sw.sql-scheme'],
    store.sql === '2019' ? 'A-WS-SQL2019' : undefined,
  )

/** The drivers of one make: the range of the table, and the version that is installed. */
function driver({ brand, version, bits }: Opos, store: Store): Software {
  const { rule, low, high } = OPOS[brand]
  const rules = [rule, rowOf(store)]
  if (brand === 'ibm') {
    const wanted = `${low} ${store.bits}b`
    return line('opos-ibm', [wanted, wanted], `${version} ${bits}b`, rules)
  }
  const range = low === high ? low : `${low} – ${high}`
  return line(
    `opos-${brand}`,
    [range, range],
    version,
    rules,
    low === high ? undefined : 'A-WS-RANGE',
  )
}

/** The drivers of a machine: those named, or the mere fact that the diagrams put OPOS on every machine. */
const drivers = (store: Store, role: string): Software[] =>
  store.opos.length === 0
    ? [line('opos', NO_VERSION, null, [role])]
    : store.opos.map((opos) => driver(opos, store))

/** The programs that exchange with the outside: on one machine of each store. */
const exchanges = (role: string): Software[] =>
  ['media-transfer', 'media-contact', 'ftp'].map((product) =>
    line(product, NO_VERSION, null, [role]),
  )

const remoteTools = (): Software[] => {
  const rules = ['ws.sw.remote-tools']
  return [
    line('proxy', NO_VERSION, null, rules),
    line('pcanywhere', NO_VERSION, null, rules, 'A-PCA'),
    line('ultravnc', NO_VERSION, null, rules),
  ]
}

const antivirus = ({ antivirus }: Store): Software[] =>
  antivirus.trim() === ''
    ? []
    : [line('antivirus', NO_VERSION, antivirus.trim(), ['ws.av.kaspersky', 'ws.av.antivir'])]

/**
 * Software of one machine of a store (§1 and §2). `role` is the rule that lists what such a machine carries;
 * `exchanging` says whether the exchange programs stand on it.
 */
export const softwareOf = (store: Store, role: string, exchanging: boolean): Software[] => [
  ...windows(store),
  sqlExpress(store),
  line('cco', [CCO_VERSION, CCO_VERSION], CCO_VERSION, ['ws.matrix.cco']),
  ...drivers(store, role),
  ...(exchanging ? exchanges(role) : []),
  ...remoteTools(),
  ...antivirus(store),
]
