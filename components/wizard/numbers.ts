import type { Locale } from '@/lib/kernel/locale'

/** Spaces that French readers and spreadsheets put between thousands: plain, no-break, thin, narrow no-break. */
const GROUP_SPACE = '[ \\u00a0\\u2009\\u202f]'

/** What each language accepts: plain digits, or digits grouped by three all along. */
const SHAPES: Readonly<Record<Locale, { integer: RegExp; decimal: RegExp }>> = {
  fr: {
    integer: new RegExp(`^-?(\\d+|\\d{1,3}(${GROUP_SPACE}\\d{3})+)$`),
    decimal: new RegExp(`^-?(\\d+|\\d{1,3}(${GROUP_SPACE}\\d{3})+)(,\\d+)?$`),
  },
  en: {
    integer: /^-?(\d+|\d{1,3}(,\d{3})+)$/,
    decimal: /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/,
  },
}

/**
 * Reads a typed number the way the language writes it: `1 000` and `2,5` in French, `1,000` and `2.5` in English.
 * Gives null for anything else (`12abc`, `1e9`, `1 00`, `2.5` in French): a text is never read as another number.
 */
export function parseNumber(text: string, locale: Locale): number | null {
  const trimmed = text.trim()
  if (!SHAPES[locale].decimal.test(trimmed)) return null
  const plain =
    locale === 'fr'
      ? trimmed.replace(new RegExp(GROUP_SPACE, 'g'), '').replace(',', '.')
      : trimmed.replaceAll(',', '')
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}

/** Writes a number as it would be typed again: no grouping, the language's decimal mark. */
export function typedNumber(value: number, locale: Locale): string {
  const plain = String(value)
  return locale === 'fr' ? plain.replace('.', ',') : plain
}
