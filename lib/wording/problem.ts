import { formatDate, formatMessage, formatNumber } from '@/lib/i18n/format'
import type { Locale } from '@/lib/kernel/locale'
import type { Expected } from '@/lib/sizing/sizing'
import type { Scalar } from '@/lib/sizing/trace'
import type { WordingTables } from './wording'

/** The sentences about what is wrong at an answer, in one language. */
export type ProblemWords = WordingTables['wizard']['problem']

/** A value is quoted so that it can be recognised, not in full. */
const MAX_VALUE_SHOWN = 60

/** A refused value as it is quoted in a message; `number` writes it as the reader typed it. */
export function quoted(value: unknown, number: (value: number) => string = String): string {
  const text =
    typeof value === 'string'
      ? value
      : typeof value === 'number'
        ? number(value)
        : JSON.stringify(value)
  return text.length > MAX_VALUE_SHOWN ? `${text.slice(0, MAX_VALUE_SHOWN)}…` : text
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
