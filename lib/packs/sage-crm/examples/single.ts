import type { Example } from '@/lib/sizing/pack'

/** A company with its own SQL Server on another machine, without any link. */
export const single: Example = {
  id: 'single',
  answers: {
    companyName: 'ACME',
    users: 25,
    webServers: 1,
    edition: 'FV+SC',
    sqlServer: {
      remote: true,
      edition: 'Standard',
      version: '2019',
      address: 'sql1.acme.local',
    },
    servers: [{ name: 'crm1.acme.local', address: '10.0.0.11' }],
  },
}
