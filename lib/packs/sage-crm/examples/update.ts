import type { Example } from '@/lib/sizing/pack'

/** The update of two balanced web servers, rehearsed on a copy. */
export const update: Example = {
  id: 'update',
  answers: {
    mode: 'update',
    companyName: 'Petit Frères',
    initialCompanyName: 'Petit Frères',
    installationName: 'CRMPETIT',
    users: 90,
    webServers: 2,
    licence: { multiServerOption: true, users: 100 },
    update: { kind: 'upgrade', testEnvironment: true },
    servers: [
      { name: 'crm1.petit.lan', address: '10.1.0.11', ipv6: 'fd01::11' },
      { name: 'crm2.petit.lan', address: '10.1.0.12', ipv6: 'fd01::12' },
    ],
    sqlServer: { edition: 'Standard', version: '2019', address: 'sql.petit.lan' },
  },
}
