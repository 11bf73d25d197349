import type { PackMessages } from '@/lib/sizing/pack'
import { productMessages } from '../products'

const figures: PackMessages = {
  'unit.worker-processes': '{value} Worker Process',
  'unit.lines-per-year': '{value} {n, plural, one {ligne} other {lignes}} par an',
  'figure.mono': 'Serveur unique',
  'figure.servers.count': 'Serveurs au total',
  'figure.db.count': 'Serveurs de bases de données',
  'figure.iis.count': 'Serveurs d’applications',
  'figure.iis.connections': 'Connexions simultanées',
  'figure.iis.connectionsPerServer': 'Connexions du serveur d’applications le plus chargé',
  'figure.arr.count': 'Serveurs de répartition (ARR)',
  'figure.arr.networkCardsPerServer': 'Cartes réseau par serveur de répartition',
  'figure.arr.networkCards': 'Cartes réseau pour la répartition',
  'figure.rds.count': 'Serveurs de présentation (RDS)',
  'figure.rds.processors': 'Processeurs pour le Bureau à distance',
  'figure.rds.processors.low': 'Processeurs à 20 utilisateurs chacun',
  'figure.rds.processors.high': 'Processeurs à 15 utilisateurs chacun',
  'figure.rds.usersPerHost': 'Utilisateurs du serveur de présentation le plus chargé',
  'figure.rds.microsoft.light': 'vCPU selon Microsoft, usage léger',
  'figure.rds.microsoft.medium': 'vCPU selon Microsoft, usage moyen',
  'figure.rds.microsoft.heavy': 'vCPU selon Microsoft, usage intensif',
  'figure.services.count': 'Serveurs de services dédiés',
  'figure.wp.instances': 'Instances de bases de données',
  'figure.wp.lowerBound': 'Worker Process, au moins',
  'figure.wp.count': 'Worker Process, d’après le classeur',
  'figure.wp.memoryGb': 'Mémoire des Worker Process, d’après le classeur',
  'figure.tls.certificates': 'Certificats à commander',
  'figure.host.memoryGb.minimum': 'Mémoire de l’hôte de virtualisation, minimum',
  'figure.host.memoryGb.recommended': 'Mémoire de l’hôte de virtualisation, recommandée',
  'figure.host.vcpus': 'vCPU de l’ensemble des machines virtuelles',
  'figure.workstations.count': 'Postes de travail',
  'figure.pf.compatible': 'Volume compatible avec le Pilotage Financier Pack',
}

const software: PackMessages = {
  ...productMessages,
  'software.windows-server': 'Windows Server',
  'software.windows-server-edition': 'Édition de Windows Server',
  'software.windows-server-language': 'Langue de Windows Server',
  'software.sql-server': 'SQL Server',
  'software.sql-server-edition': 'Édition de SQL Server',
  'software.sql-server-language': 'Langue de SQL Server',
  'software.sql-server-collation': 'Classement de SQL Server',
  'software.dotnet-framework': '.NET Framework',
  'software.dotnet-framework-35-cdm': '.NET Framework 3.5, exigé par CDM',
  'software.dotnet-framework-35-sql-setup':
    '.NET Framework 3.5, si l’installation de SQL Server le demande',
  'software.iis': 'IIS (Internet Information Services)',
  'software.msmq-feature': 'Fonctionnalité MSMQ de Windows',
  'software.cdm': 'CDM (Cegid Database Maintenance)',
  'software.arr': 'ARR (Application Request Routing)',
  'software.session-service': 'Service de présentation',
  'software.publishing-mode': 'Mode de présentation',
  'software.office': 'Microsoft Office',
  'software.sql-express': 'SQL Server Express',
  'software.windows-x86': 'Windows 32 bits',
  'software.windows-x64': 'Windows 64 bits',
  'software.windows-edition': 'Édition de Windows',
  'software.windows-language': 'Langue de Windows',
  'software.pdf-reader': 'Lecteur de PDF',
  'software.internet-explorer': 'Internet Explorer',
  'software.teamviewer': 'TeamViewer',
}

const notes: PackMessages = {
  'note.increase-by-study':
    'Valeurs plancher : une étude les relève selon le système, les utilisateurs et les autres charges.',
  'note.increase-by-study-database':
    'Valeurs plancher : une étude les relève, ici pour {databases, plural, one {# base de données} other {# bases de données}} et {connections, plural, one {# connexion} other {# connexions}}.',
  'note.increase-by-study-sessions':
    'Mémoire plancher : elle augmente avec le nombre et la nature des applications ouvertes par chacun.',
  'note.mono-larger-cells':
    'Le document ne chiffre pas le serveur unique : chaque valeur est la plus forte de celles des bases de données et des applications.',
  'note.infrastructure-not-sized':
    'Serveur AD, DNS et DHCP à prévoir ; le document n’en donne aucune caractéristique.',
  'note.backup-server-power':
    'S’il assure les sauvegardes, réglez-le sur « Performances élevées ».',
  'note.worker-process-add':
    'Ajoutez le besoin des Worker Process, d’après le classeur : {count, plural, =0 {nombre non saisi} one {# Worker Process} other {# Worker Process}}, {memory, plural, =0 {mémoire non saisie} other {# Go de mémoire}}.',
  'note.worker-process-unknown':
    'Les Worker Process occupent la machine même au repos : leur besoin, à tirer du classeur de calibrage, n’est pas compris dans ces valeurs.',
  'note.shared-services-here':
    'Les services partagés sont placés sur le serveur d’applications n° {server, number} ; le document ne dit pas lequel choisir.',
  'note.dmz-domain-to-confirm':
    'Intégration au domaine à confirmer auprès de Cegid pour ce serveur en DMZ.',
  'note.load-balancer-on-lan':
    'Sans accès par Internet, ce serveur est placé sur le réseau local ; le document ne le précise pas.',
  'note.processors-rounded-per-host':
    'Chaque serveur arrondit pour lui-même : la somme, {sum, number} processeurs, dépasse les {high, number} qu’il faudrait d’un seul tenant.',
  'note.workstation-architecture':
    'Postes en {architecture, select, x86 {32 bits} other {64 bits}}.',
}

const links: PackMessages = {
  'link.smart-client': 'Smart Clients du réseau local',
  'link.smart-client-wan': 'Smart Clients du réseau étendu',
  'link.smart-client-session': 'Smart Clients du Bureau à distance',
  'link.smart-client-tls': 'Smart Clients par Internet',
  'link.smart-client-clear': 'Smart Clients par Internet, sans chiffrement',
  'link.self-service-tls': 'Self-Service',
  'link.self-service-clear': 'Self-Service, sans chiffrement',
  'link.web-api-tls': 'Web API',
  'link.web-api-clear': 'Web API, sans chiffrement',
  'link.erp-data-tls': 'ERP Data Service',
  'link.erp-data-clear': 'ERP Data Service, sans chiffrement',
  'link.balanced': 'Requêtes réparties',
  'link.remote-desktop': 'Bureau à distance',
  'link.sql': 'Bases de données',
  'link.alert-mail': 'Alertes par courriel',
  'link.remote-assistance': 'Assistance à distance ({url})',
  'link.hotfix-download': 'Téléchargement des correctifs ({url})',
}

const characteristics: PackMessages = {
  'characteristic.cpu': 'Processeur',
  'characteristic.vcpus': 'Processeurs virtuels',
  'characteristic.screen': 'Taille de l’écran',
  'characteristic.video': 'Couleurs de la carte vidéo',
  'characteristic.resolution': 'Définition de l’affichage',
  'characteristic.text-size': 'Taille du texte',
}

const summary: PackMessages = {
  'summary.stand-alone':
    '{workstations, plural, =0 {Installation sur un seul poste, sans serveur.} one {Un seul poste, sans serveur.} other {# postes indépendants, sans serveur.}}',
  'summary.mono-server':
    '{servers, plural, one {Un seul serveur porte} other {# serveurs, dont un serveur unique qui porte}} les bases de données et les applications pour {connections, plural, one {# connexion simultanée} other {# connexions simultanées}}.',
  'summary.several-servers':
    '{servers, plural, one {# serveur} other {# serveurs}} {platform, select, virtual {virtuels} other {physiques}}, dont {applications, plural, one {# serveur d’applications} other {# serveurs d’applications}}{services, plural, =0 {} one { et # serveur de services} other { et # serveurs de services}}, pour {connections, plural, one {# connexion simultanée} other {# connexions simultanées}}.',
  'summary.session-hosts':
    'Bureau à distance : {users, plural, one {# utilisateur} other {# utilisateurs}} sur {hosts, plural, one {# serveur de présentation} other {# serveurs de présentation}}, {processors, plural, one {# processeur} other {# processeurs}} en tout ; le document situe le besoin entre {low, number} et {high, number}.',
  'summary.published':
    'L’accès par Internet passe par {balancers, plural, one {un serveur de répartition placé} other {# serveurs de répartition placés}} en DMZ.',
  'summary.balanced':
    '{balancers, plural, one {Un serveur de répartition partage} other {# serveurs de répartition partagent}} la charge entre les serveurs d’applications.',
  'summary.unsupported-products':
    '{products, plural, one {Un produit n’est} other {# produits ne sont}} plus en support standard le {date}.',
  'summary.outdated-document':
    'Le document de l’éditeur ne cite plus aucun Windows Server ni SQL Server en support : l’écart tient à son âge, pas à vos choix. Demandez à l’éditeur les prérequis en vigueur.',
  'summary.has-errors':
    '{errors, plural, one {# point contraire aux prérequis est} other {# points contraires aux prérequis sont}} à corriger{accepted, plural, =0 {} one {, # autre est accepté} other {, # autres sont acceptés}}{warnings, plural, =0 {} one {, et # point est à confirmer} other {, et # points sont à confirmer}}.',
  'summary.has-warnings':
    '{accepted, plural, =0 {Aucun point n’est contraire aux prérequis} one {# écart aux prérequis est accepté, aucun autre point ne leur est contraire} other {# écarts aux prérequis sont acceptés, aucun autre point ne leur est contraire}} ; {warnings, plural, one {# point est à confirmer} other {# points sont à confirmer}}.',
  'summary.all-clear':
    '{accepted, plural, =0 {La configuration respecte tous les prérequis vérifiés} one {# écart aux prérequis est accepté, la configuration respecte tous les autres prérequis vérifiés} other {# écarts aux prérequis sont acceptés, la configuration respecte tous les autres prérequis vérifiés}}.',
}

/** What a result shows: figures, software, remarks, flows, characteristics and the summary. */
export const result: PackMessages = {
  ...figures,
  ...software,
  ...notes,
  ...links,
  ...characteristics,
  ...summary,
}
