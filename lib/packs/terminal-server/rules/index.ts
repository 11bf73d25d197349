import type { Rule } from '@/lib/sizing/rule'
import { backupRules } from './backup'
import { databaseRules } from './database'
import { licenceRules } from './licence'
import { profileRules } from './profiles'
import { updateRules } from './updates'

/** All rules of the note, in its order. */
export const rules: readonly Rule[] = [
  ...licenceRules,
  ...databaseRules,
  ...profileRules,
  ...backupRules,
  ...updateRules,
]
