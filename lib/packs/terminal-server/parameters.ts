import type { Unit } from '@/lib/kernel/units'
import type { Parameter } from '@/lib/sizing/combinators'
import type { Deployment } from './fields'

/** A value the note states. */
const fromDocument = <T extends number | string>(
  rule: string,
  value: T,
  unit: Unit,
): Parameter<T> => ({ value, unit, basis: 'document', rule })

/** How the licence lets a group start (§1). */
export type LicenceStart = 'blocked' | 'central-code' | 'user-code'

/** What a group finds of the database when it starts (§2). */
export type DatabaseStart = 'stop' | 'choose-or-create-local' | 'free-choice' | 'open'

const licence = (rule: string, value: LicenceStart): Parameter<LicenceStart> =>
  fromDocument(rule, value, 'none')

const database = (rule: string, value: DatabaseStart): Parameter<DatabaseStart> =>
  fromDocument(rule, value, 'none')

/** The outcomes of the licence decision, each with the rule that states it. */
export const LICENCE_STARTS = {
  centralCode: licence('ts.licence.central-possible', 'central-code'),
  blocked: licence('ts.licence.stop-control', 'blocked'),
  userCode: licence('ts.licence.local-default', 'user-code'),
} as const

/** The outcomes of the database decision, each with the rule that states it. */
export const DATABASE_STARTS = {
  freeChoice: database('ts.db.start-none', 'free-choice'),
  withoutRights: database('ts.db.start-rights', 'stop'),
  stopped: database('ts.db.start-missing', 'stop'),
  local: database('ts.db.start-missing', 'choose-or-create-local'),
  open: database('ts.db.path-consistent', 'open'),
} as const

/** No path: what an empty field of the module means. */
export const NO_PATH = fromDocument('ts.db.start-none', '', 'none')

/** No folder behind the drive, for a group that has no mapping. */
export const NO_FOLDER = fromDocument('ts.db.path-consistent', '', 'none')

export const LOCAL_PC: Parameter<Deployment> = fromDocument(
  'ts.update.three-ways',
  'local-pc' as const,
  'none',
)

/** What brings updates: the application itself on a PC, the tool meant for servers on a terminal server. */
export type UpdateTool = 'application' | 'check-cd-update'
export const UPDATE_TOOLS = {
  application: fromDocument<UpdateTool>('ts.update.three-ways', 'application', 'none'),
  tool: fromDocument<UpdateTool>('ts.update.not-on-ts', 'check-cd-update', 'none'),
} as const

/** How long the tool waits before it looks again whether the application is still running. */
export const RETRY = fromDocument('ts.update.tool-sequence', 1, 'minutes')

/** One server carries the application, of the company's own or shared. */
export const ONE_SERVER = {
  'internal-ts': fromDocument('ts.licence.internal-ts', 1, 'machines'),
  'shared-ts': fromDocument('ts.licence.shared-ts', 1, 'machines'),
} as const

/** Where the module keeps the database box; the note cuts the key short and leaves the bit's numbering open. */
export const DATABASE_BOX_SETTING = 'HKLM\\…\\Configuration, TSMode (bit 1)'

export const UPDATE_PROGRAM = 'CheckCDUpdate.exe'
