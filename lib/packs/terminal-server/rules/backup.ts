import type { Rule } from '@/lib/sizing/rule'

/** Backups and what disappears from the application (§3 and §4). */
export const backupRules: readonly Rule[] = [
  {
    id: 'ts.backup.default',
    kinds: ['default'],
    citation: { section: '§3.1' },
    statement: {
      fr: 'Au départ, tout utilisateur peut sauvegarder la base, quand il le souhaite ou à chaque fermeture de l’application.',
      en: 'To begin with, any user may back up the database, at will or each time the application closes.',
    },
  },
  {
    id: 'ts.backup.network-risk',
    kinds: ['warning'],
    citation: { section: '§3.1' },
    statement: {
      fr: 'À plusieurs sur un réseau, les sauvegardes faites par les utilisateurs se dispersent, et chacun finit par croire que les autres s’en occupent.',
      en: 'With several people on a network, backups made by users scatter, and each ends up believing that the others see to it.',
    },
  },
  {
    id: 'ts.backup.admin',
    kinds: ['responsibility'],
    citation: { section: '§3.1' },
    statement: {
      fr: 'L’administrateur peut prendre les sauvegardes à son compte et les retirer aux utilisateurs, pour qui elles disparaissent de l’application ; le moyen employé est laissé à son choix.',
      en: 'The administrator may take charge of backups and take them away from users, for whom they vanish from the application; the means is left to the administrator.',
    },
  },
  {
    id: 'ts.adapt.network-admin',
    kinds: ['recommended'],
    citation: { section: '§4.1' },
    statement: {
      fr: 'Le menu « Administration réseau », qui diffuse les réglages de proxy, de mise à jour et de documents aux postes reliés à la base, est inutile sur un serveur Terminal Server : le module permet de le retirer.',
      en: 'The network administration menu, which spreads proxy, update and document settings to the stations on the database, is of no use on a terminal server: the module can remove it.',
    },
  },
  {
    id: 'ts.adapt.full-backup-menu',
    kinds: ['default'],
    citation: { section: '§4.2' },
    statement: {
      fr: 'La commande « Sauvegarde intégrale de la DB » s’efface quand l’administrateur la retire dans le module.',
      en: 'The full backup command goes away when the administrator removes it in the module.',
    },
  },
  {
    id: 'ts.adapt.preferences-backup-tab',
    kinds: ['default'],
    citation: { section: '§4.3' },
    statement: {
      fr: 'Le même réglage fait disparaître l’onglet « Sauvegarde » des préférences.',
      en: 'The same setting makes the backup tab of the preferences disappear.',
    },
    reading: {
      fr: 'La note renvoie à un point 5.3.1 qu’elle ne contient pas ; nous suivons ce qu’elle décrit ici.',
      en: 'The note refers to a point 5.3.1 that it does not contain; we follow what it describes here.',
    },
  },
  {
    id: 'ts.adapt.internet-tab',
    kinds: ['default'],
    citation: { section: '§4.3' },
    statement: {
      fr: 'Sur un serveur, l’onglet « Internet » des préférences ne permet plus de mettre à jour, et l’annonce des nouvelles versions peut y être coupée.',
      en: 'On a server, the Internet tab of the preferences no longer allows updating, and the announcement of new versions can be switched off.',
    },
  },
  {
    id: 'ts.adapt.disconnect-module',
    kinds: ['default'],
    citation: { section: '§4.4' },
    statement: {
      fr: 'Le module « Déconnexion base de données » disparaît lorsqu’un chemin est enregistré et que la case interdit d’en choisir un autre.',
      en: 'The database disconnection module disappears when a path is stored and the box forbids choosing another.',
    },
  },
  {
    id: 'ts.adapt.restore-module',
    kinds: ['default'],
    citation: { section: '§4.5' },
    statement: {
      fr: 'Qui ne peut pas sauvegarder ne peut pas restaurer : le module « Restauration d’une sauvegarde » disparaît aussi.',
      en: 'Whoever cannot back up cannot restore: the module that restores a backup disappears as well.',
    },
    reading: {
      fr: 'Il manque un mot à la phrase de la note ; nous lisons « sauvegarde ».',
      en: 'A word is missing from the sentence of the note; we read “backup”.',
    },
  },
]
