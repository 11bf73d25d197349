import { proposal as proposalEn } from '@/lib/i18n/messages/en/proposal'
import { proposal as proposalFr } from '@/lib/i18n/messages/fr/proposal'
import type { SameKeys } from '@/lib/i18n/shape'
import type { Locale } from '@/lib/kernel/locale'
import type { AnyPack } from '@/lib/sizing/pack'
import { TABLES } from '@/lib/wording/tables'
import { type Wording, type WordingTables, wordingOf } from '@/lib/wording/wording'

const PROPOSAL = { fr: proposalFr, en: proposalEn }

/** The wording of a pack, with the tables that the sentences of a proposal are filled from. */
export interface Lexicon extends Wording, Pick<WordingTables, 'trace' | 'result'> {
  readonly proposal: SameKeys<typeof proposalFr>
}

/**
 * The words for one pack in one language.
 * @throws when a message template of the product or of the pack is malformed.
 */
export const lexiconOf = (pack: AnyPack, locale: Locale): Lexicon => ({
  ...wordingOf(pack, locale, TABLES[locale]),
  trace: TABLES[locale].trace,
  result: TABLES[locale].result,
  proposal: PROPOSAL[locale],
})
