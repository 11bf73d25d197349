import type { Rule } from '@/lib/sizing/rule'
import { databasesRules } from './databases'
import { introductionRules } from './introduction'
import { programsRules } from './programs'
import { setupRules } from './setup'
import { updateRules } from './update'

/** All rules of the document, in its order. */
export const rules: readonly Rule[] = [
  ...introductionRules,
  ...setupRules,
  ...programsRules,
  ...databasesRules,
  ...updateRules,
]
