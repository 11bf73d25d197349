import type { Example } from '@/lib/sizing/pack'

/** Three balanced web servers with their services spread, published by DNS and linked with Gestion commerciale. */
export const balanced: Example = {
  id: 'balanced',
  answers: {
    companyName: 'Groupe Lemoine',
    installationName: 'CRMLEMOINE',
    users: 180,
    webServers: 3,
    edition: 'FV+SC',
    licence: { multiServerOption: true },
    servers: [
      { name: 'crm1.lemoine.lan', address: '10.0.0.11', ipv6: 'fd00::11' },
      { name: 'crm2.lemoine.lan', address: '10.0.0.12', ipv6: 'fd00::12' },
      { name: 'crm3.lemoine.lan', address: '10.0.0.13', ipv6: 'fd00::13' },
    ],
    services: { emailManager: 1, escalation: 2, indexer: 3 },
    publication: 'dns',
    sqlServer: { edition: 'Enterprise', version: '2022', address: 'sql.lemoine.lan' },
    integration: { enabled: true },
    gescom: { version: '4.00' },
    companies: [
      {
        title: 'Sage100',
        maePath: '\\\\files\\sage\\LEMOINE.mae',
        gcmPath: '\\\\files\\sage\\LEMOINE.gcm',
      },
    ],
    exchange: { enabled: true, remote: true },
  },
}
