import type { SourceDocument } from '@/lib/sources/types'

/**
 * The installation guide all rules of this pack are read from. It names the release it installs and bears no date.
 * Section ids say where a passage stands; the titles are ours.
 */
export const document: SourceDocument = {
  id: 'sage-xrt-advanced-installation',
  title: 'Guide d’installation Sage XRT Advanced',
  publisher: 'Sage',
  version: '2022 R2',
  date: null,
  sections: [
    { id: 'audience', title: { fr: 'Public visé', en: 'Intended readers' } },
    { id: 'recommendations', title: { fr: 'Recommandations', en: 'Recommendations' } },
    { id: 'first-installation', title: { fr: 'Première installation', en: 'First installation' } },
    { id: 'setup', title: { fr: 'Assistant d’installation', en: 'Setup wizard' } },
    { id: 'iis', title: { fr: 'Contrôle du site web', en: 'Check of the web site' } },
    { id: 'databases', title: { fr: 'Bases de données', en: 'Databases' } },
    { id: 'service', title: { fr: 'Service et certificat', en: 'Service and certificate' } },
    { id: 'encryption', title: { fr: 'Chiffrement des données', en: 'Data encryption' } },
    { id: 'update', title: { fr: 'Mise à jour', en: 'Update' } },
    {
      id: 'database-update',
      title: { fr: 'Mise à jour des bases', en: 'Update of the databases' },
    },
  ],
}
