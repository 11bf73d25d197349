import { IntlMessageFormat } from 'intl-messageformat'
import { isIsoDate } from '@/lib/kernel/dates'
import type { Locale } from '@/lib/kernel/locale'

/** What a message may be given: codes and figures; lists are joined, ISO days are written as dates. */
export type MessageValue = string | number | boolean | null | readonly (string | number)[]

/** The regional conventions behind each language of the product. */
const REGION: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' }

const formats = new Map<string, IntlMessageFormat>()
const numbers = new Map<string, Intl.NumberFormat>()
const dates = new Map<Locale, Intl.DateTimeFormat>()
const lists = new Map<Locale, Intl.ListFormat>()

function memo<K, V>(cache: Map<K, V>, key: K, make: () => V): V {
  const found = cache.get(key)
  if (found !== undefined) return found
  const made = make()
  cache.set(key, made)
  return made
}

/**
 * Writes a number with the separators of the language.
 * `maximumFractionDigits` is 2 unless told otherwise; nothing is rounded to whole numbers silently.
 */
export function formatNumber(value: number, locale: Locale, maximumFractionDigits = 2): string {
  return memo(
    numbers,
    `${locale}${maximumFractionDigits}`,
    () => new Intl.NumberFormat(REGION[locale], { maximumFractionDigits }),
  ).format(value)
}

/**
 * Writes an ISO day (`2026-11-22`) out in full; a text that is no day comes back as it is. No time zone is read.
 * French counts the first of a month, which `Intl` does not: « 1er janvier ».
 */
export function formatDate(iso: string, locale: Locale): string {
  if (!isIsoDate(iso)) return iso
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const written = memo(
    dates,
    locale,
    () => new Intl.DateTimeFormat(REGION[locale], { dateStyle: 'long', timeZone: 'UTC' }),
  ).format(Date.UTC(year, month - 1, day))
  return locale === 'fr' && day === 1 ? written.replace(/^1(?= )/, '1er') : written
}

/** Joins items as the language does: « a, b et c ». */
export function formatList(items: readonly string[], locale: Locale): string {
  return memo(
    lists,
    locale,
    () => new Intl.ListFormat(REGION[locale], { style: 'long', type: 'conjunction' }),
  ).format(items)
}

/** A parameter in the form an ICU template expects. */
function prepared(value: MessageValue, locale: Locale): string | number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return String(value)
  if (value === null) return ''
  if (typeof value === 'string') return formatDate(value, locale)
  return formatList(
    value.map((item) =>
      typeof item === 'number' ? formatNumber(item, locale) : formatDate(item, locale),
    ),
    locale,
  )
}

/**
 * Fills an ICU template. Lists become an enumeration, ISO days become dates in full, booleans select on
 * `true` and `false`.
 * @throws when the template is malformed or a parameter it names is left out: both are defects of the messages.
 */
export function formatMessage(
  template: string,
  params: Readonly<Record<string, MessageValue>>,
  locale: Locale,
): string {
  // Most messages have no argument and no escape: they need no parser.
  if (!/[{}'<]/.test(template)) return template
  const format = memo(
    formats,
    `${locale}${template}`,
    () => new IntlMessageFormat(template, REGION[locale], undefined, { ignoreTag: true }),
  )
  const values = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, prepared(value, locale)]),
  )
  return String(format.format(values))
}
