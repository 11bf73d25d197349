import type { Example } from '@/lib/sizing/pack'

/** One accountant on one PC: no server, SQL Server Express on the workstation. */
export const monoposte: Example = {
  id: 'monoposte',
  answers: {
    configuration: 'monoposte',
    clients: [
      {
        name: 'Comptabilité',
        count: 1,
        os: 'W10',
        win10Version: '22H2',
        memoryGb: 16,
        office: 'O2019',
        express: '2016SP1',
      },
    ],
    backup: { toolKnown: true },
  },
}
