import type { Locale } from '@/lib/kernel/locale'
import { projectWording } from '@/lib/wording/project'
import { PROPOSAL_TABLES, type ProposalTables } from '@/lib/wording/tables'
import { togetherMessages } from '@/lib/wording/together'
import type { Lexicon } from '../lexicon'

/** The words for what concerns several systems: what one of them alone knows, it says. */
export interface ProjectLexicon extends Lexicon {
  readonly words: ProposalTables['project']
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
  const { project: words, together } = PROPOSAL_TABLES[locale]
  const spoken = speakers.map(({ name, lexicon }) => ({ name, words: lexicon }))
  return {
    ...projectWording(spoken, words.ofSystem, togetherMessages(together)),
    ...{ trace, result, proposal, words },
  }
}
