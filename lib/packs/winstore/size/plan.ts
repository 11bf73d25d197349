import type { MessageParams } from '@/lib/sizing/finding'
import type { InstallStep, NamedDocument } from '@/lib/sizing/plan'
import type { Machine } from '@/lib/sizing/topology'
import { BRANDS } from '../fields'
import { CCO_VERSION, OPOS } from '../parameters'
import type { Context } from './context'
import type { Decisions, StoreDecision } from './decisions'
import { rowOf, sqlVersion } from './software'
import { isEnded } from './support'

type Draft = Omit<InstallStep, 'step'>

const step = (
  action: string,
  machine: string | null,
  rules: readonly string[],
  params: MessageParams = {},
): Draft => ({ action, machine, rules, params })

/** A machine with the store it stands in. */
interface Placed {
  readonly machine: Machine
  readonly decision: StoreDecision
}

const carries = ({ machine }: Placed, product: string): boolean =>
  machine.software.some((software) => software.product === product)

/** What is installed on one machine for one action; machines in a row that do the same read as one. */
const ACTIONS: readonly ((placed: Placed) => readonly Draft[])[] = [
  ({ machine, decision: { store } }) => [
    step(
      'install-windows',
      machine.id,
      store.os === 'W10' ? [rowOf(store), 'ws.os.ltsc'] : [rowOf(store)],
      { os: store.os, bits: store.bits, channel: store.channel },
    ),
  ],
  ({ machine, decision: { store } }) => [
    step('install-sql-express', machine.id, ['ws.matrix.sql', 'ws.sw.sql-scheme'], {
      version: sqlVersion(store),
    }),
  ],
  ({ machine }) => [
    step('install-cco', machine.id, ['ws.matrix.cco', 'ws.opos.no-bundled-cco'], {
      version: CCO_VERSION,
    }),
  ],
  ...BRANDS.map(
    (brand) =>
      ({ machine, decision: { store } }: Placed) =>
        store.opos
          .filter((opos) => opos.brand === brand)
          .map(({ version }) =>
            step(
              `install-opos-${brand}`,
              machine.id,
              [OPOS[brand].rule, 'ws.opos.no-bundled-cco'],
              {
                version,
              },
            ),
          ),
  ),
  ({ machine }) => [step('install-winstore', machine.id, [])],
  (placed) =>
    carries(placed, 'media-transfer')
      ? [step('install-exchanges', placed.machine.id, exchangeRules(placed))]
      : [],
  ({ machine }) => [step('install-remote-tools', machine.id, ['ws.sw.remote-tools'])],
]

const exchangeRules = ({ machine }: Placed): readonly string[] =>
  machine.software.find(({ product }) => product === 'media-transfer')?.rules ?? []

/** The order in which a site is installed. It is ours: the document gives none beyond keeping the CCO on their own. */
export function installPlanOf({ stores }: Decisions, machines: readonly Machine[]): InstallStep[] {
  const placed = stores.flatMap((decision) =>
    machines
      .filter(({ zone }) => zone === `store:${decision.store.name}`)
      .map((machine) => ({ machine, decision })),
  )
  const drafts: Draft[] = [
    ...(stores.some(({ machines: { value } }) => value > 1)
      ? [step('prepare-network', null, ['ws.topology.per-store'])]
      : []),
    ...ACTIONS.flatMap((action) => placed.flatMap(action)),
    step('receive-backup-information', null, ['ws.backup.information']),
    step('back-up', null, ['ws.backup.client-responsibility']),
  ]
  return drafts.map(({ machine, action, params, rules }, i) => ({
    step: i + 1,
    machine,
    action,
    params,
    rules,
  }))
}

/** Documents to ask for or to hand over; the current prerequisites once the table's engine is no longer supported. */
export function documentsOf({ date }: Context): NamedDocument[] {
  return [
    { name: 'source-prerequisites', rules: ['ws.doc.identity', 'ws.legal.copyright'] },
    { name: 'hardware-characteristics', rules: ['ws.scope.servers-and-workstations'] },
    { name: 'backup-information', rules: ['ws.backup.information'] },
    ...(isEnded('SQL2014', date)
      ? [{ name: 'current-prerequisites', rules: ['ws.support.third-party-unsupported'] }]
      : []),
  ]
}
