import { result as resultEn } from '@/lib/i18n/messages/en/result'
import { trace as traceEn } from '@/lib/i18n/messages/en/trace'
import { wizard as wizardEn } from '@/lib/i18n/messages/en/wizard'
import { result as resultFr } from '@/lib/i18n/messages/fr/result'
import { trace as traceFr } from '@/lib/i18n/messages/fr/trace'
import { wizard as wizardFr } from '@/lib/i18n/messages/fr/wizard'
import type { Locale } from '@/lib/kernel/locale'
import type { WordingTables } from './wording'

/** The tables of every language, for what runs outside the browser: a page carries those of its own language alone. */
export const TABLES: Readonly<Record<Locale, WordingTables>> = {
  fr: { trace: traceFr, result: resultFr, wizard: wizardFr },
  en: { trace: traceEn, result: resultEn, wizard: wizardEn },
}
