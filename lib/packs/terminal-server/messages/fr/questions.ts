import type { PackMessages } from '@/lib/sizing/pack'

/** The words of the wizard: steps, questions, options and examples. */
export const questions: PackMessages = {
  'step.deployment.title': 'Déploiement',
  'step.deployment.intro':
    'Où se trouve l’application et qui l’administre : tout le reste en dépend.',
  'step.licence.title': 'Code licence',
  'step.licence.intro':
    'Les réglages de l’onglet des licences. Le code lui-même n’est jamais demandé.',
  'step.database.title': 'Base de données',
  'step.database.intro':
    'Le chemin des données, la case qui le protège et le lecteur de chaque groupe d’utilisateurs.',
  'step.backup.title': 'Sauvegardes',
  'step.backup.intro': 'Qui sauvegarde la base décide des fonctions que les utilisateurs gardent.',
  'step.updates.title': 'Mises à jour',
  'step.updates.intro':
    'Sur un serveur, les mises à jour passent par un outil à part ; sur un PC, par l’application.',
  'question.deployment.label': 'Type de déploiement',
  'question.deployment.help':
    'PC administré : une autre personne que l’utilisateur s’en occupe. Serveur interne : une seule société. Serveur partagé : plusieurs entités indépendantes.',
  'question.deployment.why':
    'Les réglages conseillés pour la licence, la base et les mises à jour diffèrent dans chacun de ces cas.',
  'question.profile.label': 'Profil d’utilisation',
  'question.profile.help':
    'A : seulement des utilisateurs sous licence. B : d’autres aussi, l’administrateur s’occupe de toutes les données. C : les autres s’occupent de leurs propres données.',
  'question.profile.why':
    'Le profil décide de la case de la base et du dossier de chacun. Le profil A attend une gestion centrale des licences qui n’est pas disponible.',
  'question.machines.label': 'Nombre de PC administrés',
  'question.machines.help': 'Les PC qui reçoivent les mêmes réglages.',
  'question.machines.why':
    'Les réglages ne valent que pour le PC où on les fait : il faut les répéter sur chacun.',
  'question.admin.hasRights.label': 'Administrateur disponible',
  'question.admin.hasRights.help':
    'Quelqu’un dispose-t-il des droits d’administrateur sur la machine ?',
  'question.admin.hasRights.why':
    'Sans ces droits, le module d’administration reste hors d’atteinte.',
  'question.restrictUsers.label': 'Limiter les utilisateurs',
  'question.restrictUsers.help':
    'L’application doit-elle rester fermée à une partie des utilisateurs du serveur ?',
  'question.restrictUsers.why':
    'Un code commun permet à tous de démarrer : il faut alors les arrêter par la base de données.',
  'question.licence.central.label': 'Gestion centralisée des licences',
  'question.licence.central.help':
    'Le choix de l’onglet des licences ; au départ, chaque utilisateur gère la sienne.',
  'question.licence.central.why':
    'Un code commun suppose la gestion centralisée, conseillée partout sauf sur un serveur partagé.',
  'question.licence.codePresent.label': 'Code commun enregistré',
  'question.licence.codePresent.help':
    'Un code valide est-il enregistré, ou le sera-t-il, pour tous les utilisateurs de la machine ?',
  'question.licence.codePresent.why':
    'Avec un code commun, tous démarrent ; sans lui, la case d’arrêt décide.',
  'question.licence.stopIfNone.label': 'Case d’arrêt sans code licence',
  'question.licence.stopIfNone.help':
    'La case « Arrêt de l’application en l’absence de code licence » est-elle cochée ?',
  'question.licence.stopIfNone.why':
    'Cochée sans code commun, elle empêche tout le monde de démarrer.',
  'question.db.logicalPath.label': 'Chemin logique de la base',
  'question.db.logicalPath.help':
    'Le chemin que les utilisateurs voient, par exemple U:\\Data ; rien si chacun choisit sa base.',
  'question.db.logicalPath.why':
    'Le même chemin sert à tous les utilisateurs de la machine : il doit avoir un sens pour chacun.',
  'question.db.stopIfUnavailable.label': 'Case d’arrêt sans accès à la base',
  'question.db.stopIfUnavailable.help':
    'La case « Arrêt de l’application en l’absence de DB configurée » est-elle cochée ?',
  'question.db.stopIfUnavailable.why':
    'Elle n’agit que si un chemin est enregistré et hors d’atteinte : l’application se ferme au lieu de proposer une base locale.',
  'question.groups.label': 'Groupes d’utilisateurs',
  'question.groups.help':
    'Une ligne par groupe qui démarre l’application, avec le dossier où mène son lecteur.',
  'question.groups.why':
    'Le lecteur, les droits et l’accès de chaque groupe décident de ce qu’il trouve au démarrage.',
  'question.groups.name.label': 'Nom du groupe',
  'question.groups.name.help':
    'Lettres, chiffres, espaces et traits d’union, par exemple Ventes Nord-2.',
  'question.groups.mappedPath.label': 'Dossier physique du lecteur',
  'question.groups.mappedPath.help':
    'Le dossier où mène le lecteur du chemin logique pour ce groupe, par exemple \\\\srv\\data ; rien s’il n’est pas connecté.',
  'question.groups.writeRights.label': 'Droit d’écriture',
  'question.groups.writeRights.help': 'Le groupe peut-il écrire dans le dossier de la base ?',
  'question.groups.reachable.label': 'Dossier accessible',
  'question.groups.reachable.help': 'Le dossier existe-t-il et répond-il ?',
  'question.excludedUsers.label': 'Groupes à écarter des données',
  'question.excludedUsers.help':
    'Leurs noms, un par ligne, écrits comme ci-dessus s’ils y figurent.',
  'question.excludedUsers.why':
    'Sans lecteur et case cochée, ou sans droit d’écriture, l’application se ferme devant eux : nous le vérifions.',
  'question.entities.label': 'Entités indépendantes',
  'question.entities.help':
    'Les sociétés qui partagent le serveur, avec le dossier physique de chacune.',
  'question.entities.why':
    'Chaque entité a un dossier qui n’appartient qu’à elle, derrière la même lettre de lecteur.',
  'question.entities.name.label': 'Nom de l’entité',
  'question.entities.target.label': 'Dossier physique',
  'question.entities.target.help': 'Par exemple \\\\stockage\\nord.',
  'question.backup.by.label': 'Qui sauvegarde la base ?',
  'question.backup.by.help':
    'Sur un serveur, l’administrateur de préférence ; les fonctions de sauvegarde disparaissent alors de l’application.',
  'question.backup.by.why': 'À plusieurs, chacun finit par croire que les autres sauvegardent.',
  'question.updates.accountIsAdmin.label': 'Compte administrateur pour l’outil',
  'question.updates.accountIsAdmin.help':
    'Le compte qui lance CheckCDUpdate.exe est-il administrateur du serveur ?',
  'question.updates.accountIsAdmin.why': 'Sinon, l’outil se ferme aussitôt sur une erreur.',
  'question.updates.schedule.label': 'Lancement des mises à jour',
  'question.updates.schedule.help': 'Une tâche planifiée chaque nuit est l’usage.',
  'question.updates.schedule.why':
    'L’outil attend que toutes les sessions soient fermées : la nuit s’y prête.',
  'question.updates.silent.label': 'Sans message',
  'question.updates.silent.help': 'Seules les erreurs restent affichées.',
  'question.updates.silent.why': 'Une tâche planifiée travaille sans personne devant l’écran.',
  'question.updates.tempFolder.label': 'Dossier temporaire',
  'question.updates.tempFolder.help':
    'Dossier local du téléchargement ; rien pour celui d’origine.',
  'question.updates.tempFolder.why': 'Il se choisit dans le module d’administration.',
  'question.updates.notifyUsers.label': 'Annoncer les nouvelles versions',
  'question.updates.notifyUsers.help':
    'Les utilisateurs du serveur voient-ils qu’une version est parue ?',
  'question.updates.notifyUsers.why':
    'Ils ne peuvent pas la mettre en place eux-mêmes ; l’annonce peut être coupée.',
  'question.updates.userIsAdmin.label': 'Utilisateur administrateur de son PC',
  'question.updates.userIsAdmin.help': 'L’utilisateur du PC a-t-il les droits d’administrateur ?',
  'question.updates.userIsAdmin.why':
    'Il faut ces droits, ou un contrôle de compte actif, pour mettre à jour.',
  'question.updates.uacActive.label': 'Contrôle de compte (UAC) actif',
  'question.updates.uacActive.help':
    'Le contrôle de compte d’utilisateur existe depuis Windows Vista.',
  'question.updates.uacActive.why':
    'S’il est actif, les droits sont demandés quand la mise à jour a lieu.',
  'option.deployment.local-pc': 'PC administré',
  'option.deployment.internal-ts': 'Serveur Terminal Server interne',
  'option.deployment.shared-ts': 'Serveur Terminal Server partagé',
  'option.profile.A': 'A : utilisateurs sous licence seulement (à venir)',
  'option.profile.B': 'B : données gérées par l’administrateur',
  'option.profile.C': 'C : données gérées par les autres utilisateurs',
  'option.backup.by.users': 'Les utilisateurs',
  'option.backup.by.administrator': 'L’administrateur',
  'option.updates.schedule.manual': 'À la main',
  'option.updates.schedule.nightly': 'Chaque nuit',
  'option.updates.schedule.other': 'Autre horaire',
  'example.accountant-pc': 'Trois PC de comptables',
  'example.accountant-pc.description':
    'Code commun et chemin enregistrés par l’administrateur sur chaque PC.',
  'example.internal-server': 'Serveur interne d’une société',
  'example.internal-server.description':
    'Deux groupes au travail, des stagiaires écartés, données sur un serveur de fichiers.',
  'example.hosted-companies': 'Trois sociétés chez un hébergeur',
  'example.hosted-companies.description':
    'Serveur partagé de profil B, un dossier par société, mises à jour la nuit.',
  'example.mixed-users': 'Utilisateurs gérés et indépendants',
  'example.mixed-users.description': 'Serveur partagé de profil C, avec des points à confirmer.',
}
