import type { Example } from '@/lib/sizing/pack'

/** One server linked with two companies of Gestion commerciale. */
export const integrated: Example = {
  id: 'integrated',
  answers: {
    companyName: 'Durand Distribution',
    installationName: 'CRMDURAND',
    users: 40,
    webServers: 1,
    sqlServer: { edition: 'Standard', version: '2019' },
    servers: [{ name: 'crm.durand.local', address: '10.0.0.11' }],
    integration: { enabled: true },
    gescom: { version: '3.50', fromOlderVersion: true },
    companies: [
      { title: 'Sage100', maePath: 'C:\\Sage\\DURAND.mae', gcmPath: 'C:\\Sage\\DURAND.gcm' },
      {
        title: 'Durand Export',
        maePath: 'C:\\Sage\\EXPORT.mae',
        gcmPath: 'C:\\Sage\\EXPORT.gcm',
        sync: { contacts: false },
      },
    ],
    exchange: { enabled: true },
  },
}
