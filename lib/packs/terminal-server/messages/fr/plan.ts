import type { PackMessages } from '@/lib/sizing/pack'

/** What is done, checked and asked for: plan, checklist and documents. */
export const plan: PackMessages = {
  'action.map-same-folder':
    'Connecter pour chaque groupe le lecteur du chemin logique{drive, select, none {} other { ({drive}:)}} vers un même dossier, avec le droit d’y écrire.',
  'action.map-own-folders':
    'Connecter pour chaque groupe le lecteur du chemin logique{drive, select, none {} other { ({drive}:)}} vers le dossier de son entité, avec le droit d’y écrire.',
  'action.install-application':
    'Installer l’application, ouvrir son dossier aux utilisateurs et poser un raccourci s’ils en veulent un.',
  'action.open-module':
    'Ouvrir le module d’administration du panneau de configuration avec un compte administrateur.',
  'action.store-common-code':
    'Onglet des licences : choisir la gestion centrale, saisir le code commun et laisser la case décochée.',
  'action.leave-licence-to-users':
    'Onglet des licences : laisser la gestion à chaque utilisateur, sans code commun, case décochée.',
  'action.store-path':
    'Onglet de la base de données : saisir {path}{box, select, ticked { et cocher la case} unticked { et laisser la case décochée} other {}}.',
  'action.choose-path':
    'Onglet de la base de données : choisir le chemin et le saisir{box, select, ticked {, puis cocher la case} unticked {, en laissant la case décochée} other {}}.',
  'action.hide-functions':
    'Onglet des options : retirer les fonctions de la feuille « Fonctions affichées ou retirées ».',
  'action.hide-backups': 'Onglet des options : retirer les sauvegardes aux utilisateurs.',
  'action.set-updates':
    'Onglet des mises à jour : {messages, select, silent {couper les messages} other {garder les messages}} et indiquer le dossier temporaire.',
  'action.schedule-updates':
    '{schedule, select, nightly {Planifier {program} chaque nuit} manual {Convenir de qui lance {program}, et quand} other {Planifier {program}}} avec un compte administrateur.',
  'action.first-start':
    'Faire un premier démarrage pour {entity} : il crée la base vide dans son dossier.',
  'action.check-starts':
    'Démarrer l’application {groups, plural, one {avec le groupe} other {avec chacun des # groupes}} et comparer avec les tables de décision.',
  'checklist.administrator-available':
    'Désigner la personne qui dispose des droits d’administrateur pendant l’installation.',
  'checklist.installation-folder-access':
    'Donner aux utilisateurs l’accès au dossier d’installation, et un raccourci si besoin.',
  'checklist.common-code-ready': 'Tenir prêt le code licence commun.',
  'checklist.user-codes-ready': 'Remettre à chaque utilisateur son code licence.',
  'checklist.confirm-central-management':
    'Dire si la gestion centrale des licences annoncée pour les serveurs partagés existe aujourd’hui.',
  'checklist.write-rights':
    'Vérifier que chaque groupe qui travaille sur les données peut écrire dans leur dossier.',
  'checklist.ask-capacity':
    'Demander à l’éditeur le matériel du serveur et le nombre d’utilisateurs qu’il accepte.',
  'checklist.update-server-reachable':
    'Permettre au serveur d’atteindre le serveur de mise à jour de l’éditeur, dont l’adresse est à demander.',
  'checklist.map-same-folder':
    'Connecter le même lecteur, vers le même dossier, pour tous les groupes.',
  'checklist.map-own-folders':
    'Connecter la même lettre de lecteur pour tous, vers un dossier propre à chaque entité.',
  'checklist.keep-others-out':
    'Vérifier que les utilisateurs à écarter n’ont ni le lecteur, ni le droit d’écrire, ni l’accès au dossier d’installation.',
  'checklist.enter-logical-path':
    'Saisir le chemin logique, et non le dossier physique que propose le bouton de parcours.',
  'checklist.no-updates-by-users':
    'S’assurer que les utilisateurs du serveur ne lancent aucune mise à jour depuis l’application.',
  'checklist.repeat-on-each-pc':
    '{machines, plural, one {Faire les réglages sur le PC.} other {Répéter les réglages sur chacun des # PC.}}',
  'checklist.no-registry':
    'Régler la case de la base dans le module, jamais dans le registre : la clé n’est pas décrite en entier.',
  'checklist.close-sessions':
    'Faire fermer les sessions chaque soir : une seule session ouverte retarde la mise à jour.',
  'checklist.close-before-update': 'Fermer l’application et ses outils avant chaque mise à jour.',
  'checklist.backup-procedure':
    'Définir la procédure de sauvegarde de l’administrateur et essayer une restauration.',
  'checklist.agree-on-backups':
    'Convenir de qui sauvegarde la base, quand et où, et essayer une restauration.',
  'document.source-note': 'Note de déploiement de l’application, sans titre, version ni date',
  'document.hardware-figures':
    'Matériel nécessaire et nombre d’utilisateurs par serveur, à demander à l’éditeur',
  'document.central-management':
    'État de la gestion centrale des licences sur serveur partagé, à demander à l’éditeur',
}
