import type { Step } from '@/lib/sizing/pack'

/**
 * The wizard in the order a customer can answer: the project and its licence, the servers, SQL Server, what must be
 * ready, the link with Gestion commerciale. Each answer of `fields.ts` is asked exactly once.
 */
export const steps: readonly Step[] = [
  {
    id: 'project',
    questions: [
      { path: 'mode', rules: ['scrm.order.setup', 'scrm.update.six-steps'] },
      {
        path: 'environment',
        rules: ['scrm.single-install-per-server', 'scrm.install.no-demo-db'],
      },
      {
        path: 'companyName',
        rules: ['scrm.install.company-and-licence', 'scrm.licence.valid-key'],
      },
      { path: 'installationName', rules: ['scrm.name.rule'] },
      { path: 'update.kind', rules: ['scrm.update.options'] },
      {
        path: 'update.testEnvironment',
        rules: ['scrm.update.six-steps', 'scrm.multi.update-rehearsal'],
      },
      { path: 'initialCompanyName', rules: ['scrm.licence.company-unchanged'] },
      { path: 'demoDatabase', rules: ['scrm.install.no-demo-db'], advanced: true },
      { path: 'installerCertified', rules: ['scrm.doc.audience'], advanced: true },
    ],
  },
  {
    id: 'licence',
    questions: [
      { path: 'users', rules: ['scrm.client.browser-only', 'scrm.licence.usage'] },
      { path: 'licence.keyValid', rules: ['scrm.licence.valid-key'] },
      { path: 'licence.users', rules: ['scrm.licence.usage'] },
      { path: 'edition', rules: ['scrm.licence.users-or-edition'] },
    ],
  },
  {
    id: 'servers',
    questions: [
      { path: 'webServers', rules: ['scrm.multi.definition', 'scrm.multi.dedicated-db'] },
      { path: 'licence.multiServerOption', rules: ['scrm.multi.licence-option'] },
      {
        path: 'servers',
        rules: ['scrm.multi.worksheet', 'scrm.multi.field-server-names', 'scrm.multi.field-ipv6'],
      },
      { path: 'balancing', rules: ['scrm.multi.field-balance'] },
      { path: 'publication', rules: ['scrm.multi.publication'] },
      {
        path: 'installations',
        rules: ['scrm.single-install-per-server'],
      },
      { path: 'services.emailManager', rules: ['scrm.multi.services-once'], advanced: true },
      { path: 'services.escalation', rules: ['scrm.multi.services-once'], advanced: true },
      { path: 'services.indexer', rules: ['scrm.multi.services-once'], advanced: true },
    ],
  },
  {
    id: 'sql-server',
    questions: [
      { path: 'sqlServer.present', rules: ['scrm.sql.must-exist', 'scrm.express.setup'] },
      { path: 'sqlServer.remote', rules: ['scrm.sql.ssms-remote', 'scrm.multi.dedicated-db'] },
      { path: 'sqlServer.address', rules: ['scrm.multi.remote-sql-address'] },
      { path: 'sqlServer.edition', rules: ['scrm.ref.matrix'] },
      { path: 'sqlServer.version', rules: ['scrm.ref.matrix', 'scrm.sql.version-warning'] },
      { path: 'sqlServer.collation', rules: ['scrm.sql.collation'] },
      { path: 'sqlServer.account', rules: ['scrm.sql.account'] },
      { path: 'sqlServer.browser', rules: ['scrm.sql.browser'] },
    ],
  },
  {
    id: 'prerequisites',
    questions: [
      { path: 'networkArchitectureKnown', rules: ['scrm.net.architecture-first'] },
      { path: 'rights.local', rules: ['scrm.rights.admin'] },
      { path: 'rights.domain', rules: ['scrm.rights.admin'] },
      { path: 'rights.sql', rules: ['scrm.rights.admin'] },
      { path: 'iis.port80Free', rules: ['scrm.iis.port-80'] },
      { path: 'iis.stopAuthorised', rules: ['scrm.iis.stop-authorised'] },
      { path: 'iis.otherSites', rules: ['scrm.iis.stop-authorised'] },
      {
        path: 'serverInternet',
        rules: ['scrm.install.registration', 'scrm.integration.download'],
      },
      { path: 'proxy.used', rules: ['scrm.install.proxy'] },
    ],
  },
  {
    id: 'integration',
    questions: [
      {
        path: 'integration.enabled',
        rules: ['scrm.order.setup', 'scrm.integration.install-gescom-first'],
      },
      { path: 'gescom.version', rules: ['scrm.integration.version-match'] },
      { path: 'gescom.fromOlderVersion', rules: ['scrm.integration.check-base'] },
      {
        path: 'companies',
        rules: [
          'scrm.company.title',
          'scrm.company.files',
          'scrm.company.name-advice',
          'scrm.company.sync-contacts',
        ],
      },
      {
        path: 'integration.serverNumber',
        rules: ['scrm.integration.on-crm-server', 'scrm.multi.integration-least-loaded'],
        advanced: true,
      },
      { path: 'exchange.enabled', rules: ['scrm.exchange.remote'] },
      { path: 'exchange.remote', rules: ['scrm.exchange.remote'] },
    ],
  },
]
