import { type AnswersOf, boolean, choice, integer, list, text, texts } from '@/lib/sizing/fields'

/** Most web servers a request may hold; the guide itself gives no limit. */
const MAX_WEB_SERVERS = 20

const ENVIRONMENT = ['production', 'test'] as const

const webServerNumber = () => integer({ min: 1, max: MAX_WEB_SERVERS, default: 1 })

const server = {
  name: text({ min: 1, max: 200 }),
  address: text({ min: 0, max: 200, optional: true }),
  ipv6: text({ min: 0, max: 200, optional: true }),
}

const company = {
  title: text({ min: 0, max: 500, default: 'Sage100' }),
  maePath: text({ min: 0, max: 200, default: '' }),
  gcmPath: text({ min: 0, max: 200, default: '' }),
  sync: {
    dormant: boolean({ default: false }),
    contacts: boolean({ default: true }),
    phones: boolean({ default: true }),
    addresses: boolean({ default: true }),
  },
}

const installation = {
  name: text({ min: 0, max: 200, default: '' }),
  server: text({ min: 1, max: 200 }),
  environment: choice(ENVIRONMENT, { default: 'production' }),
}

/** The answers of Sage 100c CRM, in the order in which defaults depend on each other. */
export const fields = {
  mode: choice(['new', 'update'], { default: 'new' }),
  environment: choice(ENVIRONMENT, { default: 'production' }),
  companyName: text({ min: 1, max: 200 }),
  installationName: text({ min: 0, max: 100 }),
  edition: choice(['FV', 'FV+SC'], { default: 'FV' }),
  users: integer({ min: 1, max: 10_000, default: 1 }),
  webServers: integer({ min: 1, max: MAX_WEB_SERVERS, default: 1 }),
  licence: {
    keyValid: boolean({ default: true }),
    users: integer({ min: 1, max: 10_000 }),
    multiServerOption: boolean({ default: false }),
  },
  update: {
    kind: choice(['upgrade', 'full-reinstall'], { default: 'upgrade' }),
    testEnvironment: boolean({ default: false }),
  },
  initialCompanyName: text({ min: 0, max: 200, default: '' }),
  servers: list(server, { min: 0, max: 200, default: [] }),
  services: {
    emailManager: webServerNumber(),
    escalation: webServerNumber(),
    indexer: webServerNumber(),
  },
  balancing: choice(['crm', 'other'], { default: 'crm' }),
  publication: choice(['none', 'dns', 'public-ip'], { default: 'none' }),
  sqlServer: {
    present: boolean({ default: true }),
    remote: boolean({}),
    edition: choice(['Express', 'Standard', 'Enterprise', 'other'], { default: 'Standard' }),
    version: text({ min: 0, max: 200, default: '' }),
    collation: text({ min: 0, max: 200, default: 'FRENCH_CI_AS' }),
    account: choice(['sa', 'sql-admin', 'windows'], { default: 'sql-admin' }),
    browser: boolean({ default: true }),
    address: text({ min: 0, max: 200, optional: true }),
  },
  rights: {
    local: boolean({ default: true }),
    domain: boolean({ default: true }),
    sql: boolean({ default: true }),
  },
  iis: {
    stopAuthorised: boolean({ default: true }),
    port80Free: boolean({ default: true }),
    otherSites: texts({ max: 200, maxLength: 200 }),
  },
  serverInternet: boolean({ default: true }),
  proxy: { used: boolean({ default: false }) },
  installations: list(installation, { min: 0, max: 200, default: [] }),
  integration: {
    enabled: boolean({ default: false }),
    serverNumber: integer({ min: 1, max: MAX_WEB_SERVERS }),
  },
  gescom: {
    version: text({ min: 0, max: 200, default: '' }),
    fromOlderVersion: boolean({ default: false }),
  },
  companies: list(company, { min: 0, max: 200 }),
  exchange: { enabled: boolean({ default: false }), remote: boolean({ default: false }) },
  demoDatabase: boolean({ default: false }),
  networkArchitectureKnown: boolean({ default: true }),
  installerCertified: boolean({ default: true }),
} as const

/** The complete answers that `size` works on. */
export type CrmAnswers = AnswersOf<typeof fields>
