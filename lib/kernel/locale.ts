/** The languages every sentence of the product exists in. */
export const LOCALES = ['fr', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** One sentence in every language. */
export type Bilingual = Readonly<Record<Locale, string>>

/** Whether `value` names a language of the product. */
export const isLocale = (value: unknown): value is Locale =>
  (LOCALES as readonly unknown[]).includes(value)
