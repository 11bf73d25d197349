import { acceptedText, refusalText } from '@/lib/i18n/refusal'
import type { Locale } from '@/lib/kernel/locale'
import type { Refusal } from '@/lib/sizing/sizing'
import { problem } from './problem'

/** A request the engine refuses: every reason at once, in the shape the command line writes it, with its words. */
export const notSizable = ({ refused, missing }: Refusal, locale: Locale): Response =>
  problem('not-sizable', locale, {
    refused: refused.map((reason) => ({
      field: reason.field,
      value: reason.value,
      expected: acceptedText(reason.expected, locale),
      message: refusalText(reason, locale),
    })),
    missing,
  })
