import type { Example } from '@/lib/sizing/pack'

/** A handful of people on one server, the setup bringing SQL Server Express. */
export const starter: Example = {
  id: 'starter',
  answers: {
    companyName: 'Atelier Martin',
    installationName: 'CRMMARTIN',
    users: 5,
    webServers: 1,
    sqlServer: { present: false },
    servers: [{ name: 'crm.atelier-martin.local' }],
  },
}
