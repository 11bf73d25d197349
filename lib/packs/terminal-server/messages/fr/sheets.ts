import type { PackMessages } from '@/lib/sizing/pack'
import { valueMessages } from '../values'

/** The decision tables and the sheets to copy from, with the words of their codes. */
export const sheets: PackMessages = {
  'sheet.situations': 'Table de décision : réglages selon la situation',
  'sheet.licence-decision': 'Table de décision : licence au démarrage',
  'sheet.database-decision': 'Table de décision : base de données au démarrage, groupes concernés',
  'sheet.recommended': 'Réglages proposés pour votre situation',
  'sheet.settings': 'Module d’administration : réglages indiqués',
  'sheet.mapping': 'Lecteurs et dossiers, par groupe et par entité',
  'sheet.hidden': 'Fonctions affichées ou retirées',
  'sheet.updates': 'Mises à jour',
  'sheet.update-sequence': 'Déroulement d’une mise à jour par CheckCDUpdate.exe',
  'config.situation.local-pc':
    'PC administré : code commun, case de licence décochée, chemin enregistré, case de la base décochée, aucun lecteur à connecter',
  'config.situation.internal-ts':
    'Serveur interne : code commun, case de licence décochée, chemin enregistré, case de la base cochée, un lecteur vers le même dossier pour tous',
  'config.situation.shared-a':
    'Serveur partagé, profil A (à venir) : fichier de licence par utilisateur et case de licence cochée une fois la gestion centrale disponible, décochée d’ici là ; chemin enregistré, case de la base sans objet, un dossier par licence',
  'config.situation.shared-b':
    'Serveur partagé, profil B : code par utilisateur, case de licence décochée, chemin enregistré pour tous, case de la base cochée de préférence, un dossier par entité',
  'config.situation.shared-c':
    'Serveur partagé, profil C : code par utilisateur, case de licence décochée, chemin sans dossier pour les utilisateurs non gérés, case de la base toujours décochée',
  'config.licence-case.code-stored':
    'Un code commun est enregistré, que la case soit cochée ou non : démarrage avec ce code',
  'config.licence-case.none-ticked': 'Aucun code commun, case cochée : personne ne démarre',
  'config.licence-case.none-unticked':
    'Aucun code commun, case décochée : chacun saisit son code ou reste en démonstration',
  'config.database-case.no-path':
    'Aucun chemin enregistré, quelle que soit la case : choix libre de la base',
  'config.database-case.no-rights':
    'Chemin enregistré, droits insuffisants, quelle que soit la case : l’application se ferme',
  'config.database-case.stopped':
    'Chemin enregistré, dossier hors d’atteinte, case cochée : l’application se ferme',
  'config.database-case.local':
    'Chemin enregistré, dossier hors d’atteinte, case décochée : choix ou création d’une base locale',
  'config.database-case.reached':
    'Chemin enregistré, dossier atteint avec les droits : la base s’ouvre',
  'config.recommended.licenceManagement': 'Gestion des licences',
  'config.recommended.licenceBox': 'Case « Arrêt de l’application en l’absence de code licence »',
  'config.recommended.path': 'Chemin logique de la base',
  'config.recommended.databaseBox': 'Case « Arrêt de l’application en l’absence de DB configurée »',
  'config.recommended.mapping': 'Lecteurs à connecter',
  'config.recommended.updateMessages': 'Messages conseillés pour une tâche planifiée',
  'config.licence.management': 'Onglet des licences : gestion',
  'config.licence.code': 'Onglet des licences : code commun',
  'config.licence.box': 'Onglet des licences : case d’arrêt',
  'config.database.management': 'Onglet de la base : gestion',
  'config.database.path': 'Onglet de la base : chemin logique',
  'config.database.box': 'Onglet de la base : case d’arrêt',
  'config.database.boxSetting': 'Où cette case est conservée (pour information, ne pas modifier)',
  'config.backup.by': 'Sauvegardes faites par',
  'config.mapping.group': 'Groupe avec lecteur',
  'config.mapping.read-only': 'Groupe avec lecteur, sans droit d’écriture',
  'config.mapping.none': 'Groupe sans lecteur',
  'config.mapping.excluded': 'Groupe à écarter : aucun lecteur ni droit d’écriture',
  'config.mapping.entity': 'Entité et son dossier',
  'config.menu.networkAdministration': 'Menu « Administration réseau »',
  'config.menu.fullBackup': 'Menu « Sauvegarde intégrale de la DB »',
  'config.tab.backup': 'Préférences, onglet « Sauvegarde »',
  'config.tab.internet': 'Préférences, onglet « Internet »',
  'config.module.databaseDisconnection': 'Module « Déconnexion base de données »',
  'config.module.backupRestoration': 'Module « Restauration d’une sauvegarde »',
  'config.updates.program': 'Outil à lancer',
  'config.updates.account': 'Compte qui lance l’outil',
  'config.updates.schedule': 'Tâche planifiée',
  'config.updates.messages': 'Messages de l’outil',
  'config.updates.tempFolder': 'Dossier temporaire',
  'config.updates.ways': 'Mises à jour depuis l’application',
  'config.updates.rights': 'Droits de l’utilisateur',
  'config.sequence.rights': '1. Contrôle des droits',
  'config.sequence.search': '2. Recherche d’une version',
  'config.sequence.download': '3. Téléchargement',
  'config.sequence.wait': '4. Attente',
  'config.sequence.block': '5. Blocage',
  'config.sequence.update': '6. Mise à jour',
  'config.sequence.verify': '7. Contrôle',
  'config.sequence.release': '8. Déblocage',
  'value.sequence.rights.done': 'L’outil se ferme si le compte n’est pas administrateur.',
  'value.sequence.search.done':
    'Il interroge l’éditeur et ne retient qu’une version postérieure à celle du serveur.',
  'value.sequence.download.done': 'Il la dépose dans le dossier temporaire local.',
  'value.sequence.wait.done':
    'Il attend que toutes les instances soient fermées, avec un essai par minute et sans limite de temps.',
  'value.sequence.block.done': 'Il interdit tout démarrage de l’application.',
  'value.sequence.update.done': 'Il installe la version.',
  'value.sequence.verify.done': 'Il contrôle le résultat et revient en arrière si c’est possible.',
  'value.sequence.release.done': 'Il autorise de nouveau les démarrages.',
  ...valueMessages({
    management: { central: 'Gestion centralisée', 'per-user': 'Gestion par chaque utilisateur' },
    box: { ticked: 'Cochée', unticked: 'Décochée' },
    licenceBox: { unticked: 'Décochée' },
    databaseBox: { ticked: 'Cochée', unticked: 'Décochée', 'not-relevant': 'Sans objet' },
    path: { stored: 'Enregistré' },
    mapping: {
      none: 'Aucun : chemin logique et chemin physique sont les mêmes',
      'same-folder': 'Un lecteur, vers le même dossier pour tous',
      'own-folder': 'La même lettre pour tous, vers un dossier propre à chacun',
    },
    code: { stored: 'Enregistré', none: 'Aucun' },
    backup: { users: 'Les utilisateurs', administrator: 'L’administrateur' },
    visibility: { hidden: 'Retiré', visible: 'Affiché' },
    news: {
      announced: 'Aucune mise à jour possible ; nouvelles versions annoncées',
      silent: 'Aucune mise à jour possible ; nouvelles versions non annoncées',
    },
    account: { administrator: 'Administrateur', standard: 'Utilisateur ordinaire' },
    schedule: { manual: 'Aucune, lancement à la main', nightly: 'Chaque nuit', other: 'À définir' },
    messages: { silent: 'Erreurs seulement', talking: 'À chaque étape' },
    updateMessages: { silent: 'Erreurs seulement' },
    ways: { three: 'Au lancement, par un bouton ou par un fichier importé' },
    rights: {
      administrator: 'Administrateur : mise à jour possible',
      'with-uac': 'Ordinaires, avec UAC : les droits seront demandés',
      impossible: 'Ordinaires, sans UAC : aucune mise à jour proposée',
    },
    mark: { yours: '• Votre cas', other: '—' },
    unmarked: { other: '—' },
  }),
}
