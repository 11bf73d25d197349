import type { Rule } from '@/lib/sizing/rule'
import { architectureRules } from './architecture'
import { preambleRules } from './preamble'
import { softwareRules } from './software'

/** All rules of the document, in its order. */
export const rules: readonly Rule[] = [...preambleRules, ...architectureRules, ...softwareRules]
