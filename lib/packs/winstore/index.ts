import type { Pack } from '@/lib/sizing/pack'
import { assumptions } from './assumptions'
import { check } from './check'
import { conditions } from './conditions'
import { document } from './document'
import { examples } from './examples'
import { fields, type WinstoreAnswers } from './fields'
import { identity } from './identity'
import { messages as en } from './messages/en'
import { messages as fr } from './messages/fr'
import { rules } from './rules'
import { claims, common } from './sharing'
import { size } from './size'
import { steps } from './steps'

/** Cegid Retail Winstore, undated technical prerequisites. The document leaves a house nothing to make stricter. */
export const pack: Pack<WinstoreAnswers> = {
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
  check,
  size,
  claims,
  common,
}
