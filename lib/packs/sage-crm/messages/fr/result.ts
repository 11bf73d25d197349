import type { PackMessages } from '@/lib/sizing/pack'
import { productNames } from '../product-names'

/** What a result shows: figures, software, remarks, links and the summary. */
export const result: PackMessages = {
  ...productNames,
  'figure.topology': 'Architecture',
  'figure.web.count': 'Serveurs Web, au choix du client',
  'figure.database.count': 'Serveurs réservés à la base de données',
  'figure.servers.count': 'Serveurs au total',
  'figure.licence.covers': 'Licence suffisante pour les utilisateurs prévus',
  'value.single': 'Un seul serveur Web',
  'value.multi': 'Plusieurs serveurs Web',
  'software.jre': 'Java (JRE), apporté par l’application',
  'software.gescom-sql-client': 'Client SQL Server livré avec la Gestion commerciale',
  'software.sql-server-edition': 'Édition de SQL Server',
  'software.sql-server-collation': 'Classement de SQL Server',
  'software.sql-browser': 'Service SQL Browser',
  'note.no-user-threshold':
    'Le guide ne dit pas combien d’utilisateurs un serveur Web peut servir : pour {users, plural, one {# utilisateur prévu} other {# utilisateurs prévus}}, le nombre de serveurs est votre choix.',
  'note.exchange-here': 'Le moteur de synchronisation Exchange fonctionne sur ce serveur.',
  'note.exchange-remote':
    'Le moteur de synchronisation Exchange fonctionne sur une autre machine, qui n’est pas comptée ici.',
  'note.only-address':
    'Les utilisateurs n’emploient que l’adresse de ce serveur, qui les dirige vers le moins chargé.',
  'note.integration-placed':
    'Le service d’intégration est placé {place, select, main {sur le serveur principal, selon votre hypothèse} other {sur le dernier serveur secondaire, supposé le moins sollicité}}.',
  'note.integration-chosen':
    'Vous avez choisi ce serveur pour le service d’intégration ; le guide préfère le moins sollicité.',
  'note.no-crm-service': 'Aucun service du CRM ne fonctionne sur le serveur de la base.',
  'note.enough-connections':
    'Prévoyez assez de connexions simultanées pour {servers, number} serveurs Web ; le guide n’en donne pas le nombre.',
  'link.browsers': 'Navigateurs des utilisateurs',
  'link.publication': 'Accès depuis l’extérieur, réglé par le client',
  'link.sql': 'Base de données',
  'link.registration': 'Enregistrement du produit',
  'link.integration-download': 'Téléchargement du service d’intégration',
  'summary.one-server':
    'Un seul serveur porte l’application et sa base, pour {users, plural, one {# utilisateur} other {# utilisateurs}}.',
  'summary.database-apart':
    'Deux serveurs, un pour l’application et un pour la base de données, pour {users, plural, one {# utilisateur} other {# utilisateurs}}.',
  'summary.several-servers':
    '{servers, number} serveurs, dont {web, number} serveurs Web qui se partagent {users, plural, one {# utilisateur} other {# utilisateurs}} et un serveur réservé à la base de données.',
  'summary.servers-are-chosen':
    'Le nombre de serveurs Web est le choix du client : le guide ne le relie à aucun nombre d’utilisateurs.',
  'summary.hardware-not-given':
    'Processeurs, mémoire et disques sont à relever dans le guide des spécifications techniques de Sage, que le guide d’installation ne reprend pas.',
  'summary.integrated':
    'La Gestion commerciale est reliée au CRM{companies, plural, =0 {} one {, pour une société} other {, pour # sociétés}}.',
  'summary.update':
    'Le plan est celui d’une {kind, select, upgrade {mise à niveau, qui garde les données} other {réinstallation complète, qui écrase la base}}.',
  'summary.unsupported-engine': 'Le {date}, {products} n’est plus supporté par Microsoft.',
  'summary.has-errors':
    '{errors, plural, one {# point contraire au guide est} other {# points contraires au guide sont}} à corriger{accepted, plural, =0 {} one {, # autre est accepté} other {, # autres sont acceptés}}{warnings, plural, =0 {} one {, et # point est à confirmer} other {, et # points sont à confirmer}}.',
  'summary.has-warnings':
    '{accepted, plural, =0 {Aucun point n’est contraire au guide} one {# écart au guide est accepté, aucun autre point ne lui est contraire} other {# écarts au guide sont acceptés, aucun autre point ne lui est contraire}} ; {warnings, plural, one {# point est à confirmer} other {# points sont à confirmer}}.',
  'summary.all-clear':
    '{accepted, plural, =0 {La configuration respecte tous les points vérifiés du guide} one {# écart au guide est accepté, la configuration en respecte tous les autres points vérifiés} other {# écarts au guide sont acceptés, la configuration en respecte tous les autres points vérifiés}}.',
}
