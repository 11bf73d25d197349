import type { SourceDocument } from '@/lib/sources/types'

/**
 * The deployment note all rules of this pack are read from. It bears no title, version, date or publisher's name, so
 * its title here is ours. Section ids are its own chapter numbers; the titles are ours.
 */
export const document: SourceDocument = {
  id: 'terminal-server-deployment-note',
  title: 'Note de déploiement en environnement Terminal Server (sans titre ni date)',
  publisher: 'Éditeur de l’application (non nommé)',
  version: null,
  date: null,
  sections: [
    { id: 'whole', title: { fr: 'Ensemble de la note', en: 'The note as a whole' } },
    { id: '§1.1', title: { fr: 'Code licence : principe', en: 'Licence code: principle' } },
    {
      id: '§1.2',
      title: { fr: 'Code licence : module d’administration', en: 'Licence code: control module' },
    },
    {
      id: '§1.3.1',
      title: { fr: 'Code licence : PC administré', en: 'Licence code: administered PC' },
    },
    {
      id: '§1.3.2',
      title: { fr: 'Code licence : serveur interne', en: 'Licence code: internal server' },
    },
    {
      id: '§1.3.3',
      title: { fr: 'Code licence : serveur partagé', en: 'Licence code: shared server' },
    },
    {
      id: '§2.1',
      title: { fr: 'Emplacement de la base : principe', en: 'Database location: principle' },
    },
    {
      id: '§2.2',
      title: {
        fr: 'Emplacement de la base : module d’administration',
        en: 'Database location: control module',
      },
    },
    {
      id: '§2.3.1',
      title: { fr: 'Emplacement de la base : PC administré', en: 'Database location: one PC' },
    },
    {
      id: '§2.3.2',
      title: {
        fr: 'Emplacement de la base : serveur interne',
        en: 'Database location: internal server',
      },
    },
    {
      id: '§2.3.3',
      title: {
        fr: 'Emplacement de la base : serveur partagé et profils',
        en: 'Database location: shared server and profiles',
      },
    },
    { id: '§3.1', title: { fr: 'Sauvegardes', en: 'Backups' } },
    { id: '§4.1', title: { fr: 'Menu d’administration réseau', en: 'Network menu' } },
    { id: '§4.2', title: { fr: 'Menu de sauvegarde complète', en: 'Full backup menu' } },
    { id: '§4.3', title: { fr: 'Onglets des préférences', en: 'Tabs of the preferences' } },
    { id: '§4.4', title: { fr: 'Module de déconnexion', en: 'Disconnection module' } },
    { id: '§4.5', title: { fr: 'Module de restauration', en: 'Restoration module' } },
    { id: '§5', title: { fr: 'Mises à jour', en: 'Updates' } },
    { id: '§6', title: { fr: 'Portée du module d’administration', en: 'Reach of the module' } },
  ],
}
