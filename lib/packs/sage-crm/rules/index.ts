import type { Rule } from '@/lib/sizing/rule'
import { installationRules } from './installation'
import { integrationRules } from './integration'
import { multiServerRules } from './multi-server'
import { preconditionRules } from './preconditions'
import { updateRules } from './updates'

/** All rules of the guide: what comes before, the link with Gestion commerciale, the installation, and what follows. */
export const rules: readonly Rule[] = [
  ...preconditionRules,
  ...integrationRules,
  ...installationRules,
  ...updateRules,
  ...multiServerRules,
]
