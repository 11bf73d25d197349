import type { Example } from '@/lib/sizing/pack'

/** Advanced beside Treasury, with the mobile application, other ports and a database server of its own. */
export const withTreasury: Example = {
  id: 'with-treasury',
  answers: {
    treasury: true,
    mobile: true,
    guidelinesChecked: true,
    sql: { version: '2019' },
    basePort: 8080,
    usedPorts: [80, 443, 1433],
    tenant: 'Finance',
    adminTenant: 'Finance',
    https: true,
    idleMinutes: 20,
    serviceAccount: 'ACME\\svc-xrt',
    odataUrl: 'https://treso.acme.example:8082/odata',
    pwaUrl: 'https://treso.acme.example:8083',
    importPaths: ['D:\\Echanges\\Banques', 'D:\\Echanges\\Comptabilite'],
    db: { server: 'SQL01\\XRT', location: 'E:\\Donnees' },
  },
}
