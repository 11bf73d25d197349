import { formatMessage } from '@/lib/i18n/format'
import type { Locale } from '@/lib/kernel/locale'
import type { Expected, Refusal, RefusedField } from '@/lib/sizing/sizing'
import { acceptedSentence, quoted } from './problem'
import { TABLES } from './tables'

/** What is accepted at a field, its options by their codes: who writes a request writes codes. */
const acceptedText = (expected: Expected, locale: Locale): string =>
  acceptedSentence(expected, TABLES[locale].wizard.problem, locale, (options) => options.join(', '))

/** A sentence with the field's path before it; a request that is wrong as a whole has none. */
const at = (field: string, sentence: string, locale: Locale): string =>
  field === ''
    ? sentence
    : formatMessage(TABLES[locale].trace.pair, { label: field, value: sentence }, locale)

/** A refusal as people read it outside the wizard: the field's path, the value that stands there, what is accepted. */
function refusalText({ field, value, expected }: RefusedField, locale: Locale): string {
  const params = { value: quoted(value), expected: acceptedText(expected, locale) }
  return at(field, formatMessage(TABLES[locale].wizard.problem.refused, params, locale), locale)
}

/** The sentence for a required answer that was left out. */
const missingText = (field: string, locale: Locale): string => {
  const { missing } = TABLES[locale].wizard.problem
  return at(field, formatMessage(missing, { expected: '' }, locale).trim(), locale)
}

/** A refusal as the command line prints it and the interface answers it: every reason at once. */
export const refusalJson = ({ refused, missing }: Refusal, locale: Locale) => ({
  refused: refused.map((reason) => ({
    field: reason.field,
    value: reason.value,
    expected: acceptedText(reason.expected, locale),
    message: refusalText(reason, locale),
  })),
  missing,
})

/** The same refusal as text, a line for each reason. */
export const refusalLines = ({ refused, missing }: Refusal, locale: Locale): string[] => [
  ...refused.map((reason) => refusalText(reason, locale)),
  ...missing.map((field) => missingText(field, locale)),
]
