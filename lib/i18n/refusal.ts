import type { Locale } from '@/lib/kernel/locale'
import { formatDate, formatMessage, formatNumber } from './format'
import { wizard as en } from './messages/en/wizard'
import { wizard as fr } from './messages/fr/wizard'

/** What is accepted at a field, as the engine says it. Declared here because this module knows words alone. */
type Accepted =
  | {
      readonly type: 'integer' | 'decimal' | 'text' | 'list'
      readonly min: number
      readonly max: number
    }
  | { readonly type: 'choice'; readonly options: readonly (string | number | boolean | null)[] }
  | { readonly type: 'date'; readonly min: string; readonly max: string }
  | { readonly type: 'format'; readonly examples: readonly string[] }
  | { readonly type: 'boolean' | 'object' | 'known-key' | 'unique' | 'json' }

interface Refused {
  readonly field: string
  readonly value: unknown
  readonly expected: Accepted
}

const WORDS = { fr: fr.problem, en: en.problem } as const

/** A value is quoted so that it can be recognised, not in full. */
const MAX_VALUE_SHOWN = 60

function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > MAX_VALUE_SHOWN ? `${text.slice(0, MAX_VALUE_SHOWN)}…` : text
}

/** One sentence that says what is accepted at a field: type and range, or the options by their codes. */
export function acceptedText(accepted: Accepted, locale: Locale): string {
  const words = WORDS[locale]
  switch (accepted.type) {
    case 'integer':
    case 'decimal':
    case 'text':
    case 'list': {
      const range = {
        min: formatNumber(accepted.min, locale),
        max: formatNumber(accepted.max, locale),
      }
      return formatMessage(words[accepted.type], range, locale)
    }
    case 'date':
      return formatMessage(
        words.date,
        { min: formatDate(accepted.min, locale), max: formatDate(accepted.max, locale) },
        locale,
      )
    case 'choice':
      return formatMessage(words.choice, { options: accepted.options.join(', ') }, locale)
    case 'format':
      return formatMessage(words.format, { examples: accepted.examples.join(', ') }, locale)
    default:
      return words[accepted.type]
  }
}

/** A refusal as people read it outside the wizard: the field's path, the value that stands there, what is accepted. */
export function refusalText({ field, value, expected }: Refused, locale: Locale): string {
  const sentence = acceptedText(expected, locale)
  const colon = locale === 'fr' ? '\u00a0: ' : ': '
  const said = formatMessage(
    WORDS[locale].refused,
    { value: quoted(value), expected: sentence },
    locale,
  )
  return field === '' ? said : `${field}${colon}${said}`
}

/** The sentence for a required answer that was left out. */
export function missingText(field: string, locale: Locale): string {
  const colon = locale === 'fr' ? '\u00a0: ' : ': '
  return `${field}${colon}${formatMessage(WORDS[locale].missing, { expected: '' }, locale).trim()}`
}
