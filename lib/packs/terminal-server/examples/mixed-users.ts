import type { Example } from '@/lib/sizing/pack'

/** A shared server where some users keep their own data: the managed ones have the drive, the others do not. */
export const mixedUsers: Example = {
  id: 'mixed-users',
  answers: {
    deployment: 'shared-ts',
    profile: 'C',
    db: { logicalPath: 'U:\\Data' },
    groups: [
      { name: 'Cabinet', mappedPath: '\\\\stockage\\cabinet' },
      { name: 'Filiale', mappedPath: '\\\\stockage\\filiale' },
      { name: 'Indépendants' },
      { name: 'Démonstration' },
    ],
    backup: { by: 'users' },
    updates: { schedule: 'other', silent: false },
  },
}
