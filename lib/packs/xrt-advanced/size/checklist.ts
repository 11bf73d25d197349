import { type ChecklistItem, checklistItem as item } from '@/lib/sizing/plan'
import type { ProductSupport } from '@/lib/sizing/sizing'
import { NAMES } from '../parameters'
import type { Context } from './context'
import type { Decisions } from './decisions'
import { backedUp } from './plan'

/** Items that a condition asks for. */
const only = (condition: boolean, ...items: readonly ChecklistItem[]): readonly ChecklistItem[] =>
  condition ? items : []

function updateItems(ctx: Context): ChecklistItem[] {
  const { a } = ctx
  return [
    item('back-up-databases', 'customer', 'before', ['sxa.update.backup'], {
      databases: backedUp(ctx),
    }),
    item('note-installed-versions', 'integrator', 'before', [
      'sxa.update.bfl',
      'sxa.update.cs',
      'sxa.update.advanced',
    ]),
    item('prefer-reinstallation', 'integrator', 'before', ['sxa.update.reinstall']),
    ...only(
      a.treasury,
      item('ask-for-treasury-update', 'integrator', 'before', ['sxa.order.install']),
    ),
  ]
}

function beforeItems(
  ctx: Context,
  { ports, usedPorts }: Decisions,
  support: readonly ProductSupport[],
): ChecklistItem[] {
  const { a } = ctx
  const ended = support.filter(({ status }) => status === 'unsupported')
  return [
    item('qualified-administrator', 'integrator', 'before', ['sxa.audience']),
    item('meet-guidelines', 'integrator', 'before', ['sxa.ref.guidelines'], {
      document: NAMES.guidelines,
    }),
    ...only(
      ended.length > 0,
      item('replace-engine', 'customer', 'before', ['sxa.platform.sql'], {
        products: ended.map(({ product }) => product),
      }),
    ),
    ...only(a.mode === 'update', ...updateItems(ctx)),
    item('free-ports', 'customer', 'before', ['sxa.port.default', 'sxa.port.propagation'], {
      ports: usedPorts.map((name) => String(ports[name].value)),
    }),
    item('read-tenant-name', 'integrator', 'before', ['sxa.tenant.match'], { tenant: a.tenant }),
    item('choose-service-account', 'customer', 'before', ['sxa.site.parameters']),
    item('list-import-folders', 'customer', 'before', ['sxa.import.folders']),
    ...only(a.https, item('provide-certificate', 'customer', 'before', ['sxa.https.option'])),
  ]
}

const duringItems = ({ a }: Context): ChecklistItem[] => [
  item('run-as-administrator', 'integrator', 'during', ['sxa.install.as-admin']),
  item('keep-security-code', 'customer', 'during', ['sxa.security.keep', 'sxa.security.loss']),
  ...only(a.https, item('bind-https', 'integrator', 'during', ['sxa.https.option'])),
]

const afterItems = ({ a }: Context, { pwa }: Decisions): ChecklistItem[] => [
  item('open-every-site', 'integrator', 'after', ['sxa.iis.sites']),
  item('keep-encryption-password', 'customer', 'after', [
    'sxa.encryption.password',
    'sxa.security.keep',
  ]),
  item('try-attachment-and-import', 'customer', 'after', ['sxa.encryption.attachments']),
  ...only(
    a.mobile && pwa,
    item('explain-mobile-limits', 'integrator', 'after', ['sxa.feature.pwa']),
  ),
]

/** Everything somebody has to see to, with its owner: before, during and after the installation. */
export const checklistOf = (
  ctx: Context,
  decisions: Decisions,
  support: readonly ProductSupport[],
): ChecklistItem[] => [
  ...beforeItems(ctx, decisions, support),
  ...duringItems(ctx),
  ...afterItems(ctx, decisions),
]
