import type { PackMessages } from '@/lib/sizing/pack'
import { productNames } from '../products'

/** What a result shows: figures, software, remarks, links and the summary. */
export const result: PackMessages = {
  ...productNames,
  'figure.port.site': 'Port du site web',
  'figure.port.batch': 'Port de BatchTasks',
  'figure.port.odata': 'Port d’Odata',
  'figure.port.pwa': 'Port de la PWA',
  'figure.servers.count': 'Serveurs',
  'figure.databases.count': 'Bases de données d’Advanced',
  'figure.databases.backup': 'Bases de données à sauvegarder',
  'software.windows': 'Windows Server (architecture)',
  'software.odata': 'Service Odata',
  'software.pwa': 'Service PWA',
  'software.batch-tasks': 'Service Sage.Next.BatchTasks',
  'note.hardware-elsewhere': 'Processeur, mémoire et disque : voir {document}.',
  'note.modules-included':
    'Tous les modules sont installés : Trésorerie, Rapprochement, Paiements, Pouvoirs Bancaires, Financements & Placements.',
  'note.data-encrypted': 'Les données des utilisateurs y sont chiffrées.',
  'link.site': 'Accès des utilisateurs au site',
  'link.odata': 'Accès au service Odata',
  'link.odata-treasury': 'Synchronisation de Treasury et d’Advanced',
  'link.pwa': 'Consultation sur mobile ou tablette',
  'link.database': 'Accès à SQL Server',
  'summary.first-installation':
    'Première installation d’Advanced {version}{treasury, select, true { avec Treasury} other {, sans Treasury}}, sur {servers, plural, one {un seul serveur} other {# serveurs}}.',
  'summary.update':
    'Mise à jour vers Advanced {version}{treasury, select, true { avec Treasury} other {, sans Treasury}}, sur {servers, plural, one {un seul serveur} other {# serveurs}} : {backups, plural, one {une base} other {# bases}} à sauvegarder d’abord.',
  'summary.ports':
    'Ports : site {site}, BatchTasks {batch}, {odata, select, none {Odata non installé} other {Odata {odata}}}, {pwa, select, none {PWA non installée} other {PWA {pwa}}}.',
  'summary.hardware-not-given':
    'Le guide ne donne ni processeur, ni mémoire, ni disque : ils sont à chercher dans les préconisations techniques de Sage.',
  'summary.unsupported-products': 'Le {date}, {products} n’est plus supporté par son éditeur.',
  'summary.has-errors':
    '{errors, plural, one {# point contraire aux prérequis est} other {# points contraires aux prérequis sont}} à corriger{accepted, plural, =0 {} one {, # autre est accepté} other {, # autres sont acceptés}}{warnings, plural, =0 {} one {, et # point est à confirmer} other {, et # points sont à confirmer}}.',
  'summary.has-warnings':
    '{accepted, plural, =0 {Aucun point n’est contraire aux prérequis} one {# écart aux prérequis est accepté, aucun autre point ne leur est contraire} other {# écarts aux prérequis sont acceptés, aucun autre point ne leur est contraire}} ; {warnings, plural, one {# point est à confirmer} other {# points sont à confirmer}}.',
  'summary.all-clear':
    '{accepted, plural, =0 {La configuration respecte tous les prérequis vérifiés} one {# écart aux prérequis est accepté, la configuration respecte tous les autres prérequis vérifiés} other {# écarts aux prérequis sont acceptés, la configuration respecte tous les autres prérequis vérifiés}}.',
}
