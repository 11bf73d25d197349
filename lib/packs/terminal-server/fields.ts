import { type AnswersOf, boolean, choice, integer, list, text, texts } from '@/lib/sizing/fields'

export const DEPLOYMENTS = ['local-pc', 'internal-ts', 'shared-ts'] as const
export type Deployment = (typeof DEPLOYMENTS)[number]

export const PROFILES = ['A', 'B', 'C'] as const
export type Profile = (typeof PROFILES)[number]

const SCHEDULES = ['manual', 'nightly', 'other'] as const

/** Letters, digits, spaces and hyphens, with at least one letter or digit: the name stands in names of figures. */
const GROUP_NAME = {
  pattern: /^[\p{L}\p{N} -]*[\p{L}\p{N}][\p{L}\p{N} -]*$/u,
  examples: ['Comptabilité', 'Ventes Nord-2'],
}

const path = () => text({ min: 0, max: 200, default: '' })
const yes = () => boolean({ default: true })
const no = () => boolean({ default: false })

/** The answers about a desktop application on a terminal server, in the order of the note's chapters. */
export const fields = {
  deployment: choice(DEPLOYMENTS, {}),
  profile: choice(PROFILES, { default: 'B' }),
  machines: integer({ min: 1, max: 10000, default: 1 }),
  admin: { hasRights: yes() },
  restrictUsers: no(),
  licence: { central: no(), codePresent: no(), stopIfNone: no() },
  db: { logicalPath: path(), stopIfUnavailable: no() },
  groups: list(
    {
      name: text({ min: 1, max: 60, format: GROUP_NAME }),
      mappedPath: path(),
      writeRights: yes(),
      reachable: yes(),
    },
    { min: 1, max: 200, uniqueBy: 'name' },
  ),
  excludedUsers: texts({ max: 200, maxLength: 200 }),
  entities: list(
    { name: text({ min: 1, max: 60 }), target: text({ min: 1, max: 200 }) },
    { min: 0, max: 200, default: [] },
  ),
  backup: { by: choice(['users', 'administrator'], {}) },
  updates: {
    accountIsAdmin: yes(),
    schedule: choice(SCHEDULES, { default: 'nightly' }),
    silent: yes(),
    tempFolder: path(),
    notifyUsers: no(),
    userIsAdmin: no(),
    uacActive: yes(),
  },
} as const

export type TerminalServerAnswers = AnswersOf<typeof fields>
export type Group = TerminalServerAnswers['groups'][number]
