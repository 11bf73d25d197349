import type { Example } from '@/lib/sizing/pack'

/** Three independent companies at a hosting provider, data of all of them looked after by the administrator. */
export const hostedCompanies: Example = {
  id: 'hosted-companies',
  answers: {
    deployment: 'shared-ts',
    profile: 'B',
    db: { logicalPath: 'G:\\Data', stopIfUnavailable: true },
    groups: [
      { name: 'Nord', mappedPath: '\\\\stockage\\nord' },
      { name: 'Sud comptables', mappedPath: '\\\\stockage\\sud' },
      { name: 'Sud direction', mappedPath: '\\\\stockage\\sud' },
      { name: 'Ouest', mappedPath: '\\\\stockage\\ouest' },
    ],
    entities: [
      { name: 'Nord SA', target: '\\\\stockage\\nord' },
      { name: 'Sud SARL', target: '\\\\stockage\\sud' },
      { name: 'Ouest SAS', target: '\\\\stockage\\ouest' },
    ],
    backup: { by: 'administrator' },
    updates: { schedule: 'nightly', notifyUsers: true },
  },
}
