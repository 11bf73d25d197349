import {
  type AnswersOf,
  boolean,
  choice,
  decimal,
  integer,
  integers,
  text,
  texts,
} from '@/lib/sizing/fields'

export const SQL_VERSIONS = ['2012', '2014', '2016', '2017', '2019', '2022', 'other'] as const

/** The name that the setup proposes for the web site and its application pool. */
export const DEFAULT_NAME = 'Sage.XRT.Advanced'

const port = { min: 1, max: 65_535 }
const name = { min: 1, max: 200 }
const remark = text({ min: 0, max: 200, default: '' })
const version = text({ min: 0, max: 40, default: '' })

/**
 * The answers of Sage XRT Advanced. The base port stops at 65532: three more ports follow it (A-SXA-PORT). Neither
 * the security code nor any password is ever asked: its length and whether it has accents are enough.
 */
export const fields = {
  mode: choice(['new', 'update'], { default: 'new' }),
  treasury: boolean({ default: false }),
  mobile: boolean({ default: false }),
  modules: texts({ max: 200, maxLength: 200 }),
  installed: { bfl: version, cs: version, advanced: version },
  iis: { version: decimal({ min: 5, max: 20, default: 10 }) },
  sql: { version: choice(SQL_VERSIONS, { default: '2019' }) },
  architecture: choice(['x64', 'x86'], { default: 'x64' }),
  guidelinesChecked: boolean({ default: false }),
  basePort: integer({ min: 1, max: 65_532, default: 1025 }),
  ports: {
    batch: integer({ ...port, optional: true }),
    odata: integer({ ...port, optional: true }),
    pwa: integer({ ...port, optional: true }),
  },
  usedPorts: integers({ max: 200, item: port }),
  siteName: text({ ...name, default: DEFAULT_NAME }),
  poolName: text(name),
  idleMinutes: integer({ min: 1, max: 1440, optional: true }),
  tenant: text(name),
  adminTenant: text(name),
  serviceAccount: remark,
  language: choice(['FR', 'EN'], { default: 'FR' }),
  https: boolean({ default: false }),
  securityCode: {
    mode: choice(['default', 'custom'], { default: 'default' }),
    length: integer({ min: 0, max: 200, default: 0 }),
    hasAccents: boolean({ default: false }),
  },
  installType: choice(['complete', 'custom'], { default: 'complete' }),
  features: { odata: boolean({ default: true }), pwa: boolean({ default: true }) },
  odataUrl: text({ min: 0, max: 200, optional: true }),
  pwaUrl: text({ min: 0, max: 200, optional: true }),
  importPaths: texts({ max: 200, maxLength: 200 }),
  db: { server: remark, location: remark },
} as const

export type XrtAnswers = AnswersOf<typeof fields>
