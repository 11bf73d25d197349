import {
  type AnswersOf,
  boolean,
  choice,
  decimal,
  flags,
  integer,
  list,
  text,
  texts,
} from '@/lib/sizing/fields'

export const SERVER_OS = [
  'WS2008R2',
  'WS2012',
  'WS2012R2',
  'WS2016',
  'WS2019',
  'WS2022',
  'WS2025',
  'other',
] as const
export type ServerOs = (typeof SERVER_OS)[number]

const OFFICE = [
  'none',
  'O2013',
  'O2016',
  'O2019',
  'M365-Enterprise',
  'M365-Business',
  'other',
] as const
const LANGUAGE = ['FR', 'EN', 'other'] as const
const EXPOSURE = ['none', 'internal', 'external'] as const
const PLACEMENT = ['none', 'shared', 'dedicated'] as const

const serverOs = () => choice(SERVER_OS, { default: 'WS2019' })
const office = () => choice(OFFICE, { default: 'none' })
const language = () => choice(LANGUAGE, { default: 'FR' })
const exposure = () => choice(EXPOSURE, { default: 'none' })
const placement = () => choice(PLACEMENT, { default: 'shared' })
const connections = () => integer({ min: 0, max: 5000, default: 0 })

/** The answers of Cegid XRP Sprint, in the order in which defaults depend on each other. */
export const fields = {
  configuration: choice(['servers', 'monoposte'], { default: 'servers' }),
  environment: choice(['production', 'mock-up'], { default: 'production' }),
  platform: choice(['physical', 'virtual'], { default: 'physical' }),
  hypervisor: choice(['hyper-v', 'vmware', 'other'], { default: 'other' }),
  cpuArch: choice(['x64', 'ia64', 'arm64'], { default: 'x64' }),
  rds: {
    users: integer({ min: 0, max: 5000, default: 0 }),
    usersPerCpu: integer({ min: 1, max: 100, default: 15 }),
    processorsPerServer: integer({ min: 1, max: 8, default: 2 }),
    service: choice(['microsoft-rds', 'citrix', 'other'], { default: 'microsoft-rds' }),
    mode: choice(['published-app', 'desktop'], { default: 'published-app' }),
    officeVersion: office(),
    os: serverOs(),
  },
  iis: {
    from: { lan: connections(), wan: connections(), internet: connections(), rds: connections() },
    connections: integer({ min: 1, max: 5000 }),
    preferMonoServer: boolean({ default: false }),
    declineFarm: boolean({ default: false }),
    os: serverOs(),
  },
  mono: { dedicated: boolean({ default: false }) },
  db: {
    os: serverOs(),
    osEdition: choice(['Standard', 'Datacenter', 'Essentials', 'other'], { default: 'Standard' }),
    osLanguage: language(),
    sqlVersion: choice(['2012', '2014', '2016', '2017', '2019', '2022', 'other'], {
      default: '2019',
    }),
    sqlSp: integer({ min: 0, max: 10 }),
    sqlEdition: choice(['Standard', 'Enterprise', 'Express', 'Web', 'Developer'], {
      default: 'Standard',
    }),
    sqlLanguage: language(),
    collation: text({ min: 1, max: 128, default: 'French_CI_AS' }),
    cdmInstalled: boolean({ default: true }),
    sharedWithOtherApps: boolean({ default: false }),
  },
  databases: list(
    { domain: text({ min: 1, max: 60 }), count: integer({ min: 1, max: 10000 }) },
    { min: 1, max: 200, uniqueBy: 'domain' },
  ),
  internet: { smartClient: boolean({ default: false }) },
  wan: boolean({ default: false }),
  exposure: {
    selfService: exposure(),
    webApi: exposure(),
    erpDataService: exposure(),
    erpAlertService: choice(['none', 'enabled'], { default: 'none' }),
  },
  tls: { mode: choice(['none', 'internal-ca', 'self-signed', 'public-ca'], {}) },
  arr: { highAvailability: boolean({ default: false }), os: serverOs() },
  smtp: {
    host: text({ min: 0, max: 200, default: '' }),
    port: integer({ min: 1, max: 65535, default: 25 }),
    auth: choice(['simple', 'ssl', 'oauth'], { default: 'simple' }),
    user: text({ min: 0, max: 200, default: '' }),
    dailyVolume: integer({ min: 0, max: 10_000_000, optional: true }),
    contractLimit: integer({ min: 0, max: 10_000_000, optional: true }),
  },
  services: {
    report: placement(),
    msmq: placement(),
    processServer: placement(),
    workerProcess: placement(),
  },
  wp: {
    avgConcurrentUsers: integer({ min: 0, max: 5000 }),
    countFromCalibration: integer({ min: 0, max: 10000, default: 0 }),
    memoryFromCalibrationGb: decimal({ min: 0, max: 100_000, default: 0 }),
  },
  clients: list(
    {
      name: text({ min: 0, max: 200, default: '' }),
      count: integer({ min: 0, max: 10000, default: 1 }),
      os: choice(['W7', 'W8', 'W8.1', 'W10', 'W11', 'other'], { default: 'W10' }),
      win10Version: text({ min: 0, max: 200, default: '' }),
      architecture: choice(['x86', 'x64'], { default: 'x64' }),
      edition: choice(['Pro', 'Enterprise', 'Home'], { default: 'Pro' }),
      language: language(),
      memoryGb: integer({ min: 1, max: 256, default: 8 }),
      office: office(),
      officeBits: choice([32, 64], { default: 32 }),
      express: choice(['none', '2012SP3', '2016SP1'], { default: 'none' }),
      expressLanguage: language(),
      internetAccess: boolean({ default: true }),
    },
    { min: 0, max: 200, default: [] },
  ),
  pf: {
    enabled: boolean({ default: false }),
    workstations: integer({ min: 0, max: 10000, default: 0 }),
    linesPerYear: integer({ min: 0, max: 1_000_000_000_000, default: 0 }),
    usedOver: choice(['lan', 'wan', 'internet'], { default: 'lan' }),
  },
  ebics: { workstations: integer({ min: 0, max: 10000, default: 0 }) },
  ad: {
    domainExists: boolean({ default: true }),
    allMachinesJoined: boolean({ default: true }),
  },
  network: { lanMbps: choice([10, 100, 1000, 10000], { default: 1000 }) },
  printers: list(
    {
      model: text({ min: 0, max: 200, default: '' }),
      count: integer({ min: 1, max: 10000, default: 1 }),
      kind: choice(['laser', 'inkjet', 'matrix', 'ticket'], { default: 'laser' }),
      format: choice(['A4', 'A3', 'other'], { default: 'A4' }),
      driver: choice(['PCL', 'PostScript', 'other'], { default: 'PCL' }),
      memoryMb: integer({ min: 0, max: 65536, default: 32 }),
      dpi: integer({ min: 1, max: 10000, default: 600 }),
      connection: choice(['local', 'network'], { default: 'network' }),
    },
    { min: 0, max: 200, default: [] },
  ),
  counterSale: { enabled: boolean({ default: false }) },
  ticketPrinter: { model: text({ min: 0, max: 200, default: '' }) },
  licence: { fixedMac: boolean({ default: false }) },
  install: { media: choice(['download', 'dvd'], { default: 'download' }) },
  supportContract: flags([
    'WS2012',
    'WS2012R2',
    'WS2016',
    'WS2019',
    'SQL2012',
    'SQL2014',
    'SQL2016',
    'SQL2017',
    'SQL2019',
    'W8.1',
    'O2013',
    'O2016',
    'O2019',
  ]),
  pilotEnvironment: boolean({ default: false }),
  backup: { toolKnown: boolean({ default: false }) },
  otherCegidApps: texts({ max: 200, maxLength: 200 }),
} as const

/** The complete answers that `size` works on. */
export type XrpAnswers = AnswersOf<typeof fields>
