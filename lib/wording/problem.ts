import { formatDate, formatMessage, formatNumber } from '@/lib/i18n/format'
import type { Locale } from '@/lib/kernel/locale'
import type { Expected, RefusedField } from '@/lib/sizing/sizing'
import type { Scalar } from '@/lib/sizing/trace'
import type { Wording, WordingTables } from './wording'

/** The sentences about what is wrong at an answer, in one language. */
export type ProblemWords = WordingTables['wizard']['problem']

/** Longer lists of options would hide the message: the field itself shows them. */
const MAX_OPTIONS_NAMED = 8
/** A value is quoted so that it can be recognised, not in full. */
const MAX_VALUE_SHOWN = 60

/** What would command a terminal rather than be read. */
const CONTROL = /\p{Cc}/gu

/** A refused value as it is quoted in a message, on one line; `number` writes it as the reader typed it. */
export function quoted(value: unknown, number: (value: number) => string = String): string {
  const text =
    typeof value === 'string'
      ? value
      : typeof value === 'number'
        ? number(value)
        : (JSON.stringify(value) ?? '')
  const cut = text.length > MAX_VALUE_SHOWN ? `${text.slice(0, MAX_VALUE_SHOWN)}…` : text
  return cut.replace(CONTROL, '\ufffd')
}

/**
 * One sentence that says what is accepted at a field.
 *
 * @param named the options as the reader knows them; null where they stand before the reader anyway
 */
export function acceptedSentence(
  expected: Expected,
  words: ProblemWords,
  locale: Locale,
  named: (options: readonly Scalar[]) => string | null,
): string {
  switch (expected.type) {
    case 'integer':
    case 'decimal':
    case 'text':
    case 'list': {
      const [min, max] = [formatNumber(expected.min, locale), formatNumber(expected.max, locale)]
      return formatMessage(words[expected.type], { min, max }, locale)
    }
    case 'date': {
      const [min, max] = [formatDate(expected.min, locale), formatDate(expected.max, locale)]
      return formatMessage(words.date, { min, max }, locale)
    }
    case 'size':
      return formatMessage(words.size, { max: formatNumber(expected.max, locale) }, locale)
    case 'choice': {
      const options = named(expected.options)
      return options === null
        ? words.choiceMissing
        : formatMessage(words.choice, { options }, locale)
    }
    case 'format':
      return formatMessage(words.format, { examples: expected.examples.join(', ') }, locale)
    default:
      return words[expected.type]
  }
}

/** A problem as the person at the field reads it: nothing there yet, or a value that is not accepted. */
export function problemText(
  { field, value, expected }: RefusedField,
  words: ProblemWords,
  { locale, answer, number }: Pick<Wording, 'locale' | 'answer' | 'number'>,
): string {
  const missing = value === undefined || value === null || value === ''
  const accepted = acceptedSentence(expected, words, locale, (options) =>
    missing || options.length > MAX_OPTIONS_NAMED
      ? null
      : options.map((option) => answer(field, option)).join(', '),
  )
  return missing
    ? formatMessage(words.missing, { expected: accepted }, locale)
    : formatMessage(words.refused, { value: quoted(value, number), expected: accepted }, locale)
}
