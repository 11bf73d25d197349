import type { ConfigurationRow, ConfigurationSheet, SheetCell } from '@/lib/sizing/plan'
import type { Brand, Store } from '../fields'
import { BRANDS } from '../fields'
import { CCO_VERSION, OPOS, SQL_SERVICE_PACK } from '../parameters'
import type { Decisions, StoreDecision } from './decisions'
import { oposFindings } from './findings/opos'
import { softwareFindings } from './findings/software'
import { rowOf, sqlVersion } from './software'

/** The makes as they are written on their drivers; names, the same in every language. */
export const BRAND_NAMES: Readonly<Record<Brand, string>> = {
  epson: 'Epson',
  ibm: 'IBM',
  wincor: 'Wincor Pro BasePOS JVM',
  aures: 'Aures Ole Pos',
}

const rangeOf = (brand: Brand): string => {
  const { low, high } = OPOS[brand]
  return low === high ? low : `${low} – ${high}`
}

/** What the table of required software asks for, above the stores that are held against it. */
const wanted: ConfigurationRow = {
  key: 'compatibility-wanted',
  value: 'wanted',
  rules: ['ws.matrix.os-32', 'ws.matrix.os-64', 'ws.matrix.sql', 'ws.matrix.cco'],
  cells: [
    { code: 'wanted-system' },
    { code: 'engine', params: { version: `2014 SP${SQL_SERVICE_PACK.value}` } },
    { text: CCO_VERSION },
    { text: BRANDS.map((brand) => `${BRAND_NAMES[brand]} ${rangeOf(brand)}`).join(', ') },
    { code: 'verdict.none' },
  ],
}

const engineOf = (store: Store): SheetCell =>
  store.sql === 'other'
    ? { code: 'engine-other' }
    : { code: 'engine', params: { version: sqlVersion(store) } }

const driversOf = ({ opos }: Store): SheetCell =>
  opos.length === 0
    ? { code: 'drivers-unknown' }
    : { text: opos.map(({ brand, version }) => `${BRAND_NAMES[brand]} ${version}`).join(', ') }

/** What the table says of a store's software as a whole: the gravest of its findings. */
function verdictOf(decision: StoreDecision): string {
  const findings = [...softwareFindings(decision), ...oposFindings(decision)]
  if (findings.some(({ severity }) => severity === 'error')) return 'refused'
  return findings.some(({ severity }) => severity === 'warning') ? 'to-confirm' : 'listed'
}

function rowOfStore(decision: StoreDecision): ConfigurationRow {
  const { store } = decision
  const { os, channel, bits } = store
  const verdict = verdictOf(decision)
  return {
    key: 'compatibility-store',
    name: store.name,
    value: verdict,
    rules: [rowOf(store), ...new Set(store.opos.map(({ brand }) => OPOS[brand].rule))],
    cells: [
      { code: `system.${os}`, params: { channel, bits } },
      engineOf(store),
      { text: CCO_VERSION },
      driversOf(store),
      { code: `verdict.${verdict}` },
    ],
  }
}

/** System, engine, common components and drivers of every store, held against the table of required software. */
export const compatibilityTable = ({ stores }: Decisions): ConfigurationSheet => ({
  sheet: 'compatibility',
  decides: true,
  columns: ['store', 'system', 'engine', 'common', 'drivers', 'verdict'],
  rows: [wanted, ...stores.map(rowOfStore)],
})
