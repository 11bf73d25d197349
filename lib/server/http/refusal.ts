import type { Locale } from '@/lib/kernel/locale'
import type { Refusal } from '@/lib/sizing/sizing'
import { refusalJson } from '@/lib/wording/refusals'
import { problem } from './problem'

/** A request the engine refuses: every reason at once, in the shape the command line writes it, with its words. */
export const notSizable = (refusal: Refusal, locale: Locale): Response =>
  problem('not-sizable', locale, refusalJson(refusal, locale))
