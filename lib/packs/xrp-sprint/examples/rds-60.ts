import type { Example } from '@/lib/sizing/pack'

/** Several sites on one session host farm: sixty sessions that all run the Smart Client. */
export const rds60: Example = {
  id: 'rds-60',
  answers: {
    platform: 'virtual',
    hypervisor: 'hyper-v',
    licence: { fixedMac: true },
    iis: { from: { rds: 60 }, connections: 60 },
    rds: { users: 60, mode: 'published-app', officeVersion: 'O2019' },
    wan: true,
    databases: [
      { domain: 'Comptabilité', count: 18 },
      { domain: 'Paie', count: 6 },
    ],
    wp: { avgConcurrentUsers: 40 },
    clients: [{ name: 'Postes légers', count: 75, os: 'W10', win10Version: '22H2', memoryGb: 8 }],
    backup: { toolKnown: true },
    pilotEnvironment: true,
  },
}
