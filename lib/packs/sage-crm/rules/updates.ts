import type { Rule } from '@/lib/sizing/rule'

/** Updates of the software and of its licence key. */
export const updateRules: readonly Rule[] = [
  {
    id: 'scrm.update.six-steps',
    kinds: ['procedure'],
    citation: { section: 'updates' },
    statement: {
      fr: 'Une mise à jour se mène en six temps : sauvegarder les programmes, le registre et la base ; monter un environnement de test fidèle ; y essayer la mise à jour ; vérifier l’essai ; mettre à jour la production une fois les problèmes réglés ; contrôler le résultat.',
      en: 'An update takes six steps: back up programs, registry and database; build a faithful test environment; try the update there; verify the trial; update production once problems are solved; check the outcome.',
    },
    reading: {
      fr: 'Ces étapes sont recommandées : s’en passer donne un avertissement, sauf en multiserveur où la répétition est exigée.',
      en: 'These steps are recommended: doing without gives a warning, save with several servers, where the rehearsal is required.',
    },
  },
  {
    id: 'scrm.update.options',
    kinds: ['warning'],
    citation: { section: 'licence-key' },
    statement: {
      fr: 'Deux options existent : la mise à niveau garde les données, la réinstallation complète écrase la base.',
      en: 'Two options exist: the upgrade keeps the data, the full reinstallation overwrites the database.',
    },
    reading: {
      fr: 'Nous tenons une réinstallation complète en production pour une erreur tant que le client ne l’a pas confirmée par écrit.',
      en: 'We hold a full reinstallation in production to be an error until the customer has confirmed it in writing.',
    },
  },
  {
    id: 'scrm.update.browser-history',
    kinds: ['recommended'],
    citation: { section: 'updates', note: 'note' },
    statement: {
      fr: 'Après une mise à jour, mieux vaut vider l’historique du navigateur de chaque poste.',
      en: 'After an update, the browser history of each workstation had better be cleared.',
    },
  },
  {
    id: 'scrm.licence.update-disconnect',
    kinds: ['requirement'],
    citation: { section: 'licence-key', note: 'note' },
    statement: {
      fr: 'Changer de clé de licence demande que personne ne soit connecté, puis un redémarrage d’IIS.',
      en: 'Changing the licence key requires that nobody is connected, then a restart of IIS.',
    },
  },
  {
    id: 'scrm.licence.tool',
    kinds: ['procedure'],
    citation: { section: 'licence-key' },
    statement: {
      fr: 'Sans changer de version, la clé se change avec LicenseKeyUpdate.exe, dans le dossier License Update de l’installation.',
      en: 'Without a change of version, the key is changed with LicenseKeyUpdate.exe, in the installation’s License Update folder.',
    },
  },
  {
    id: 'scrm.licence.company-unchanged',
    kinds: ['prohibition'],
    citation: { section: 'licence-key' },
    statement: {
      fr: 'La raison sociale garde la forme saisie à la première installation : on n’y touche pas.',
      en: 'The legal name keeps the form entered at the first installation: it is left alone.',
    },
  },
  {
    id: 'scrm.licence.any-version-change',
    kinds: ['requirement'],
    citation: { section: 'licence-key' },
    statement: {
      fr: 'À chaque changement de version, quelle qu’en soit l’option, la clé de licence est redemandée.',
      en: 'At each change of version, whichever the option, the licence key is asked for again.',
    },
  },
  {
    id: 'scrm.licence.users-or-edition',
    kinds: ['procedure'],
    citation: { section: 'licence-key' },
    statement: {
      fr: 'Une nouvelle clé sert à changer le nombre d’utilisateurs ou à passer de Force de Vente à Force de Vente et Service Client.',
      en: 'A new key serves to change the number of users or to move from Sales Force to Sales Force and Customer Service.',
    },
  },
]
