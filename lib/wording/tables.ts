import { diagram as diagramEn } from '@/lib/i18n/messages/en/diagram'
import { proposal as proposalEn } from '@/lib/i18n/messages/en/proposal'
import { proposalProject as projectEn } from '@/lib/i18n/messages/en/proposalProject'
import { result as resultEn } from '@/lib/i18n/messages/en/result'
import { together as togetherEn } from '@/lib/i18n/messages/en/together'
import { trace as traceEn } from '@/lib/i18n/messages/en/trace'
import { wizard as wizardEn } from '@/lib/i18n/messages/en/wizard'
import { diagram as diagramFr } from '@/lib/i18n/messages/fr/diagram'
import { proposal as proposalFr } from '@/lib/i18n/messages/fr/proposal'
import { proposalProject as projectFr } from '@/lib/i18n/messages/fr/proposalProject'
import { result as resultFr } from '@/lib/i18n/messages/fr/result'
import { together as togetherFr } from '@/lib/i18n/messages/fr/together'
import { trace as traceFr } from '@/lib/i18n/messages/fr/trace'
import { wizard as wizardFr } from '@/lib/i18n/messages/fr/wizard'
import type { SameKeys } from '@/lib/i18n/shape'
import type { Locale } from '@/lib/kernel/locale'
import type { WordingTables } from './wording'

/** The tables of every language, for what runs outside the browser: a page carries those of its own language alone. */
export const TABLES: Readonly<Record<Locale, WordingTables>> = {
  fr: { trace: traceFr, result: resultFr, wizard: wizardFr },
  en: { trace: traceEn, result: resultEn, wizard: wizardEn },
}

/** The tables that a proposal needs beside them. */
export interface ProposalTables {
  readonly proposal: SameKeys<typeof proposalFr>
  readonly project: SameKeys<typeof projectFr>
  readonly together: SameKeys<typeof togetherFr>
  readonly diagram: SameKeys<typeof diagramFr>
}

/** The tables of proposals, of every language. */
export const PROPOSAL_TABLES: Readonly<Record<Locale, ProposalTables>> = {
  fr: { proposal: proposalFr, project: projectFr, together: togetherFr, diagram: diagramFr },
  en: { proposal: proposalEn, project: projectEn, together: togetherEn, diagram: diagramEn },
}
