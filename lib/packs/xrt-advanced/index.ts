import type { Pack } from '@/lib/sizing/pack'
import { assumptions } from './assumptions'
import { conditions } from './conditions'
import { document } from './document'
import { examples } from './examples'
import { fields, type XrtAnswers } from './fields'
import { identity } from './identity'
import { messages as en } from './messages/en'
import { messages as fr } from './messages/fr'
import { rules } from './rules'
import { claims, common } from './sharing'
import { size } from './size'
import { steps } from './steps'

/**
 * Sage XRT Advanced 2022 R2, installation guide. The guide leaves a house nothing to make stricter, and what concerns
 * several answers at once is a finding rather than a refusal.
 */
export const pack: Pack<XrtAnswers> = {
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
  common,
}
