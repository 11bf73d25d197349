import type { PackMessages } from '@/lib/sizing/pack'

/** What a result shows: figures, software, remarks, links and the summary. */
export const result: PackMessages = {
  'figure.start.*.licence': 'Licence au démarrage, groupe {name}',
  'figure.start.*.database': 'Base de données au démarrage, groupe {name}',
  'figure.update.tool': 'Moyen de mise à jour',
  'figure.update.possible': 'Mise à jour possible avec ces droits',
  'figure.machines.total': 'Machines à administrer',
  'figure.users.perServer': 'Utilisateurs par serveur',
  // The code of an empty text: a path or a folder that was left out.
  'value.': 'aucun',
  'value.blocked': 'Démarrage bloqué',
  'value.central-code': 'Démarre avec le code commun',
  'value.user-code': 'Démarre avec le code de l’utilisateur',
  'value.stop': 'L’application se ferme',
  'value.choose-or-create-local': 'Peut choisir ou créer une base locale',
  'value.free-choice': 'Choisit ou crée librement sa base',
  'value.open': 'Ouvre la base',
  'value.local-pc': 'PC administré',
  'value.application': 'L’application elle-même',
  'value.check-cd-update': 'CheckCDUpdate.exe',
  'software.application': 'Application',
  'software.administration-module': 'Module d’administration (panneau de configuration)',
  'software.check-cd-update': 'CheckCDUpdate.exe',
  'note.capacity-not-given':
    'La note ne donne ni matériel ni nombre d’utilisateurs : la capacité de ce serveur est à demander à l’éditeur.',
  'note.hardware-not-given':
    'La note ne donne aucune caractéristique matérielle : elle est à demander à l’éditeur.',
  'note.server-outside':
    'Ce serveur est extérieur aux entités qui l’utilisent ; son réseau n’est pas précisé.',
  'note.update-waits':
    'L’outil de mise à jour réessaie {minutes, plural, one {chaque minute} other {toutes les # minutes}} jusqu’à la fermeture de toutes les sessions, sans limite de temps : une session oubliée retarde la mise à jour.',
  'note.settings-of-this-machine':
    'Les réglages du module ne valent que pour les utilisateurs de ce serveur.',
  'note.settings-of-each-pc': 'Les réglages du module ne valent que pour le PC où on les fait.',
  'note.data-server-apart':
    'Cette machine porte le dossier des données d’après le chemin indiqué ; ce peut aussi être le serveur Terminal Server.',
  'link.sessions': 'Sessions des utilisateurs',
  'link.data-folder': 'Dossier des données',
  'link.licence-identification': 'Identification de la licence auprès de l’éditeur',
  'link.update-download': 'Téléchargement des mises à jour chez l’éditeur',
  'summary.local-pc':
    '{machines, plural, one {Un PC administré, réglé} other {# PC administrés, réglés un à un}} par une autre personne que l’utilisateur.',
  'summary.internal-server':
    'Un serveur Terminal Server interne pour {groups, plural, one {un groupe} other {# groupes}} d’utilisateurs.',
  'summary.shared-server':
    'Un serveur Terminal Server partagé, de profil {profile}, pour {groups, plural, one {un groupe} other {# groupes}} d’utilisateurs.',
  'summary.nobody-starts': 'Avec ces réglages de licence, personne ne peut démarrer l’application.',
  'summary.starts':
    '{licence, select, common {Tous démarrent avec le code commun} other {Chacun saisit son code licence}} ; sur {groups, plural, one {# groupe} other {# groupes}}, {open, plural, =0 {aucun n’ouvre la base prévue} one {# ouvre la base prévue} other {# ouvrent la base prévue}}{stopped, plural, =0 {} one {{own, plural, =0 { et} other {,}} # est arrêté} other {{own, plural, =0 { et} other {,}} # sont arrêtés}}{own, plural, =0 {} one { et # choisit sa base} other { et # choisissent leur base}}.',
  'summary.hardware-not-given':
    'La note ne dit rien du matériel ni du nombre d’utilisateurs par serveur : ces chiffres sont à demander à l’éditeur.',
  'summary.has-errors':
    '{errors, plural, one {# point contraire à la note est} other {# points contraires à la note sont}} à corriger{accepted, plural, =0 {} one {, # autre est accepté} other {, # autres sont acceptés}}{warnings, plural, =0 {} one {, et # point est à confirmer} other {, et # points sont à confirmer}}.',
  'summary.has-warnings':
    '{accepted, plural, =0 {Aucun point n’est contraire à la note} one {# écart à la note est accepté, aucun autre point ne lui est contraire} other {# écarts à la note sont acceptés, aucun autre point ne lui est contraire}} ; {warnings, plural, one {# point est à confirmer} other {# points sont à confirmer}}.',
  'summary.all-clear':
    '{accepted, plural, =0 {La configuration suit toutes les règles vérifiées} one {# écart à la note est accepté, la configuration suit toutes les autres règles vérifiées} other {# écarts à la note sont acceptés, la configuration suit toutes les autres règles vérifiées}}.',
}
