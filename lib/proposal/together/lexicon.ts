import { proposalProject as wordsEn } from '@/lib/i18n/messages/en/proposalProject'
import { together as togetherEn } from '@/lib/i18n/messages/en/together'
import { proposalProject as wordsFr } from '@/lib/i18n/messages/fr/proposalProject'
import { together as togetherFr } from '@/lib/i18n/messages/fr/together'
import type { SameKeys } from '@/lib/i18n/shape'
import type { Locale } from '@/lib/kernel/locale'
import { projectWording } from '@/lib/wording/project'
import { togetherMessages } from '@/lib/wording/together'
import type { Lexicon } from '../lexicon'

/** The words of a proposal for several systems, by language. */
export const WORDS = { fr: wordsFr, en: wordsEn }

/** What the application itself says of several systems, by code. */
const OWN = { fr: togetherMessages(togetherFr), en: togetherMessages(togetherEn) }

/** The words for what concerns several systems: what one of them alone knows, it says. */
export interface ProjectLexicon extends Lexicon {
  readonly words: SameKeys<typeof wordsFr>
}

/** One of the systems that speak. */
export interface Speaker {
  readonly name: string
  readonly lexicon: Lexicon
}

/**
 * The lexicon of a project: the wording that its screens have, with the tables that the sentences of a proposal are
 * filled from.
 *
 * @param speakers in the order of the project; at least one
 */
export function projectLexicon(speakers: readonly Speaker[], locale: Locale): ProjectLexicon {
  const [first] = speakers
  if (!first) throw new Error('A project has at least one system.')
  const { trace, result, proposal } = first.lexicon
  const words = WORDS[locale]
  const spoken = speakers.map(({ name, lexicon }) => ({ name, words: lexicon }))
  return {
    ...projectWording(spoken, words.ofSystem, OWN[locale]),
    ...{ trace, result, proposal, words },
  }
}
