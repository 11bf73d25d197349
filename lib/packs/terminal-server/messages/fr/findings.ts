import type { PackMessages } from '@/lib/sizing/pack'

/** What the rules have to say about the deployment, and what to do about it. */
export const findings: PackMessages = {
  'finding.ts.admin.rights':
    'Personne ne dispose des droits d’administrateur : le module d’administration reste hors d’atteinte et rien ne peut être réglé.',
  'resolve.ts.admin.rights':
    'Désignez un administrateur de la machine avant l’installation. Cet écart ne peut pas être accepté.',
  'finding.ts.licence.tab':
    'Un code licence est enregistré alors que la gestion est laissée à chaque utilisateur : le champ du code n’est actif qu’en gestion centrale.',
  'resolve.ts.licence.tab':
    'Passez en gestion centrale, ou retirez le code s’il ne doit pas être commun.',
  'finding.ts.licence.stop-effect':
    'La case de licence est cochée sans qu’aucun code commun soit enregistré : aucun utilisateur ne pourra démarrer l’application.',
  'resolve.ts.licence.stop-effect':
    'Enregistrez le code commun, ou décochez la case. Cet écart ne peut pas être accepté.',
  'finding.ts.licence.local-pc':
    'Aucun code commun n’est enregistré sur le PC : l’utilisateur devra saisir le sien.',
  'resolve.ts.licence.local-pc':
    'Faites saisir le code par l’administrateur, en gestion centrale, pour livrer un poste prêt à l’emploi.',
  'finding.ts.licence.internal-ts':
    'Aucun code commun n’est enregistré sur le serveur interne : chaque utilisateur devra saisir le sien.',
  'resolve.ts.licence.internal-ts':
    'Faites saisir le code une fois par l’administrateur, en gestion centrale.',
  'finding.ts.licence.internal-ts-everyone':
    'Vous souhaitez limiter les utilisateurs, mais un code commun ouvre l’application à tous ceux qui accèdent au dossier d’installation.',
  'resolve.ts.licence.internal-ts-everyone':
    'Enregistrez le chemin de la base, cochez la case de la base, et ne connectez pas le lecteur des utilisateurs à écarter.',
  'finding.ts.licence.internal-ts-everyone.by-database':
    'Le code commun permet à tous de lancer l’application ; ici, seul l’emplacement de la base arrête les utilisateurs à écarter.',
  'resolve.ts.licence.internal-ts-everyone.by-database':
    'Vérifiez que ces utilisateurs n’ont ni le lecteur ni le droit d’écrire dans le dossier de la base.',
  'finding.ts.licence.shared-ts':
    'Un code licence commun est prévu sur un serveur partagé : la gestion centrale annoncée pour ce cas n’est pas disponible.',
  'resolve.ts.licence.shared-ts':
    'Laissez la gestion à chaque utilisateur, sans code commun ; chacun saisira le sien.',
  'finding.ts.licence.shared-ts.box':
    'La case de licence est cochée sur un serveur partagé de profil {profile} : sans code commun, elle empêcherait tout le monde de démarrer.',
  'resolve.ts.licence.shared-ts.box': 'Décochez la case de licence.',
  'finding.ts.profile.a':
    'Le profil A repose sur des licences gérées de façon centrale, avec un fichier par utilisateur : la note le décrit mais le dit encore indisponible.',
  'resolve.ts.profile.a':
    'Demandez à l’éditeur si cette gestion existe aujourd’hui ; sinon, partez du profil B ou du profil C.',
  'finding.ts.profile.a.blocked':
    'La case de licence est cochée comme le veut le profil A, mais sans gestion centrale elle bloque aujourd’hui tous les utilisateurs.',
  'resolve.ts.profile.a.blocked':
    'Décochez la case tant que l’éditeur n’a pas confirmé la gestion centrale.',
  'finding.ts.db.logical-not-physical':
    'Le chemin {path} ressemble à un dossier physique, alors que le module attend le chemin que les utilisateurs voient sur leur lecteur.',
  'resolve.ts.db.logical-not-physical':
    'Enregistrez le chemin logique, par exemple U:\\Data, et connectez ce lecteur pour chaque groupe.',
  'finding.ts.db.logical-not-physical.no-drive':
    'Le chemin {path} ne commence pas par une lettre de lecteur : rien ne dit à quel lecteur il correspond.',
  'resolve.ts.db.logical-not-physical.no-drive':
    'Faites commencer le chemin par la lettre du lecteur connecté, par exemple U:\\Data.',
  'finding.ts.db.stop-effect':
    'La case de la base est cochée sans chemin enregistré : elle reste sans effet et chacun choisit sa base librement.',
  'resolve.ts.db.stop-effect': 'Enregistrez un chemin si la case doit jouer.',
  'finding.ts.db.local-pc':
    'La case de la base est cochée : un utilisateur sans droits ne pourra pas changer de base sans l’administrateur du PC.',
  'resolve.ts.db.local-pc':
    'Gardez-la cochée si c’est voulu ; sinon décochez-la, comme proposé pour un PC administré.',
  'finding.ts.db.local-pc.no-path':
    'Aucun chemin n’est enregistré sur le PC : l’utilisateur devra choisir lui-même l’emplacement de sa base.',
  'resolve.ts.db.local-pc.no-path':
    'Faites enregistrer le chemin par l’administrateur pour livrer un poste prêt à l’emploi.',
  'finding.ts.db.internal-box':
    'La case de la base n’est pas cochée : si le serveur de données s’arrête, les utilisateurs seront invités à travailler ailleurs.',
  'resolve.ts.db.internal-box': 'Cochez la case de la base.',
  'finding.ts.db.internal-box.no-path':
    'Aucun chemin n’est enregistré sur le serveur interne : chacun choisira ou créera sa propre base.',
  'resolve.ts.db.internal-box.no-path': 'Enregistrez le chemin logique commun à tous les groupes.',
  'finding.ts.db.path-consistent':
    'Le chemin {path} ne mène nulle part pour {count, plural, one {le groupe {groups} : son lecteur n’est pas connecté} other {les groupes {groups} : leur lecteur n’est pas connecté}}.',
  'resolve.ts.db.path-consistent':
    'Connectez le lecteur du chemin pour chaque groupe qui travaille sur ces données.',
  'finding.ts.db.internal-map':
    'Le lecteur du groupe {group} mène à {folder}, et non à {expected} comme pour les autres : sur un serveur interne, tous partagent le même dossier.',
  'resolve.ts.db.internal-map': 'Faites mener ce lecteur au dossier des autres groupes.',
  'finding.ts.db.internal-map.unmapped':
    'Le groupe {group} n’a pas de lecteur connecté, alors qu’il doit travailler sur les données.',
  'resolve.ts.db.internal-map.unmapped':
    'Connectez-lui le lecteur, ou inscrivez-le parmi les groupes à écarter.',
  'finding.ts.db.internal-map.rights':
    'Le groupe {group} n’a pas le droit d’écrire dans le dossier de la base : l’application se ferme devant lui, quelle que soit la case.',
  'resolve.ts.db.internal-map.rights':
    'Accordez-lui l’écriture, ou inscrivez-le parmi les groupes à écarter.',
  'finding.ts.db.internal-exclude':
    'Le groupe {group} doit être écarté des données, mais son lecteur et ses droits les lui ouvrent.',
  'resolve.ts.db.internal-exclude':
    'Retirez-lui le lecteur, ou au moins le droit d’écrire dans le dossier.',
  'finding.ts.db.internal-exclude.unticked':
    'Pour {count, plural, one {le groupe à écarter {groups}} other {les groupes à écarter {groups}}}, l’absence de lecteur ne suffit pas : la case de la base étant décochée, une base locale peut être créée.',
  'resolve.ts.db.internal-exclude.unticked':
    'Cochez la case de la base : l’application se fermera devant eux.',
  'finding.ts.db.internal-exclude.no-path':
    'Rien n’écarte {count, plural, one {le groupe {groups}} other {les groupes {groups}}} : sans chemin enregistré, chacun choisit sa base librement.',
  'resolve.ts.db.internal-exclude.no-path':
    'Enregistrez le chemin logique et cochez la case de la base.',
  'finding.ts.db.shared-map':
    'Les entités {entity} et {other} sont indépendantes, mais partagent le dossier {folder}.',
  'resolve.ts.db.shared-map': 'Donnez à chaque entité un dossier qui lui soit propre.',
  'finding.ts.db.shared-map.groups':
    'Les groupes {group} et {other} arrivent dans le même dossier {folder}, qui n’est celui d’aucune entité déclarée.',
  'resolve.ts.db.shared-map.groups':
    'Séparez leurs dossiers, ou déclarez l’entité à laquelle ils appartiennent tous deux.',
  'finding.ts.db.shared-box':
    'La case de la base est cochée, ce qui arrête {count, plural, one {le groupe {groups}, qui n’atteint pas le dossier et doit} other {les groupes {groups}, qui n’atteignent pas le dossier et doivent}} pouvoir choisir une base.',
  'resolve.ts.db.shared-box':
    'Décochez la case de la base, ou connectez le lecteur de ces groupes à un dossier qui leur soit propre.',
  'finding.ts.profile.no-path':
    'Aucun chemin logique n’est enregistré, alors que le profil {profile} en prévoit un.',
  'resolve.ts.profile.no-path':
    'Enregistrez un chemin logique commun, qui mène chacun à son propre dossier.',
  'finding.ts.profile.b':
    'La case de la base est décochée : le profil B le permet, mais conseille de la cocher pour que personne ne parte travailler ailleurs en cas de panne.',
  'resolve.ts.profile.b': 'Cochez la case de la base.',
  'finding.ts.profile.c':
    'La case de la base est cochée, ce que le profil C exclut : les utilisateurs qui s’occupent de leurs données ne pourraient pas choisir leur base.',
  'resolve.ts.profile.c':
    'Décochez la case, ou choisissez le profil B si l’administrateur s’occupe de toutes les données.',
  'finding.ts.db.start-rights':
    'Le groupe {group} n’a pas le droit d’écrire dans le dossier de la base : l’application se ferme devant lui, quelle que soit la case.',
  'resolve.ts.db.start-rights': 'Accordez à ce groupe l’écriture dans son dossier.',
  'finding.ts.db.start-missing':
    'Le dossier du groupe {group} ne répond pas et la case de la base est décochée : ses utilisateurs pourraient créer une base locale et y travailler par erreur.',
  'resolve.ts.db.start-missing': 'Rétablissez l’accès au dossier avant la mise en service.',
  'finding.ts.db.start-missing.stop':
    'Le dossier du groupe {group} ne répond pas : l’application se ferme devant ses utilisateurs tant qu’il manque.',
  'resolve.ts.db.start-missing.stop': 'Rétablissez l’accès au dossier avant la mise en service.',
  'finding.ts.backup.network-risk':
    'Les utilisateurs font eux-mêmes les sauvegardes : elles se dispersent, et chacun finit par compter sur les autres.',
  'resolve.ts.backup.network-risk':
    'Confiez les sauvegardes à l’administrateur et retirez-les de l’application.',
  'finding.ts.update.tool-admin':
    'Le compte prévu pour les mises à jour n’est pas administrateur : CheckCDUpdate.exe se fermera aussitôt sur une erreur.',
  'resolve.ts.update.tool-admin': 'Lancez l’outil avec un compte administrateur du serveur.',
  'finding.ts.update.schedule':
    'Les mises à jour sont lancées à la main : elles attendront que l’administrateur y pense.',
  'resolve.ts.update.schedule':
    'Planifiez CheckCDUpdate.exe, la nuit par exemple, si l’administrateur ne le lance pas régulièrement.',
  'finding.ts.update.silent':
    'La mise à jour est planifiée, mais ses messages restent affichés alors que personne n’est devant l’écran.',
  'resolve.ts.update.silent': 'Coupez les messages dans le module ; les erreurs restent visibles.',
  'finding.ts.update.rights':
    'L’utilisateur n’est pas administrateur et le contrôle de compte (UAC) est inactif : aucune mise à jour ne lui sera proposée.',
  'resolve.ts.update.rights':
    'Activez l’UAC, ou prévoyez que l’administrateur fasse les mises à jour lui-même.',
  'finding.ts.admin.scope-machine':
    'Les réglages ne valent que pour la machine où ils sont faits : ils sont à répéter sur chacun des {machines, number} PC.',
  'resolve.ts.admin.scope-machine':
    'Suivez la feuille de configuration sur chaque PC, et notez ceux qui sont faits.',
  'finding.ts.sizing.none':
    'La note ne dit ni combien d’utilisateurs ce serveur peut accueillir, ni quel matériel il lui faut.',
  'resolve.ts.sizing.none':
    'Demandez ces chiffres à l’éditeur de l’application avant de choisir le serveur.',
}
