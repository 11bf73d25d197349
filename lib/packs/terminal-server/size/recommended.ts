import type { Deployment, Profile } from '../fields'
import type { Context } from './context'

type Box = 'ticked' | 'unticked' | 'not-relevant'

/** A row of the table of situations: what the note would have set there. */
export interface Situation {
  readonly id: 'local-pc' | 'internal-ts' | 'shared-a' | 'shared-b' | 'shared-c'
  readonly deployment: Deployment
  /** The profile, on a shared server. */
  readonly profile: Profile | null
  readonly licenceManagement: 'central' | 'per-user'
  readonly licenceBox: Box
  readonly databaseBox: Box
  /** The rules behind the licence setting, the database setting and the mapping of drives. */
  readonly licenceRules: readonly string[]
  readonly databaseRules: readonly string[]
}

const SHARED = {
  deployment: 'shared-ts',
  licenceManagement: 'per-user',
  // Profile A waits for a central management that is not available: until then a ticked box blocks everyone.
  licenceBox: 'unticked',
} as const

/** The five situations of the note, in its order. */
export const SITUATIONS: readonly Situation[] = [
  {
    id: 'local-pc',
    deployment: 'local-pc',
    profile: null,
    licenceManagement: 'central',
    licenceBox: 'unticked',
    databaseBox: 'unticked',
    licenceRules: ['ts.licence.local-pc'],
    databaseRules: ['ts.db.local-pc'],
  },
  {
    id: 'internal-ts',
    deployment: 'internal-ts',
    profile: null,
    licenceManagement: 'central',
    licenceBox: 'unticked',
    databaseBox: 'ticked',
    licenceRules: ['ts.licence.internal-ts'],
    databaseRules: ['ts.db.internal-box'],
  },
  {
    ...SHARED,
    id: 'shared-a',
    profile: 'A',
    databaseBox: 'not-relevant',
    licenceRules: ['ts.licence.shared-ts', 'ts.profile.a'],
    databaseRules: ['ts.profile.a', 'ts.db.shared-box'],
  },
  {
    ...SHARED,
    id: 'shared-b',
    profile: 'B',
    databaseBox: 'ticked',
    licenceRules: ['ts.licence.shared-ts', 'ts.profile.b'],
    databaseRules: ['ts.profile.b', 'ts.db.shared-box'],
  },
  {
    ...SHARED,
    id: 'shared-c',
    profile: 'C',
    databaseBox: 'unticked',
    licenceRules: ['ts.licence.shared-ts', 'ts.profile.c'],
    databaseRules: ['ts.profile.c', 'ts.db.shared-box'],
  },
]

/** Whether a situation is the customer's. */
export const applies = ({ deployment, profile }: Situation, { a }: Context): boolean =>
  deployment === a.deployment && (profile === null || profile === a.profile)

/** The customer's situation. @throws for a deployment without a row, which the range of the answer rules out. */
export function situationOf(ctx: Context): Situation {
  const found = SITUATIONS.find((situation) => applies(situation, ctx))
  if (!found) throw new Error(`No situation for ${ctx.a.deployment}.`)
  return found
}
