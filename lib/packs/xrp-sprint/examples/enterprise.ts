import type { Example } from '@/lib/sizing/pack'

/**
 * A group with subsidiaries: session hosts, a farm of application servers published to the Internet through
 * doubled load balancers, services apart, three business lines of which one fills two instances.
 */
export const enterprise: Example = {
  id: 'enterprise',
  answers: {
    platform: 'virtual',
    hypervisor: 'vmware',
    licence: { fixedMac: true },
    iis: { from: { lan: 20, wan: 10, internet: 15, rds: 75 }, connections: 120 },
    rds: { users: 180, mode: 'published-app', officeVersion: 'M365-Enterprise' },
    wan: true,
    internet: { smartClient: true },
    exposure: { selfService: 'external', erpAlertService: 'enabled' },
    smtp: {
      host: 'smtp.exemple.fr',
      port: 587,
      auth: 'ssl',
      user: 'alertes@exemple.fr',
      dailyVolume: 2000,
      contractLimit: 10000,
    },
    tls: { mode: 'public-ca' },
    arr: { highAvailability: true },
    databases: [
      { domain: 'Comptabilité', count: 40 },
      { domain: 'Gestion commerciale', count: 20 },
      { domain: 'Paie', count: 15 },
    ],
    services: { report: 'dedicated', processServer: 'dedicated', workerProcess: 'dedicated' },
    wp: { avgConcurrentUsers: 90 },
    db: { sqlEdition: 'Enterprise' },
    clients: [
      { name: 'Siège', count: 120, os: 'W10', win10Version: '22H2', memoryGb: 16, office: 'O2019' },
      {
        name: 'Filiales',
        count: 90,
        os: 'W10',
        win10Version: '22H2',
        memoryGb: 8,
        office: 'O2019',
      },
    ],
    ebics: { workstations: 3 },
    printers: [
      {
        model: 'Imprimantes laser du siège',
        count: 12,
        kind: 'laser',
        format: 'A4',
        driver: 'PCL',
        memoryMb: 512,
        dpi: 1200,
        connection: 'network',
      },
    ],
    backup: { toolKnown: true },
    pilotEnvironment: true,
  },
}
