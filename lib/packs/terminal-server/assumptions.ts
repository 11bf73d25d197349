import { boolean } from '@/lib/sizing/fields'
import type { AssumptionDefinition } from '@/lib/sizing/pack'

/**
 * What this pack assumes where the note is silent or ambiguous. The sentence shown to the customer is the message
 * `assumption.<id>`; `default` is the value taken, `editable` what a request may set instead.
 */
export const assumptions: readonly AssumptionDefinition[] = [
  { id: 'A-TS-LOGICAL', default: 'warning' },
  { id: 'A-TS-UNMAPPED', default: 'unreachable' },
  { id: 'A-TS-SAME-FOLDER', default: 'without-case' },
  { id: 'A-TS-PROFILE-A', default: 'unticked' },
  { id: 'A-TS-DATA-SERVER', default: 'separate-machine' },
  { id: 'A-TS-NETWORK', default: 'wan' },
  { id: 'A-TS-SILENT', default: true, editable: boolean({ default: true }) },
]
