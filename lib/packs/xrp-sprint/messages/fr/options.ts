import type { PackMessages } from '@/lib/sizing/pack'
import { optionsOf, PRODUCT_NAMES } from '../product-names'

const serverSystem = {
  WS2008R2: 'Windows Server 2008 R2 ou antérieur',
  ...PRODUCT_NAMES.serverSystem,
  other: 'Autre système',
}

const office = {
  none: 'Aucun',
  ...PRODUCT_NAMES.office,
  'M365-Enterprise': 'Microsoft 365 Entreprise',
  'M365-Business': 'Microsoft 365 pour les PME',
  other: 'Autre version',
}

const language = { FR: 'Français', EN: 'Anglais', other: 'Autre langue' }

const exposure = {
  none: 'Non utilisé',
  internal: 'Sur le réseau de l’entreprise',
  external: 'Aussi depuis l’extérieur',
}

const placement = {
  none: 'Non utilisé',
  shared: 'Sur le serveur d’applications',
  dedicated: 'Sur un serveur réservé',
}

/** The options of every choice, in French. */
export const options: PackMessages = {
  ...optionsOf('configuration', {
    servers: 'Un ou plusieurs serveurs',
    monoposte: 'Un seul poste, sans serveur',
  }),
  ...optionsOf('environment', { production: 'Production', 'mock-up': 'Maquette' }),
  ...optionsOf('platform', { physical: 'Serveurs physiques', virtual: 'Machines virtuelles' }),
  ...optionsOf('hypervisor', PRODUCT_NAMES.hypervisor, { other: 'Autre ou encore inconnu' }),
  ...optionsOf('cpuArch', {
    x64: 'x64 (Intel ou AMD 64 bits)',
    ia64: 'IA-64 (Intel Itanium)',
    arm64: 'ARM 64 bits',
  }),
  ...optionsOf('rds.service', {
    'microsoft-rds': 'Services Bureau à distance de Windows Server',
    citrix: PRODUCT_NAMES.presentation.citrix,
    other: 'Autre solution',
  }),
  ...optionsOf('rds.mode', {
    'published-app': 'Application publiée',
    desktop: 'Bureau complet',
  }),
  ...optionsOf('rds.officeVersion', office),
  ...optionsOf('rds.os', serverSystem),
  ...optionsOf('iis.os', serverSystem),
  ...optionsOf('arr.os', serverSystem),
  ...optionsOf('db.os', serverSystem),
  ...optionsOf('db.osEdition', PRODUCT_NAMES.windowsServerEdition, { other: 'Autre édition' }),
  ...optionsOf('db.osLanguage', language),
  ...optionsOf('db.sqlLanguage', language),
  ...optionsOf('db.sqlVersion', PRODUCT_NAMES.sqlServer, { other: 'Autre version' }),
  ...optionsOf('db.sqlEdition', PRODUCT_NAMES.sqlEdition),
  ...optionsOf('exposure.selfService', exposure),
  ...optionsOf('exposure.webApi', exposure),
  ...optionsOf('exposure.erpDataService', exposure),
  ...optionsOf('exposure.erpAlertService', { none: 'Non utilisé', enabled: 'Utilisé' }),
  ...optionsOf('tls.mode', {
    none: 'Aucun certificat (http)',
    'internal-ca': 'Certificat de votre propre autorité',
    'self-signed': 'Certificat autosigné',
    'public-ca': 'Certificat d’une autorité reconnue',
  }),
  ...optionsOf('smtp.auth', {
    simple: 'Nom et mot de passe',
    ssl: 'Nom et mot de passe, liaison chiffrée (SSL)',
    oauth: 'OAuth (authentification moderne)',
  }),
  ...optionsOf('services.report', placement),
  ...optionsOf('services.msmq', placement),
  ...optionsOf('services.processServer', placement),
  ...optionsOf('services.workerProcess', placement),
  ...optionsOf('clients.os', PRODUCT_NAMES.windows, { other: 'Autre système' }),
  ...optionsOf('clients.architecture', { x86: '32 bits (x86)', x64: '64 bits (x64)' }),
  ...optionsOf('clients.edition', {
    Pro: 'Professionnel',
    Enterprise: 'Entreprise',
    Home: 'Famille',
  }),
  ...optionsOf('clients.language', language),
  ...optionsOf('clients.office', office),
  ...optionsOf('clients.officeBits', { 32: '32 bits', 64: '64 bits' }),
  ...optionsOf('clients.express', { none: 'Aucun' }, PRODUCT_NAMES.sqlExpress),
  ...optionsOf('clients.expressLanguage', language),
  ...optionsOf('pf.usedOver', {
    lan: 'Réseau local',
    wan: 'Réseau privé entre sites',
    internet: 'Internet',
  }),
  ...optionsOf('network.lanMbps', PRODUCT_NAMES.linkSpeed),
  ...optionsOf('printers.kind', {
    laser: 'Laser',
    inkjet: 'Jet d’encre',
    matrix: 'Matricielle',
    ticket: 'À tickets',
  }),
  ...optionsOf('printers.format', PRODUCT_NAMES.paper, { other: 'Autre format' }),
  ...optionsOf('printers.driver', PRODUCT_NAMES.printerLanguage, { other: 'Autre langage' }),
  ...optionsOf('printers.connection', { local: 'Branchée sur un poste', network: 'En réseau' }),
  ...optionsOf('install.media', { download: 'Téléchargement', dvd: 'DVD' }),
  ...optionsOf('supportContract', PRODUCT_NAMES.supportedProduct),
}
