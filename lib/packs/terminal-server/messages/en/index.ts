import type { PackMessages } from '@/lib/sizing/pack'
import { assumptions } from './assumptions'
import { findings } from './findings'
import { plan } from './plan'
import { questions } from './questions'
import { result } from './result'
import { sheets } from './sheets'

/** Every sentence of the pack in this language, by code. */
export const messages: PackMessages = {
  ...questions,
  ...assumptions,
  ...findings,
  ...plan,
  ...sheets,
  ...result,
}
