import type { Step } from '@/lib/sizing/pack'

/**
 * The wizard in the order a customer can answer: the project, then people, then what they reach and how, then
 * the machines. Each answer of `fields.ts` is asked exactly once; `rules` are the ones the answer is held against.
 */
export const steps: readonly Step[] = [
  {
    id: 'configuration',
    questions: [
      {
        path: 'configuration',
        rules: [
          'xrp.scope.on-premises',
          'xrp.client.memory-monoposte',
          'xrp.client.express-version',
        ],
      },
      { path: 'environment', rules: ['xrp.ssl.self-signed', 'xrp.power.machines'] },
      { path: 'platform', rules: ['xrp.virt.same-sizing', 'xrp.virt.performance'] },
      { path: 'hypervisor', rules: ['xrp.virt.hypervisors', 'xrp.virt.vendor-support'] },
      { path: 'licence.fixedMac', rules: ['xrp.virt.licence-mac'] },
      { path: 'ad.domainExists', rules: ['xrp.ad.domain-member'] },
      { path: 'ad.allMachinesJoined', rules: ['xrp.ad.domain-member'] },
      { path: 'otherCegidApps', rules: ['xrp.general.common-use'] },
      { path: 'cpuArch', rules: ['xrp.arch.x64', 'xrp.arch.no-itanium'], advanced: true },
    ],
  },
  {
    id: 'users',
    questions: [
      { path: 'iis.connections', rules: ['xrp.iis.max-connections', 'xrp.iis.mono-server'] },
      { path: 'iis.from.lan', rules: ['xrp.iis.max-connections', 'xrp.scheme.clients'] },
      { path: 'iis.from.wan', rules: ['xrp.iis.max-connections', 'xrp.scheme.clients'] },
      {
        path: 'iis.from.internet',
        rules: ['xrp.iis.max-connections', 'xrp.iis.internet-needs-arr'],
      },
      { path: 'iis.from.rds', rules: ['xrp.iis.max-connections', 'xrp.rds.definition'] },
      { path: 'iis.preferMonoServer', rules: ['xrp.iis.mono-server'] },
      { path: 'mono.dedicated', rules: ['xrp.iis.mono-dedicated'] },
      {
        path: 'iis.declineFarm',
        rules: ['xrp.iis.max-connections', 'xrp.arr.required-multi-iis'],
        advanced: true,
      },
    ],
  },
  {
    id: 'session-host',
    questions: [
      { path: 'rds.users', rules: ['xrp.rds.users-per-cpu', 'xrp.rds.memory-per-user'] },
      { path: 'rds.mode', rules: ['xrp.rds.publishing-mode'] },
      { path: 'rds.officeVersion', rules: ['xrp.rds.office', 'xrp.rds.m365-enterprise'] },
      { path: 'rds.os', rules: ['xrp.rds.os', 'xrp.support.dates'] },
      {
        path: 'rds.usersPerCpu',
        rules: ['xrp.rds.users-per-cpu'],
        range: { min: 15, max: 20 },
        advanced: true,
      },
      {
        path: 'rds.processorsPerServer',
        rules: ['xrp.rds.cpu', 'xrp.rds.users-per-cpu'],
        advanced: true,
      },
      { path: 'rds.service', rules: ['xrp.rds.service'], advanced: true },
    ],
  },
  {
    id: 'publishing',
    questions: [
      { path: 'wan', rules: ['xrp.scheme.clients', 'xrp.net.wan-fixed', 'xrp.net.info-only'] },
      {
        path: 'internet.smartClient',
        rules: ['xrp.iis.internet-needs-arr', 'xrp.arr.required-internet'],
      },
      {
        path: 'exposure.selfService',
        rules: ['xrp.exposure.must-secure', 'xrp.exposure.firewall-arr', 'xrp.exposure.ssl'],
      },
      {
        path: 'exposure.webApi',
        rules: ['xrp.exposure.must-secure', 'xrp.exposure.firewall-arr', 'xrp.exposure.ssl'],
      },
      {
        path: 'exposure.erpDataService',
        rules: ['xrp.exposure.must-secure', 'xrp.exposure.firewall-arr', 'xrp.exposure.ssl'],
      },
      {
        path: 'tls.mode',
        rules: ['xrp.ssl.choice', 'xrp.ssl.internet-encrypt', 'xrp.ssl.public-ca'],
      },
      { path: 'arr.highAvailability', rules: ['xrp.arr.second-nic'] },
      { path: 'exposure.erpAlertService', rules: ['xrp.alert.smtp-required'] },
      { path: 'smtp.host', rules: ['xrp.alert.smtp-required', 'xrp.alert.smtp-parameters'] },
      { path: 'smtp.port', rules: ['xrp.alert.smtp-parameters'] },
      { path: 'smtp.auth', rules: ['xrp.alert.smtp-parameters'] },
      { path: 'smtp.user', rules: ['xrp.alert.smtp-parameters'] },
      { path: 'smtp.dailyVolume', rules: ['xrp.alert.smtp-limit', 'xrp.alert.smtp-bulk'] },
      { path: 'smtp.contractLimit', rules: ['xrp.alert.smtp-limit'] },
    ],
  },
  {
    id: 'services',
    questions: [
      { path: 'databases', rules: ['xrp.wp.bases-per-instance', 'xrp.wp.domain-instance'] },
      {
        path: 'services.report',
        rules: ['xrp.services.mutualised-default', 'xrp.services.dedicate-when'],
      },
      {
        path: 'services.msmq',
        rules: ['xrp.services.mutualised-default', 'xrp.services.dedicate-when'],
      },
      {
        path: 'services.processServer',
        rules: ['xrp.services.mutualised-default', 'xrp.services.dedicate-when', 'xrp.wp.purpose'],
      },
      {
        path: 'services.workerProcess',
        rules: ['xrp.services.mutualised-default', 'xrp.services.dedicate-when', 'xrp.wp.purpose'],
      },
      { path: 'wp.avgConcurrentUsers', rules: ['xrp.wp.factors', 'xrp.wp.calibration-file'] },
      {
        path: 'wp.countFromCalibration',
        rules: ['xrp.wp.calibration-file', 'xrp.wp.factors'],
        advanced: true,
      },
      {
        path: 'wp.memoryFromCalibrationGb',
        rules: ['xrp.wp.calibration-file', 'xrp.wp.idle-cost'],
        advanced: true,
      },
    ],
  },
  {
    id: 'database',
    questions: [
      { path: 'db.os', rules: ['xrp.db.os', 'xrp.db.sql-os-matrix', 'xrp.support.dates'] },
      {
        path: 'db.sqlVersion',
        rules: ['xrp.db.sql-version', 'xrp.db.sql-os-matrix', 'xrp.support.dates'],
      },
      { path: 'db.sqlSp', rules: ['xrp.db.sql-version'] },
      { path: 'db.sqlEdition', rules: ['xrp.db.sql-edition', 'xrp.db.no-express-on-server'] },
      { path: 'db.sharedWithOtherApps', rules: ['xrp.db.dedicated-engine'] },
      { path: 'db.cdmInstalled', rules: ['xrp.db.dotnet35'] },
      {
        path: 'supportContract',
        rules: [
          'xrp.support.complementary-contract',
          'xrp.support.third-party-unsupported',
          'xrp.support.dates',
        ],
      },
      { path: 'db.osEdition', rules: ['xrp.db.os-edition'], advanced: true },
      { path: 'db.osLanguage', rules: ['xrp.db.os-language'], advanced: true },
      { path: 'db.sqlLanguage', rules: ['xrp.db.sql-language'], advanced: true },
      { path: 'db.collation', rules: ['xrp.db.collation'], advanced: true },
      {
        path: 'iis.os',
        rules: ['xrp.iis.os', 'xrp.iis.farm-same-version', 'xrp.support.dates'],
        advanced: true,
      },
      {
        path: 'arr.os',
        rules: ['xrp.arr.os', 'xrp.arr.farm-same-version', 'xrp.support.dates'],
        advanced: true,
      },
    ],
  },
  {
    id: 'workstations',
    questions: [
      {
        path: 'clients',
        rules: [
          'xrp.general.identify-architecture',
          'xrp.client.os-x64',
          'xrp.client.os-x86',
          'xrp.client.memory',
          'xrp.client.office',
        ],
      },
      { path: 'pf.enabled', rules: ['xrp.client.pf-memory', 'xrp.client.pf-lan-only'] },
      { path: 'pf.workstations', rules: ['xrp.client.pf-memory'] },
      { path: 'pf.linesPerYear', rules: ['xrp.client.pf-volume'] },
      { path: 'pf.usedOver', rules: ['xrp.client.pf-lan-only'] },
      { path: 'ebics.workstations', rules: ['xrp.client.ebics-os'] },
    ],
  },
  {
    id: 'network',
    questions: [
      { path: 'network.lanMbps', rules: ['xrp.net.lan'] },
      { path: 'printers', rules: ['xrp.print.spec', 'xrp.print.certified-drivers'] },
      { path: 'counterSale.enabled', rules: ['xrp.print.tickets'] },
      { path: 'ticketPrinter.model', rules: ['xrp.print.tickets'] },
      {
        path: 'backup.toolKnown',
        rules: ['xrp.backup.client-responsibility', 'xrp.backup.full-scope'],
      },
      { path: 'pilotEnvironment', rules: ['xrp.patch.pilot'] },
      { path: 'install.media', rules: ['xrp.db.dvd'], advanced: true },
    ],
  },
]
