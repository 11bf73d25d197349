import type { Example } from '@/lib/sizing/pack'

/** A small firm just below the limit of ten connections: ten PCs, nine people at work at once, one server. */
export const mono10: Example = {
  id: 'mono-10',
  answers: {
    iis: { from: { lan: 9 }, connections: 9, preferMonoServer: true },
    mono: { dedicated: true },
    databases: [{ domain: 'Comptabilité', count: 4 }],
    clients: [
      { name: 'Bureaux', count: 10, os: 'W10', win10Version: '22H2', memoryGb: 8, office: 'O2019' },
    ],
    printers: [
      {
        model: 'Imprimante laser du service comptable',
        count: 1,
        kind: 'laser',
        format: 'A4',
        driver: 'PCL',
        memoryMb: 128,
        dpi: 600,
        connection: 'network',
      },
    ],
    backup: { toolKnown: true },
  },
}
