import type { Step } from '@/lib/sizing/pack'

/** The wizard, from the project to the database. Each answer is asked exactly once. */
export const steps: readonly Step[] = [
  {
    id: 'project',
    questions: [
      { path: 'mode', rules: ['sxa.update.reinstall', 'sxa.order.install'] },
      { path: 'treasury', rules: ['sxa.order.skip-treasury', 'sxa.feature.odata'] },
      { path: 'mobile', rules: ['sxa.feature.pwa'] },
      { path: 'modules', rules: ['sxa.scope.modules'], advanced: true },
      { path: 'installed.bfl', rules: ['sxa.update.bfl'] },
      { path: 'installed.cs', rules: ['sxa.update.cs'] },
      { path: 'installed.advanced', rules: ['sxa.update.advanced'] },
    ],
  },
  {
    id: 'platform',
    questions: [
      { path: 'guidelinesChecked', rules: ['sxa.ref.guidelines'] },
      { path: 'iis.version', rules: ['sxa.platform.iis'] },
      { path: 'sql.version', rules: ['sxa.platform.sql'] },
      { path: 'architecture', rules: ['sxa.update.64bit'] },
    ],
  },
  {
    id: 'ports',
    questions: [
      { path: 'basePort', rules: ['sxa.port.default', 'sxa.port.propagation', 'sxa.port.pwa'] },
      { path: 'usedPorts', rules: ['sxa.port.pwa'] },
      { path: 'ports.batch', rules: ['sxa.port.batch'], advanced: true },
      { path: 'ports.odata', rules: ['sxa.port.odata'], advanced: true },
      { path: 'ports.pwa', rules: ['sxa.port.pwa'], advanced: true },
    ],
  },
  {
    id: 'site',
    questions: [
      { path: 'tenant', rules: ['sxa.tenant.match', 'sxa.name.charset'] },
      { path: 'adminTenant', rules: ['sxa.tenant.match'] },
      { path: 'siteName', rules: ['sxa.name.charset', 'sxa.path.keep-last'] },
      { path: 'poolName', rules: ['sxa.name.same-site-pool', 'sxa.cert.grant'] },
      { path: 'language', rules: ['sxa.install.language'] },
      { path: 'https', rules: ['sxa.https.option'] },
      { path: 'idleMinutes', rules: ['sxa.site.parameters'], advanced: true },
      { path: 'serviceAccount', rules: ['sxa.site.parameters', 'sxa.service.batch'] },
    ],
  },
  {
    id: 'security',
    questions: [
      { path: 'securityCode.mode', rules: ['sxa.security.default', 'sxa.security.loss'] },
      { path: 'securityCode.length', rules: ['sxa.security.custom-length'] },
      { path: 'securityCode.hasAccents', rules: ['sxa.security.custom-length'] },
    ],
  },
  {
    id: 'programs',
    questions: [
      { path: 'installType', rules: ['sxa.install.type'] },
      { path: 'features.odata', rules: ['sxa.feature.odata'] },
      { path: 'features.pwa', rules: ['sxa.feature.pwa'] },
      { path: 'odataUrl', rules: ['sxa.pwa.config'], advanced: true },
      { path: 'pwaUrl', rules: ['sxa.pwa.config'], advanced: true },
      { path: 'importPaths', rules: ['sxa.import.folders'] },
    ],
  },
  {
    id: 'database',
    questions: [
      { path: 'db.server', rules: ['sxa.db.steps', 'sxa.db.count'] },
      { path: 'db.location', rules: ['sxa.db.steps'], advanced: true },
    ],
  },
]
