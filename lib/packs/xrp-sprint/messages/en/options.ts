import type { PackMessages } from '@/lib/sizing/pack'
import { optionsOf, PRODUCT_NAMES } from '../product-names'

const serverSystem = {
  WS2008R2: 'Windows Server 2008 R2 or earlier',
  ...PRODUCT_NAMES.serverSystem,
  other: 'Another system',
}

const office = {
  none: 'None',
  ...PRODUCT_NAMES.office,
  'M365-Enterprise': 'Microsoft 365 Enterprise',
  'M365-Business': 'Microsoft 365 Business',
  other: 'Another version',
}

const language = { FR: 'French', EN: 'English', other: 'Another language' }

const exposure = {
  none: 'Not used',
  internal: 'On the company network only',
  external: 'From outside as well',
}

const placement = {
  none: 'Not used',
  shared: 'On the application server',
  dedicated: 'On a dedicated server',
}

/** The options of every choice, in English. */
export const options: PackMessages = {
  ...optionsOf('configuration', {
    servers: 'One or more servers',
    monoposte: 'A single PC, no server',
  }),
  ...optionsOf('environment', { production: 'Live production', 'mock-up': 'Mock-up' }),
  ...optionsOf('platform', { physical: 'Physical servers', virtual: 'Virtual machines' }),
  ...optionsOf('hypervisor', PRODUCT_NAMES.hypervisor, { other: 'Another, or not known yet' }),
  ...optionsOf('cpuArch', {
    x64: 'x64 (64-bit Intel or AMD)',
    ia64: 'Itanium (Intel IA-64)',
    arm64: '64-bit ARM',
  }),
  ...optionsOf('rds.service', {
    'microsoft-rds': 'Windows Server Remote Desktop Services',
    citrix: PRODUCT_NAMES.presentation.citrix,
    other: 'Another solution',
  }),
  ...optionsOf('rds.mode', {
    'published-app': 'Published application',
    desktop: 'Full desktop',
  }),
  ...optionsOf('rds.officeVersion', office),
  ...optionsOf('rds.os', serverSystem),
  ...optionsOf('iis.os', serverSystem),
  ...optionsOf('arr.os', serverSystem),
  ...optionsOf('db.os', serverSystem),
  ...optionsOf('db.osEdition', PRODUCT_NAMES.windowsServerEdition, { other: 'Another edition' }),
  ...optionsOf('db.osLanguage', language),
  ...optionsOf('db.sqlLanguage', language),
  ...optionsOf('db.sqlVersion', PRODUCT_NAMES.sqlServer, { other: 'Another version' }),
  ...optionsOf('db.sqlEdition', PRODUCT_NAMES.sqlEdition),
  ...optionsOf('exposure.selfService', exposure),
  ...optionsOf('exposure.webApi', exposure),
  ...optionsOf('exposure.erpDataService', exposure),
  ...optionsOf('exposure.erpAlertService', { none: 'Not used', enabled: 'Used' }),
  ...optionsOf('tls.mode', {
    none: 'No certificate (http)',
    'internal-ca': 'Certificate of your own authority',
    'self-signed': 'Self-signed certificate',
    'public-ca': 'Certificate of a recognised authority',
  }),
  ...optionsOf('smtp.auth', {
    simple: 'Name and password',
    ssl: 'Name and password, encrypted link (SSL)',
    oauth: 'OAuth (modern authentication)',
  }),
  ...optionsOf('services.report', placement),
  ...optionsOf('services.msmq', placement),
  ...optionsOf('services.processServer', placement),
  ...optionsOf('services.workerProcess', placement),
  ...optionsOf('clients.os', PRODUCT_NAMES.windows, { other: 'Another system' }),
  ...optionsOf('clients.architecture', { x86: '32-bit (x86)', x64: '64-bit (x64)' }),
  ...optionsOf('clients.edition', { Pro: 'Professional', Enterprise: 'Enterprise', Home: 'Home' }),
  ...optionsOf('clients.language', language),
  ...optionsOf('clients.office', office),
  ...optionsOf('clients.officeBits', { 32: '32-bit', 64: '64-bit' }),
  ...optionsOf('clients.express', { none: 'None' }, PRODUCT_NAMES.sqlExpress),
  ...optionsOf('clients.expressLanguage', language),
  ...optionsOf('pf.usedOver', {
    lan: 'Local network',
    wan: 'Private network between sites',
    internet: 'The Internet',
  }),
  ...optionsOf('network.lanMbps', PRODUCT_NAMES.linkSpeed),
  ...optionsOf('printers.kind', {
    laser: 'Laser printer',
    inkjet: 'Inkjet',
    matrix: 'Dot matrix',
    ticket: 'Receipt printer',
  }),
  ...optionsOf('printers.format', PRODUCT_NAMES.paper, { other: 'Another format' }),
  ...optionsOf('printers.driver', PRODUCT_NAMES.printerLanguage, { other: 'Another language' }),
  ...optionsOf('printers.connection', { local: 'Attached to a PC', network: 'On the network' }),
  ...optionsOf('install.media', { download: 'Download', dvd: 'DVD disc' }),
  ...optionsOf('supportContract', PRODUCT_NAMES.supportedProduct),
}
