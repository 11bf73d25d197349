import type { Example } from '@/lib/sizing/pack'

/** A company with a head office and one agency: forty connections, a database and an application server. */
export const sme40: Example = {
  id: 'sme-40',
  answers: {
    iis: { from: { lan: 34, wan: 6 }, connections: 40 },
    wan: true,
    databases: [
      { domain: 'Comptabilité', count: 8 },
      { domain: 'Gestion commerciale', count: 4 },
    ],
    wp: { avgConcurrentUsers: 25 },
    clients: [
      { name: 'Siège', count: 38, os: 'W10', win10Version: '22H2', memoryGb: 8, office: 'O2019' },
      { name: 'Agence', count: 7, os: 'W10', win10Version: '22H2', memoryGb: 8, office: 'O2019' },
    ],
    ebics: { workstations: 2 },
    backup: { toolKnown: true },
  },
}
