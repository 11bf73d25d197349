import { type ChecklistItem, checklistItem as item, type Phase } from '@/lib/sizing/plan'
import type { ProductSupport } from '@/lib/sizing/sizing'
import type { Machine } from '@/lib/sizing/topology'
import { isExposed } from '../conditions'
import type { Context } from './context'
import type { Decisions } from './decisions'

function everySite(ctx: Context): ChecklistItem[] {
  const { a } = ctx
  return [
    item('respect-prerequisites', 'customer', 'before', ['xrp.general.liability']),
    item('installed-on-own-machines', 'customer', 'before', ['xrp.scope.on-premises']),
    item('identify-architecture', 'customer', 'before', [
      'xrp.general.identify-architecture',
      'xrp.arch.x64',
      'xrp.arch.no-itanium',
    ]),
    item('join-domain', 'customer', 'before', ['xrp.ad.domain-member']),
    item('contact-publisher', 'integrator', 'before', ['xrp.general.contact-sales']),
    item('ipv4', 'customer', 'before', ['xrp.net.ipv4']),
    item('network-exceptions', 'customer', 'before', ['xrp.net.exceptions']),
    item('remote-assistance', 'customer', 'before', [
      'xrp.net.remote-assistance',
      'xrp.client.internet',
    ]),
    item('hotfix-access', 'customer', 'before', ['xrp.net.hotfix-download']),
    item('print-drivers', 'customer', 'before', ['xrp.print.certified-drivers']),
    ...(a.install.media === 'dvd' ? [item('dvd-drive', 'customer', 'before', ['xrp.db.dvd'])] : []),
    ...(a.otherCegidApps.length > 0
      ? [
          item('common-prerequisites', 'customer', 'before', ['xrp.general.common-use'], {
            applications: a.otherCegidApps.join(', '),
          }),
        ]
      : []),
    item('service-packs', 'integrator', 'during', ['xrp.patch.service-packs']),
    item('published-fixes', 'customer', 'after', ['xrp.patch.published-fixes', 'xrp.patch.pilot']),
    item('specific-fixes', 'publisher', 'after', ['xrp.patch.specific']),
    item('backup-owner', 'customer', 'before', ['xrp.backup.client-responsibility']),
  ]
}

function stepsForServers(ctx: Context, decisions: Decisions): ChecklistItem[] {
  const { a } = ctx
  const { value: applications } = decisions.applications
  const { value: balancers } = decisions.loadBalancers
  return [
    item('admin-rights-servers', 'customer', 'during', ['xrp.services.admin-rights']),
    item('admin-rights-workstations', 'customer', 'during', ['xrp.client.admin-server-config']),
    item('power-bios', 'integrator', 'during', ['xrp.power.bios', 'xrp.power.high-performance']),
    ...(applications > 1
      ? [
          item('application-farm-version', 'integrator', 'during', ['xrp.iis.farm-same-version'], {
            servers: applications,
          }),
        ]
      : []),
    ...(balancers > 1
      ? [
          item('arr-farm-version', 'integrator', 'during', ['xrp.arr.farm-same-version'], {
            servers: balancers,
          }),
        ]
      : []),
    ...(a.services.workerProcess === 'none'
      ? []
      : [
          item('calibrate-worker-processes', 'integrator', 'before', [
            'xrp.wp.calibration-file',
            'xrp.wp.factors',
          ]),
        ]),
    ...(a.iis.preferMonoServer && decisions.mono.value
      ? [item('mono-dedicated', 'customer', 'before', ['xrp.iis.mono-dedicated'])]
      : [item('dedicated-engine', 'customer', 'before', ['xrp.db.dedicated-engine'])]),
    ...(balancers > 0 && decisions.loadBalancerZone === 'dmz'
      ? [
          item('secure-dmz', 'customer', 'before', ['xrp.arr.dmz-responsibility']),
          item('security-services', 'publisher', 'before', ['xrp.arr.cegid-services']),
        ]
      : []),
  ]
}

function exposureItems({ a }: Context): ChecklistItem[] {
  const used = Object.values(a.exposure).some((value) => value !== 'none')
  const alert = a.exposure.erpAlertService === 'enabled'
  return [
    ...(used ? [item('exposure-attention', 'integrator', 'before', ['xrp.exposure.scope'])] : []),
    ...(isExposed(a)
      ? [
          item('firewall', 'customer', 'before', [
            'xrp.exposure.firewall-arr',
            'xrp.exposure.must-secure',
            'xrp.exposure.rules-client',
          ]),
          item('encrypt-exposure', 'integrator', 'during', ['xrp.exposure.ssl']),
        ]
      : []),
    ...(a.tls.mode === 'public-ca'
      ? [
          item('order-certificate', 'customer', 'before', [
            'xrp.ssl.public-ca',
            'xrp.ssl.internet-encrypt',
          ]),
        ]
      : []),
    ...(alert
      ? [
          item('smtp-compatible', 'customer', 'before', ['xrp.alert.smtp-parameters']),
          item('smtp-limit', 'customer', 'before', ['xrp.alert.smtp-limit']),
          item('smtp-bulk', 'customer', 'before', ['xrp.alert.smtp-bulk']),
        ]
      : []),
  ]
}

function virtualItems({ a }: Context): ChecklistItem[] {
  if (a.platform !== 'virtual') return []
  return [
    item('virtual-host-power', 'customer', 'during', ['xrp.power.machines', 'xrp.power.bios']),
    item('virtual-performance', 'integrator', 'before', ['xrp.virt.performance']),
    item('virtual-licences', 'customer', 'before', ['xrp.virt.licensing']),
    item('virtual-hardware', 'customer', 'before', ['xrp.virt.hardware-limits']),
    item('virtual-vendor-support', 'customer', 'before', [
      'xrp.virt.vendor-support',
      'xrp.virt.hypervisors',
    ]),
    item('virtual-mac', 'customer', 'before', ['xrp.virt.licence-mac']),
    item('application-support', 'publisher', 'after', ['xrp.virt.cegid-assistance']),
  ]
}

function supportItems(support: readonly ProductSupport[]): ChecklistItem[] {
  const past = support.filter((line) => line.status !== 'supported' && line.status !== 'not-listed')
  const contracted = past.filter((line) => line.status === 'past-main-support-with-contract')
  return [
    ...(past.length > 0
      ? [
          item('plan-migration', 'customer', 'after', ['xrp.support.migrate'], {
            products: past.map((line) => line.product),
          }),
        ]
      : []),
    ...(contracted.length > 0
      ? [
          item('confirm-contract', 'publisher', 'before', ['xrp.support.complementary-contract'], {
            products: contracted.map((line) => line.product),
          }),
        ]
      : []),
  ]
}

const backupItems = (machines: readonly Machine[]): ChecklistItem[] =>
  machines
    .filter((machine) => machine.zone !== 'workstation')
    .map((machine) =>
      item('backup-all-disks', 'customer', 'after', ['xrp.backup.full-scope'], {
        machine: machine.id,
      }),
    )

/** Everything somebody has to see to, with its owner: before, during and after the installation. */
export function checklistOf(
  ctx: Context,
  decisions: Decisions,
  machines: readonly Machine[],
  support: readonly ProductSupport[],
): ChecklistItem[] {
  const { a } = ctx
  const phases: readonly Phase[] = ['before', 'during', 'after']
  const items = [
    ...everySite(ctx),
    ...(decisions.servers
      ? [...stepsForServers(ctx, decisions), ...exposureItems(ctx), ...virtualItems(ctx)]
      : [item('admin-rights-standalone', 'customer', 'during', ['xrp.client.admin-monoposte'])]),
    ...(a.ebics.workstations > 0
      ? [
          item('ebics-workstations', 'customer', 'before', ['xrp.client.ebics-os'], {
            count: a.ebics.workstations,
          }),
        ]
      : []),
    ...(a.pf.enabled
      ? [
          item('financial-steering', 'customer', 'before', [
            'xrp.client.pf-memory',
            'xrp.client.pf-volume',
            'xrp.client.pf-lan-only',
          ]),
        ]
      : []),
    ...(a.clients.some((client) => client.os === 'W10' && client.count > 0)
      ? [item('windows10-current', 'customer', 'after', ['xrp.support.win10-latest'])]
      : []),
    ...supportItems(support),
    ...backupItems(machines),
  ]
  return phases.flatMap((phase) => items.filter((entry) => entry.phase === phase))
}
