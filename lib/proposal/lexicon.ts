import type { Locale } from '@/lib/kernel/locale'
import type { AnyPack } from '@/lib/sizing/pack'
import { PROPOSAL_TABLES, type ProposalTables, TABLES } from '@/lib/wording/tables'
import { type Wording, type WordingTables, wordingOf } from '@/lib/wording/wording'

/** The wording of a pack, with the tables that the sentences of a proposal are filled from. */
export interface Lexicon
  extends Wording,
    Pick<WordingTables, 'trace' | 'result'>,
    Pick<ProposalTables, 'proposal'> {}

/**
 * The words for one pack in one language.
 * @throws when a message template of the product or of the pack is malformed.
 */
export const lexiconOf = (pack: AnyPack, locale: Locale): Lexicon => ({
  ...wordingOf(pack, locale, TABLES[locale]),
  trace: TABLES[locale].trace,
  result: TABLES[locale].result,
  proposal: PROPOSAL_TABLES[locale].proposal,
})
