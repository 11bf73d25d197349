import type { Example } from '@/lib/sizing/pack'

/** One company on its own terminal server, data on a file server; trainees are kept out of the data. */
export const internalServer: Example = {
  id: 'internal-server',
  answers: {
    deployment: 'internal-ts',
    restrictUsers: true,
    licence: { central: true, codePresent: true },
    db: { logicalPath: 'U:\\Data', stopIfUnavailable: true },
    groups: [
      { name: 'Comptabilité', mappedPath: '\\\\srv-fichiers\\data' },
      { name: 'Ventes', mappedPath: '\\\\srv-fichiers\\data' },
      { name: 'Stagiaires', writeRights: false, reachable: false },
    ],
    excludedUsers: ['Stagiaires'],
    backup: { by: 'administrator' },
    updates: { schedule: 'nightly', silent: true, tempFolder: 'D:\\Temp' },
  },
}
