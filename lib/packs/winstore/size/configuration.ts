import type { ConfigurationRow, ConfigurationSheet } from '@/lib/sizing/plan'
import type { Machine } from '@/lib/sizing/topology'
import { APPLICATION_FOLDERS, CCO_VERSION, OPOS } from '../parameters'
import { BRAND_NAMES, compatibilityTable } from './compatibility'
import type { Decisions } from './decisions'
import { rowOf, sqlVersion } from './software'

const row = (key: string, value: string, rules: readonly string[]): ConfigurationRow => ({
  key,
  value,
  rules,
})

/** A value of one store, or of one machine of it, as a text that reads the same in every language. */
const of = (place: string, value: string): string => `${place} – ${value}`

/** The rule that describes the place of a role in a store. */
const ROLE_RULES = {
  'till-autonomous': 'ws.topology.autonomous',
  'till-main': 'ws.topology.main-secondary',
  'till-secondary': 'ws.topology.max-secondary',
  'store-server': 'ws.topology.server',
} as const

/** Which machines each store has, and which of them exchanges with the outside. */
const machinesSheet = (machines: readonly Machine[]): ConfigurationSheet => ({
  sheet: 'machines',
  rows: machines.flatMap(({ id, quantity, roles, zone, software }) => {
    const store = zone.slice('store:'.length)
    const exchange = software.find(({ product }) => product === 'media-transfer')
    return [
      row(`machine.${roles[0]}`, of(store, quantity > 1 ? `${id} × ${quantity}` : id), [
        ROLE_RULES[roles[0] as keyof typeof ROLE_RULES],
      ]),
      ...(exchange ? [row('machine.exchanges', of(store, id), exchange.rules)] : []),
    ]
  }),
})

/** The versions to install in each store; those that no store changes stand once. */
const versionsSheet = ({ stores }: Decisions): ConfigurationSheet => ({
  sheet: 'versions',
  rows: [
    row('version.cco', CCO_VERSION, ['ws.matrix.cco']),
    ...stores.flatMap(({ store }) => [
      row('version.sql', of(store.name, `SQL Server Express ${sqlVersion(store)}`), [
        'ws.matrix.sql',
        'ws.sw.sql-scheme',
      ]),
      ...store.opos.map(({ brand, version }) =>
        row('version.opos', of(store.name, `${BRAND_NAMES[brand]} ${version}`), [
          OPOS[brand].rule,
          rowOf(store),
        ]),
      ),
    ]),
  ],
})

const antivirusSheet: ConfigurationSheet = {
  sheet: 'antivirus',
  rows: [row('antivirus.folders', APPLICATION_FOLDERS.join(', '), ['ws.av.exclusions'])],
}

/** Sheets ready to copy from while installing. */
export const configurationOf = (
  decisions: Decisions,
  machines: readonly Machine[],
): ConfigurationSheet[] => [
  compatibilityTable(decisions),
  machinesSheet(machines),
  versionsSheet(decisions),
  antivirusSheet,
]
