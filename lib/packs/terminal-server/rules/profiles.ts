import type { Rule } from '@/lib/sizing/rule'

/** The shared server: drives of each entity, the database box, and the three profiles (§2.3.3). */
export const profileRules: readonly Rule[] = [
  {
    id: 'ts.db.shared-map',
    kinds: ['requirement'],
    citation: { section: '§2.3.3' },
    statement: {
      fr: 'Sur un serveur partagé, une lettre de lecteur commune mène chaque utilisateur ou groupe à un dossier qui n’appartient qu’à lui : par exemple U: par utilisateur, G: par groupe.',
      en: 'On a shared server, one common drive letter leads each user or group to a folder that belongs to it alone: for example U: per user, G: per group.',
    },
    reading: {
      fr: 'Deux entités indépendantes ne peuvent pas partager un dossier. Deux groupes le peuvent si ce dossier est celui d’une entité déclarée. Les dossiers sont comparés sans tenir compte des majuscules ni d’une barre finale.',
      en: 'Two independent entities cannot share a folder. Two groups can, if that folder is the one of a declared entity. Folders are compared without regard to case or to a trailing slash.',
    },
    assumptions: ['A-TS-SAME-FOLDER'],
  },
  {
    id: 'ts.db.first-user-creates',
    kinds: ['procedure'],
    citation: { section: '§2.3.3' },
    statement: {
      fr: 'La base naît vide, au premier démarrage d’un des utilisateurs du dossier.',
      en: 'The database comes into being, empty, when one of the folder’s users first starts the application.',
    },
  },
  {
    id: 'ts.db.shared-box',
    kinds: ['recommended'],
    citation: { section: '§2.3.3' },
    statement: {
      fr: 'Case de licence cochée : le réglage de la base n’importe pas, puisque les utilisateurs sans licence n’arrivent pas jusque-là. Décochée : la case de la base est conseillée pour qui atteint le dossier, et interdite pour qui ne l’atteint pas et doit choisir sa base.',
      en: 'Licence box ticked: the database setting does not matter, since users without a licence never get that far. Unticked: the database box is advised for those who reach the folder, and ruled out for those who do not and have to choose a database.',
    },
  },
  {
    id: 'ts.profile.a',
    kinds: ['recommended'],
    citation: { section: '§2.3.3' },
    statement: {
      fr: 'Profil A, rien que des utilisateurs sous licence gérés par l’administrateur : un fichier de licence par utilisateur, case de licence cochée, et le même chemin logique vers des dossiers différents selon la licence.',
      en: 'Profile A, nobody but licensed users whom the administrator manages: a licence file for each user, licence box ticked, and one logical path to folders that differ with the licence.',
    },
    reading: {
      fr: 'Ce profil repose sur la gestion centrale que le §1.3.3 dit indisponible : à confirmer auprès de l’éditeur. D’ici là, la case de licence reste décochée.',
      en: 'This profile rests on the central management that §1.3.3 calls unavailable: to be confirmed with the publisher. Until then the licence box stays unticked.',
    },
    assumptions: ['A-TS-PROFILE-A'],
  },
  {
    id: 'ts.profile.b',
    kinds: ['recommended'],
    citation: { section: '§2.3.3' },
    statement: {
      fr: 'Profil B, d’autres utilisateurs sont admis et l’administrateur s’occupe de toutes les données : case de licence décochée, chemin logique présent pour chacun vers son propre dossier, case de la base cochée de préférence.',
      en: 'Profile B, other users are admitted and the administrator looks after all data: licence box unticked, logical path present for each towards a folder of its own, database box preferably ticked.',
    },
  },
  {
    id: 'ts.profile.c',
    kinds: ['requirement'],
    citation: { section: '§2.3.3' },
    statement: {
      fr: 'Profil C, les autres utilisateurs s’occupent eux-mêmes de leurs données : case de licence décochée, aucun dossier derrière le chemin logique pour eux, et case de la base toujours décochée.',
      en: 'Profile C, the other users look after their own data: licence box unticked, no folder behind the logical path for them, and the database box always unticked.',
    },
  },
]
