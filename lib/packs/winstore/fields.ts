import { type AnswersOf, choice, integer, list, text, texts } from '@/lib/sizing/fields'

export const BRANDS = ['epson', 'ibm', 'wincor', 'aures'] as const
export type Brand = (typeof BRANDS)[number]

export const TOPOLOGIES = ['autonomous', 'main-secondary', 'server'] as const
export type Topology = (typeof TOPOLOGIES)[number]

const BITS = [32, 64] as const

/** Letters, digits, spaces and hyphens, with at least one letter or digit: the name stands in names of figures. */
const STORE_NAME = {
  pattern: /^[\p{L}\p{N} -]*[\p{L}\p{N}][\p{L}\p{N} -]*$/u,
  examples: ['Lyon', 'Paris Nord-2'],
}

/** Versions written as the document writes them. */
const OPOS_VERSION = {
  pattern: /^(\d\.\d{2}( ER\d{2})?|\d\.\d\.\d{2})$/,
  examples: ['2.70 ER15', '3.00', '2.2.13'],
}

/** The drivers of a make of peripherals; `check.ts` asks for what only some makes need. */
const opos = {
  brand: choice(BRANDS, {}),
  version: text({ min: 1, max: 20, format: OPOS_VERSION }),
  bits: choice(BITS, { optional: true }),
  machineBrand: choice([...BRANDS, 'other'], { optional: true }),
}

const store = {
  name: text({ min: 1, max: 60, format: STORE_NAME }),
  tills: integer({ min: 1, max: 200 }),
  forcedTopology: choice(TOPOLOGIES, { optional: true }),
  os: choice(['W7', 'W10', 'W11', 'windows-server', 'other'], { default: 'W10' }),
  bits: choice(BITS, { default: 64 }),
  channel: choice(['LTSB', 'LTSC', 'Pro', 'other'], { default: 'LTSC' }),
  sql: choice(['2014', '2019', 'other'], { default: '2014' }),
  sqlSp: integer({ min: 0, max: 9, default: 3 }),
  antivirus: text({ min: 0, max: 80, default: '' }),
  opos: list(opos, { min: 0, max: 4, default: [] }),
}

/** The answers of Cegid Retail Winstore: the stores of a chain, each with its machines and their software. */
export const fields = {
  stores: list(store, { min: 1, max: 200, uniqueBy: 'name' }),
  otherCegidApps: texts({ max: 200, maxLength: 200 }),
} as const

export type WinstoreAnswers = AnswersOf<typeof fields>
export type Store = WinstoreAnswers['stores'][number]
export type Opos = Store['opos'][number]
