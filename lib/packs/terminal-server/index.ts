import type { Pack } from '@/lib/sizing/pack'
import { assumptions } from './assumptions'
import { conditions } from './conditions'
import { document } from './document'
import { examples } from './examples'
import { fields, type TerminalServerAnswers } from './fields'
import { identity } from './identity'
import { messages as en } from './messages/en'
import { messages as fr } from './messages/fr'
import { rules } from './rules'
import { claims } from './sharing'
import { size } from './size'
import { steps } from './steps'

/**
 * A desktop application on a terminal server, from an undated deployment note. No answer contradicts another so far
 * that it must be refused: what does not go together starts differently, and the findings say so. The note leaves a
 * house nothing to make stricter.
 */
export const pack: Pack<TerminalServerAnswers> = {
  ...identity,
  version: '1.0.0',
  document,
  rules,
  assumptions,
  house: [],
  fields,
  conditions,
  steps,
  examples,
  messages: { fr, en },
  check: () => [],
  size,
  claims,
}
