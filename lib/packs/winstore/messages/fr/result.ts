import type { PackMessages } from '@/lib/sizing/pack'
import { productNames } from '../products'

/** What a result shows: figures, software, remarks, links and the summary. */
export const result: PackMessages = {
  ...productNames,
  'unit.tills': '{value} {n, plural, one {caisse} other {caisses}}',
  'figure.tills.total': 'Caisses au total',
  'figure.machines.total': 'Machines au total, serveurs compris',
  'figure.servers.total': 'Serveurs de magasin',
  'figure.stores.*.topology': 'Architecture du magasin {name}',
  'figure.stores.*.machines': 'Machines du magasin {name}',
  'figure.stores.*.servers': 'Serveurs du magasin {name}',
  'value.autonomous': 'Caisse autonome',
  'value.main-secondary': 'Caisse principale et caisses secondaires',
  'value.server': 'Serveur et caisses',
  'software.windows-x86': 'Windows 32 bits',
  'software.windows-x64': 'Windows 64 bits',
  'software.windows-channel': 'Édition de Windows 10',
  'software.cco': 'Composants communs OPOS (CCO)',
  'software.opos': 'Pilotes OPOS des périphériques',
  'software.opos-epson': 'Pilote OPOS Epson',
  'software.opos-ibm': 'Pilote OPOS IBM',
  'software.opos-wincor': 'Pilote OPOS Wincor (Pro BasePOS JVM)',
  'software.opos-aures': 'Pilote OPOS Aures (Ole Pos)',
  'software.proxy': 'Proxy',
  'software.antivirus': 'Antivirus du client',
  'note.server-like-a-till':
    'Le document installe le serveur comme une caisse, sous Windows 10 avec SQL Server Express et OPOS : nous le suivons à la lettre.',
  'note.main-as-server': 'Cette caisse fait office de serveur pour les autres caisses du magasin.',
  'note.exchanges-here':
    'Les échanges avec l’extérieur partent d’ici (MEDIA TRANSFER, MEDIA CONTACT, FTP) ; le document n’en donne ni la destination ni le port.',
  'note.remote-tools': 'pcAnywhere et UltraVNC sont cités ensemble : nous proposons UltraVNC.',
  'link.tills-on-main': 'Caisses secondaires reliées à la caisse principale',
  'link.tills-on-server': 'Caisses reliées au serveur du magasin',
  'summary.stores':
    '{stores, plural, one {Un magasin} other {# magasins}} et {tills, plural, one {une caisse} other {# caisses}} : {machines, plural, one {une machine} other {# machines}} en tout{servers, plural, =0 {, sans serveur} one {, dont un serveur de magasin} other {, dont # serveurs de magasin}}.',
  'summary.architectures':
    'Par magasin : {autonomous, plural, one {# caisse autonome} other {# caisses autonomes}}, {main, number} avec caisse principale et secondaires, {server, number} avec serveur.',
  'summary.hardware-not-given':
    'Le document ne donne ni processeur, ni mémoire, ni disque : ces caractéristiques sont à demander à Cegid.',
  'summary.unsupported-products':
    'Le {date}, {products, plural, one {un produit est arrivé} other {# produits sont arrivés}} au terme du support de l’éditeur.',
  'summary.has-errors':
    '{errors, plural, one {# point contraire aux prérequis est} other {# points contraires aux prérequis sont}} à corriger{accepted, plural, =0 {} one {, # autre est accepté} other {, # autres sont acceptés}}{warnings, plural, =0 {} one {, et # point est à confirmer} other {, et # points sont à confirmer}}.',
  'summary.has-warnings':
    '{accepted, plural, =0 {Aucun point n’est contraire aux prérequis} one {# écart aux prérequis est accepté, aucun autre point ne leur est contraire} other {# écarts aux prérequis sont acceptés, aucun autre point ne leur est contraire}} ; {warnings, plural, one {# point est à confirmer} other {# points sont à confirmer}}.',
  'summary.all-clear':
    '{accepted, plural, =0 {La configuration respecte tous les prérequis vérifiés} one {# écart aux prérequis est accepté, la configuration respecte tous les autres prérequis vérifiés} other {# écarts aux prérequis sont acceptés, la configuration respecte tous les autres prérequis vérifiés}}.',
}
