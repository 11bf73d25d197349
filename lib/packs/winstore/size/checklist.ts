import type { RaisedFinding } from '@/lib/sizing/pack'
import { type ChecklistItem, checklistItem as item, type Phase } from '@/lib/sizing/plan'
import type { Brand } from '../fields'
import { APPLICATION_FOLDERS } from '../parameters'
import type { Context } from './context'
import type { Decisions } from './decisions'
import { rowOf } from './software'

const PHASES: readonly Phase[] = ['before', 'during', 'after']

/** The stores that have peripherals of a make, by name. */
const storesWith = ({ stores }: Decisions, brand: Brand): string[] =>
  stores
    .filter(({ store }) => store.opos.some((opos) => opos.brand === brand))
    .map(({ store }) => store.name)

function beforeItems({ a }: Context, decisions: Decisions): ChecklistItem[] {
  const wincor = storesWith(decisions, 'wincor')
  const silent = decisions.stores.filter(({ store }) => store.opos.length === 0)
  return [
    item('respect-prerequisites', 'customer', 'before', ['ws.general.liability']),
    item('contact-publisher', 'integrator', 'before', ['ws.general.contact-sales']),
    item('ask-for-hardware', 'integrator', 'before', ['ws.scope.servers-and-workstations']),
    item('keep-document-internal', 'integrator', 'before', ['ws.legal.copyright']),
    item('identify-architecture', 'customer', 'before', [
      ...new Set(decisions.stores.map(({ store }) => rowOf(store))),
    ]),
    ...(decisions.machines.value > decisions.stores.length
      ? [item('store-network', 'customer', 'before', ['ws.topology.per-store'])]
      : []),
    item('choose-antivirus', 'customer', 'before', ['ws.av.kaspersky', 'ws.av.antivir']),
    item('plan-backups', 'customer', 'before', ['ws.backup.client-responsibility']),
    ...(silent.length > 0
      ? [
          item(
            'name-peripherals',
            'customer',
            'before',
            ['ws.matrix.epson', 'ws.matrix.ibm', 'ws.matrix.wincor', 'ws.matrix.aures'],
            { stores: silent.map(({ store }) => store.name) },
          ),
        ]
      : []),
    ...(wincor.length > 0
      ? [
          item('wincor-machines', 'customer', 'before', ['ws.opos.wincor-legal'], {
            stores: wincor,
          }),
        ]
      : []),
    ...(a.otherCegidApps.length > 0
      ? [
          item('common-prerequisites', 'customer', 'before', ['ws.general.common-use'], {
            applications: a.otherCegidApps,
          }),
        ]
      : []),
  ]
}

const duringItems = (): ChecklistItem[] => [
  item('leave-out-bundled-cco', 'integrator', 'during', [
    'ws.opos.no-bundled-cco',
    'ws.matrix.cco',
  ]),
  item('choose-remote-tool', 'integrator', 'during', ['ws.sw.remote-tools']),
  item('hand-over-backup-information', 'publisher', 'during', ['ws.backup.information']),
]

const afterItems = (findings: readonly RaisedFinding[]): ChecklistItem[] => [
  item('spare-application-folders', 'customer', 'after', ['ws.av.exclusions'], {
    folders: [...APPLICATION_FOLDERS],
  }),
  item('follow-publishers-support', 'customer', 'after', ['ws.support.third-party-unsupported']),
  ...(findings.some(({ severity, acceptable }) => severity === 'error' && acceptable)
    ? [item('compliant-test-environment', 'customer', 'after', ['ws.general.non-compliant-tested'])]
    : []),
]

/** Everything somebody has to see to, with its owner: before, during and after the installation. */
export function checklistOf(
  ctx: Context,
  decisions: Decisions,
  findings: readonly RaisedFinding[],
): ChecklistItem[] {
  const items = [...beforeItems(ctx, decisions), ...duringItems(), ...afterItems(findings)]
  return PHASES.flatMap((phase) => items.filter((entry) => entry.phase === phase))
}
