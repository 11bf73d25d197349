import type { PackMessages } from '@/lib/sizing/pack'

/** Questions about servers, SQL Server and links with other products, in French. */
export const serverQuestions: PackMessages = {
  'question.webServers.label': 'Nombre de serveurs Web',
  'question.webServers.help':
    'Un seul suffit pour commencer ; à partir de deux, ils se partagent les utilisateurs.',
  'question.webServers.why':
    'Le guide laisse ce choix au client et ne le relie à aucun nombre d’utilisateurs. À partir de deux serveurs, la base de données occupe une machine de plus.',
  'question.licence.multiServerOption.label': 'Option multiserveur de la licence',
  'question.licence.multiServerOption.help':
    'Répondez oui si votre licence comporte l’option qui autorise plusieurs serveurs Web.',
  'question.licence.multiServerOption.why':
    'Sans cette option, un deuxième serveur Web n’est pas permis.',
  'question.servers.label': 'Vos serveurs Web',
  'question.servers.help':
    'Un rang par serveur, le principal en premier. Avec plusieurs serveurs, l’adresse IPv6 de chacun est obligatoire.',
  'question.servers.why':
    'Ces noms et ces adresses sont recopiés dans l’application pour répartir la charge : une erreur suffit à l’empêcher.',
  'question.servers.name.label': 'Nom DNS',
  'question.servers.address.label': 'Adresse IP',
  'question.servers.ipv6.label': 'Adresse IPv6',
  'question.balancing.label': 'Répartition des utilisateurs',
  'question.balancing.help':
    'L’application sait répartir elle-même les utilisateurs ; choisissez l’autre réponse si un équipement le fait déjà.',
  'question.balancing.why': 'La réponse devient un réglage de l’application.',
  'question.publication.label': 'Publication hors de l’entreprise',
  'question.publication.help':
    'Dites si la solution doit être jointe de l’extérieur, et par quel moyen.',
  'question.publication.why':
    'Le guide laisse cette partie au client et précise que Sage n’y apporte pas d’assistance.',
  'question.installations.label': 'Installations existantes',
  'question.installations.help':
    'Indiquez les installations de Sage 100c CRM déjà en place, avec leur serveur.',
  'question.installations.why':
    'Un serveur de production n’en porte qu’une : nous vérifions qu’aucune n’en chasse une autre.',
  'question.installations.name.label': 'Nom d’installation',
  'question.installations.server.label': 'Serveur',
  'question.installations.environment.label': 'Usage',
  'question.services.emailManager.label': 'Serveur du gestionnaire de messagerie',
  'question.services.emailManager.help':
    'Numéro du serveur Web qui envoie et reçoit les courriels ; 1 désigne le principal.',
  'question.services.emailManager.why':
    'Chaque service fonctionne en un seul endroit. Le guide les place en général sur le serveur principal, mais permet de les répartir.',
  'question.services.escalation.label': 'Serveur de l’escalade',
  'question.services.escalation.help':
    'Numéro du serveur Web qui relance les tâches en retard ; la feuille du guide donne le 2 en exemple.',
  'question.services.escalation.why':
    'Chaque service fonctionne en un seul endroit, jamais sur la machine de la base.',
  'question.services.indexer.label': 'Serveur de l’indexation',
  'question.services.indexer.help':
    'Numéro du serveur Web qui prépare les recherches ; la feuille du guide donne le 3 en exemple.',
  'question.services.indexer.why':
    'Chaque service fonctionne en un seul endroit, jamais sur la machine de la base.',

  'question.sqlServer.present.label': 'SQL Server disponible',
  'question.sqlServer.present.help':
    'Répondez non si vous n’avez pas SQL Server : le programme d’installation apportera alors SQL Server Express.',
  'question.sqlServer.present.why':
    'SQL Server doit être prêt avant l’application. L’édition Express apportée par l’installation ne convient qu’à un serveur Web unique.',
  'question.sqlServer.remote.label': 'SQL Server sur une autre machine',
  'question.sqlServer.remote.help':
    'Répondez oui si la base de données n’est pas sur le serveur Web.',
  'question.sqlServer.remote.why':
    'Avec plusieurs serveurs Web, la base a toujours sa propre machine. Sur une machine distante, il faut aussi les outils SQL sur le serveur Web.',
  'question.sqlServer.address.label': 'Adresse du serveur SQL',
  'question.sqlServer.address.help': 'Son nom DNS ou son adresse IP.',
  'question.sqlServer.address.why':
    'Elle est demandée pendant l’installation ; nous la reportons sur la fiche.',
  'question.sqlServer.edition.label': 'Édition de SQL Server',
  'question.sqlServer.edition.help': 'Celle que vous possédez ou comptez acheter.',
  'question.sqlServer.edition.why':
    'Les éditions acceptées figurent dans le guide des compatibilités, que nous n’avons pas : elle sera à y vérifier.',
  'question.sqlServer.version.label': 'Version de SQL Server',
  'question.sqlServer.version.help': 'Son année suffit, par exemple 2019.',
  'question.sqlServer.version.why':
    'Elle est à vérifier dans le guide des compatibilités ; nous montrons aussi la fin de support publiée par Microsoft.',
  'question.sqlServer.collation.label': 'Classement de SQL Server',
  'question.sqlServer.collation.help':
    'La règle de tri choisie à l’installation de SQL Server ; majuscules et minuscules sont indifférentes.',
  'question.sqlServer.collation.why':
    'Le guide demande FRENCH_CI_AS par défaut, et un classement se change mal après coup.',
  'question.sqlServer.account.label': 'Compte de connexion à la base',
  'question.sqlServer.account.help':
    'Le compte par lequel l’application ouvre sa base. Son mot de passe ne doit jamais être écrit ici.',
  'question.sqlServer.account.why':
    'Le guide conseille sa ou un compte SQL qui a tous les droits ; un compte Windows seul s’en écarte.',
  'question.sqlServer.browser.label': 'SQL Browser démarré',
  'question.sqlServer.browser.help':
    'Répondez oui si le service SQL Browser est, ou sera, installé et démarré.',
  'question.sqlServer.browser.why': 'L’import de données du CRM passe par ce service.',

  'question.integration.enabled.label': 'Liaison avec la Gestion commerciale',
  'question.integration.enabled.help':
    'Répondez oui pour partager clients, contacts et documents avec Sage Gestion commerciale 100c.',
  'question.integration.enabled.why':
    'Un service de plus est alors installé, et l’ordre des opérations change : la Gestion commerciale passe en premier.',
  'question.gescom.version.label': 'Version de la Gestion commerciale',
  'question.gescom.version.help':
    'Telle qu’elle s’affiche dans le logiciel ; vide si elle est inconnue.',
  'question.gescom.version.why':
    'La Gestion commerciale, le service d’intégration et le CRM doivent aller ensemble.',
  'question.gescom.fromOlderVersion.label': 'Base venue d’une version plus ancienne',
  'question.gescom.fromOlderVersion.help':
    'Répondez oui si la base de la Gestion commerciale a été reprise d’une version antérieure.',
  'question.gescom.fromOlderVersion.why': 'Une telle base se contrôle avant d’être reliée.',
  'question.companies.label': 'Sociétés à synchroniser',
  'question.companies.help':
    'Un rang par société, avec ses deux fichiers. Pour la première, Sage100 est l’intitulé conseillé.',
  'question.companies.why':
    'Ces réglages se saisissent dans le service d’intégration ; nous les présentons prêts à recopier.',
  'question.companies.title.label': 'Intitulé',
  'question.companies.maePath.label': 'Fichier comptable (.mae)',
  'question.companies.gcmPath.label': 'Fichier commercial (.gcm)',
  'question.companies.sync.dormant.label': 'Synchroniser les tiers en sommeil',
  'question.companies.sync.contacts.label': 'Contacts dans les deux sens',
  'question.companies.sync.phones.label': 'Téléphones dans les deux sens',
  'question.companies.sync.addresses.label': 'Adresses dans les deux sens',
  'question.integration.serverNumber.label': 'Serveur du service d’intégration',
  'question.integration.serverNumber.help':
    'Numéro du serveur Web qui échange avec la Gestion commerciale. Sans réponse, ce sera le dernier.',
  'question.integration.serverNumber.why':
    'Ce service va sur un serveur de l’application, de préférence le moins sollicité.',
  'question.exchange.enabled.label': 'Synchronisation avec Exchange',
  'question.exchange.enabled.help':
    'Répondez oui pour partager agendas et contacts avec un serveur Exchange.',
  'question.exchange.enabled.why':
    'Un moteur de synchronisation est alors installé, sur le serveur principal ou ailleurs.',
  'question.exchange.remote.label': 'Moteur Exchange sur une autre machine',
  'question.exchange.remote.help':
    'Répondez oui pour placer ce moteur sur une machine qui ne fait pas partie des serveurs Web.',
  'question.exchange.remote.why':
    'Le guide le permet sans décrire cette machine : nous la signalons sans la compter.',
}
