import type { Rule } from '@/lib/sizing/rule'

/** The update of an earlier version. */
export const updateRules: readonly Rule[] = [
  {
    id: 'sxa.update.64bit',
    kinds: ['requirement'],
    citation: { section: 'update' },
    statement: {
      fr: 'Les trois produits sont des programmes 64 bits depuis la version 2.1 : il leur faut un serveur 64 bits.',
      en: 'The three products have been 64-bit programs since version 2.1: they need a 64-bit server.',
    },
  },
  {
    id: 'sxa.update.reinstall',
    kinds: ['recommended'],
    citation: { section: 'update' },
    statement: {
      fr: 'Mieux vaut désinstaller puis réinstaller, en administrateur, que mettre à jour par-dessus.',
      en: 'It is better to uninstall and reinstall, as administrator, than to update in place.',
    },
  },
  {
    id: 'sxa.update.backup',
    kinds: ['requirement'],
    citation: { section: 'update' },
    statement: {
      fr: 'Avant la mise à jour, les bases de Common Services, de Treasury et de Sage Next.Net sont sauvegardées.',
      en: 'Before the update, the databases of Common Services, Treasury and Sage Next.Net are backed up.',
    },
    reading: {
      fr: 'Sans Treasury, sa base n’existe pas : deux sauvegardes suffisent.',
      en: 'Without Treasury, its database does not exist: two backups are enough.',
    },
    assumptions: ['A-SXA-BACKUP'],
  },
  {
    id: 'sxa.update.bfl',
    kinds: ['procedure'],
    citation: { section: 'update' },
    statement: {
      fr: 'La bibliothèque des formats 4.2.x est désinstallée, puis la 6.0.0.0 installée.',
      en: 'Format library 4.2.x is uninstalled, then 6.0.0.0 is installed.',
    },
    reading: {
      fr: 'Une autre version de départ n’est pas citée : elle donne lieu à une réserve.',
      en: 'Another version to start from is not mentioned: it calls for a reservation.',
    },
  },
  {
    id: 'sxa.update.cs',
    kinds: ['procedure'],
    citation: { section: 'update' },
    statement: {
      fr: 'Common Services 4.2.x est désinstallé, puis la version 6.0.0 prend sa place.',
      en: 'Common Services 4.2.x is uninstalled, then version 6.0.0 takes its place.',
    },
    reading: {
      fr: 'Une autre version de départ n’est pas citée : elle appelle une réserve.',
      en: 'Another version to start from is not mentioned: it leads to a reservation.',
    },
  },
  {
    id: 'sxa.update.advanced',
    kinds: ['procedure'],
    citation: { section: 'update' },
    statement: {
      fr: 'Advanced 4.0.x ou 5.x.x est désinstallé, puis la nouvelle version s’installe comme la première fois.',
      en: 'Advanced 4.0.x or 5.x.x is uninstalled, then the new version is installed as the first time.',
    },
    reading: {
      fr: 'Une version 3.x ou 4.1.x n’est pas citée : nous émettons une réserve.',
      en: 'A version 3.x or 4.1.x is not mentioned: we raise a reservation.',
    },
  },
  {
    id: 'sxa.update.databases',
    kinds: ['procedure'],
    citation: { section: 'database-update' },
    statement: {
      fr: 'Pour finir, la base Sage Next.Net du tenant est vérifiée et mise à jour depuis la console.',
      en: 'Last of all, the tenant’s Sage Next.Net database is checked and updated from the console.',
    },
  },
]
