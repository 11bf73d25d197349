import type { Rule } from '@/lib/sizing/rule'

/** The licence code: where it is kept, what the box does, and what each deployment calls for (§1). */
export const licenceRules: readonly Rule[] = [
  {
    id: 'ts.licence.local-default',
    kinds: ['default'],
    citation: { section: '§1.1' },
    statement: {
      fr: 'Sur un poste ordinaire, chaque utilisateur Windows saisit son code licence au premier démarrage ; conservé dans son profil, ce code l’identifie ensuite auprès de l’éditeur.',
      en: 'On an ordinary workstation, each Windows user enters a licence code at the first start; kept in the user’s profile, it then identifies the user to the publisher.',
    },
  },
  {
    id: 'ts.licence.central-possible',
    kinds: ['default'],
    citation: { section: '§1.1' },
    statement: {
      fr: 'Un administrateur peut enregistrer un code commun dans les réglages de l’application : tous les utilisateurs de la machine démarrent alors avec lui.',
      en: 'An administrator can store one common code in the settings of the application: every user of the machine then starts with it.',
    },
  },
  {
    id: 'ts.licence.stop-control',
    kinds: ['default'],
    citation: { section: '§1.1' },
    statement: {
      fr: 'Un réglage facultatif interdit tout démarrage tant que l’administrateur n’a pas mis de code valide en place.',
      en: 'An optional setting forbids any start as long as the administrator has put no valid code in place.',
    },
  },
  {
    id: 'ts.licence.stop-effect',
    kinds: ['threshold'],
    citation: { section: '§1.2' },
    statement: {
      fr: 'La case de licence ne joue qu’en l’absence de code commun : cochée, elle bloque alors tout le monde ; décochée, chacun saisit son propre code. Dès qu’un code commun est en place, elle ne change rien.',
      en: 'The licence box matters only while no common code is stored: ticked, it then blocks everybody; unticked, each user enters a code. Once a common code is in place it changes nothing.',
    },
    reading: {
      fr: 'Le mode de démonstration n’est cité qu’au §2.3.3 : nous le rangeons avec la saisie du code par l’utilisateur. Cette case joue à l’inverse de celle de la base de données, qui n’agit que si un chemin est enregistré.',
      en: 'Demonstration mode is mentioned in §2.3.3 only: we count it with the code that the user enters. This box works the opposite way to the database box, which acts only if a path is stored.',
    },
  },
  {
    id: 'ts.admin.rights',
    kinds: ['requirement'],
    citation: { section: '§1.2', note: '§2.2, §3.2, §5.1, §6' },
    statement: {
      fr: 'Le module d’administration du panneau de configuration exige des droits d’administrateur ; il peut rester invisible pour les autres utilisateurs.',
      en: 'The administration module of the control panel takes administrator rights; other users may not even see it.',
    },
  },
  {
    id: 'ts.licence.tab',
    kinds: ['default'],
    citation: { section: '§1.2', note: '§2.2' },
    statement: {
      fr: 'L’onglet des licences propose une gestion par utilisateur, retenue au départ, ou centrale. Le champ du code n’est actif que dans la seconde ; la case d’arrêt s’y trouve aussi.',
      en: 'The licence tab offers management by each user, which is the initial choice, or central management. The code field is active in the latter alone; the stop box is there too.',
    },
    reading: {
      fr: 'Un code enregistré sans gestion centrale se contredit : nous le signalons et tenons le code pour présent, comme la note décrit son effet.',
      en: 'A stored code without central management contradicts itself: we report it and take the code as present, since that is what the note describes the effect of.',
    },
  },
  {
    id: 'ts.licence.local-pc',
    kinds: ['recommended'],
    citation: { section: '§1.3.1', note: '§1.3.2' },
    statement: {
      fr: 'Sur un PC qu’une autre personne administre, celle-ci saisit le code commun et laisse la case de licence décochée.',
      en: 'On a PC that somebody else administers, that person enters the common code and leaves the licence box unticked.',
    },
  },
  {
    id: 'ts.licence.internal-ts',
    kinds: ['recommended'],
    citation: { section: '§1.3.2' },
    statement: {
      fr: 'Un serveur Terminal Server interne est administré par une personne désignée et ses utilisateurs, sans droits d’administrateur, ont tous les mêmes applications : l’administrateur y enregistre un code commun, case de licence décochée.',
      en: 'An internal terminal server has an administrator, and its users, who have no such rights, all get the same applications: the administrator stores a common code there, licence box unticked.',
    },
  },
  {
    id: 'ts.licence.internal-ts-everyone',
    kinds: ['warning'],
    citation: { section: '§1.3.2' },
    statement: {
      fr: 'Avec un code commun, quiconque accède au dossier d’installation peut lancer l’application. Pour restreindre cet accès, on passe par l’emplacement de la base, sans autre choix offert, ou par l’approche du serveur partagé avec la case de licence cochée.',
      en: 'With a common code, anyone who can reach the installation folder can start the application. To restrict this, use the database location without leaving another choice, or the approach of a shared server with the licence box ticked.',
    },
    reading: {
      fr: 'La seconde voie suppose une gestion centrale des licences qui n’existe pas encore (§1.3.3) : seule la base de données restreint l’accès aujourd’hui.',
      en: 'The second way needs a central management of licences that does not exist yet (§1.3.3): today only the database restricts access.',
    },
  },
  {
    id: 'ts.licence.shared-ts',
    kinds: ['prohibition'],
    citation: { section: '§1.3.3' },
    statement: {
      fr: 'Sur un serveur partagé entre entités indépendantes, aucun code commun n’est enregistré : chacun saisit le sien, comme sur un poste ordinaire. La gestion centrale annoncée n’est pas disponible.',
      en: 'On a server shared by independent entities, no common code is stored: each user enters one, as on an ordinary workstation. The central management that is announced is not available.',
    },
    reading: {
      fr: 'Les §1.3.2 et §2.3.3 parlent d’une case cochée et d’un fichier de licence par utilisateur, qui relèvent de cette gestion à venir. Aujourd’hui la case cochée bloquerait tout le monde : nous la proposons décochée.',
      en: '§1.3.2 and §2.3.3 speak of a ticked box and of a licence file for each user, which belong to that future management. Today a ticked box would block everybody: we propose it unticked.',
    },
    assumptions: ['A-TS-PROFILE-A', 'A-TS-NETWORK'],
  },
  {
    id: 'ts.access.folder-and-shortcut',
    kinds: ['requirement'],
    citation: { section: '§1.3.2', note: '§2.3.2' },
    statement: {
      fr: 'Les utilisateurs doivent pouvoir lire le dossier d’installation ; l’administrateur peut aussi leur poser un raccourci sur le bureau.',
      en: 'Users must be able to read the installation folder; the administrator may also put a shortcut on their desktop.',
    },
  },
]
