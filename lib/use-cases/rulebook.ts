import type { Locale } from '@/lib/kernel/locale'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { sourceLine } from '@/lib/proposal/chapters/cover'
import { type Lexicon, lexiconOf } from '@/lib/proposal/lexicon'
import type { AnyPack } from '@/lib/sizing/pack'
import type { Rule } from '@/lib/sizing/rule'
import type { Basis } from '@/lib/sizing/trace'
import { ACTS_ON, type ActsOn, type RulebookList, type RuleRow } from '@/lib/wording/rulebook'
import { type PackReach, type RuleReach, reachOf } from './rule-reach'
import { loadScenarios } from './scenarios'

/** What the scenarios of every system reach, in the order of the systems. */
export type Rulebook = readonly PackReach[]

/**
 * Runs all scenarios of all systems. To be done once and kept.
 *
 * @param packs the folder `lib/packs`
 * @param proposalDate ISO day the examples are sized for
 * @param pause awaited between evaluations, so that a server goes on answering
 */
export async function readRulebook(
  packs: string,
  proposalDate: string,
  pause?: () => Promise<unknown>,
): Promise<Rulebook> {
  const reached: PackReach[] = []
  for (const id of SYSTEM_IDS) {
    const pack = await loadPack(id)
    if (pack) reached.push(await reachOf(pack, loadScenarios(id, packs), proposalDate, pause))
  }
  return reached
}

/** « §4 · Serveur d’applications »; chapters without a number go by their title. */
export function sectionLabel({ document }: AnyPack, id: string, locale: Locale): string {
  const title = document.sections.find((section) => section.id === id)?.title[locale] ?? id
  return id.startsWith('§') ? `${id} · ${title}` : title
}

/** The rules of a pack in the order of the document's chapters; within one, in that of the pack. */
export function inDocumentOrder({ document, rules }: AnyPack): readonly Rule[] {
  const position = new Map(document.sections.map(({ id }, at) => [id, at]))
  const at = ({ citation }: Rule) => position.get(citation.section) ?? position.size
  return [...rules].sort((a, b) => at(a) - at(b))
}

const BASIS_SHOWN: readonly Basis[] = ['document', 'publisher', 'assumption', 'house']

/** A rule is the document's; its values may be published by others, its reading assumed, its limit set in-house. */
function basisOf(rule: Rule, reach: RuleReach, pack: AnyPack): readonly Basis[] {
  const found = new Set<Basis>(['document', ...reach.values.map(({ basis }) => basis)])
  if (rule.assumptions && rule.assumptions.length > 0) found.add('assumption')
  if (pack.house.some((house) => house.rule === rule.id)) found.add('house')
  return BASIS_SHOWN.filter((basis) => found.has(basis))
}

const isAsked = (pack: AnyPack, rule: string): boolean =>
  pack.steps.some(({ questions }) => questions.some(({ rules }) => rules.includes(rule)))

function actsOn(rule: Rule, reach: RuleReach, { pack, assumptions }: PackReach): readonly ActsOn[] {
  const found = new Set<ActsOn>(reach.places.map(({ place }) => place.kind))
  if (found.size === 0) found.add('information')
  if (isAsked(pack, rule.id)) found.add('question')
  if (rule.assumptions?.some((id) => assumptions.has(id))) found.add('assumption')
  return ACTS_ON.filter((kind) => found.has(kind))
}

const NOTHING_REACHED: RuleReach = {
  places: [],
  values: [],
  scenarios: new Set(),
  examples: new Map(),
}

/** What is known of a rule of this pack. */
export const reachOfRule = ({ rules }: PackReach, id: string): RuleReach =>
  rules.get(id) ?? NOTHING_REACHED

/** A rule as the list shows it. */
export function ruleRow(rule: Rule, reached: PackReach, lexicon: Lexicon): RuleRow {
  const { pack } = reached
  const { locale } = lexicon
  const reach = reachOfRule(reached, rule.id)
  return {
    id: rule.id,
    system: pack.id,
    section: rule.citation.section,
    place: lexicon.place(rule.id),
    kinds: rule.kinds,
    statement: rule.statement[locale],
    reading: rule.reading?.[locale] ?? null,
    basis: basisOf(rule, reach, pack),
    actsOn: actsOn(rule, reach, reached),
    scenarios: reach.scenarios.size,
  }
}

/** All rules of all documents, in their order, in the words of one language. */
export function rulebookList(rulebook: Rulebook, locale: Locale): RulebookList {
  const perSystem = rulebook.map((reached) => {
    const { pack } = reached
    const lexicon = lexiconOf(pack, locale)
    const rules = inDocumentOrder(pack).map((rule) => ruleRow(rule, reached, lexicon))
    const used = [...new Set(rules.map(({ section }) => section))]
    const system = {
      id: pack.id,
      name: pack.name,
      document: sourceLine({ lexicon, pack }),
      sections: used.map((id) => ({ id, label: sectionLabel(pack, id, locale) })),
    }
    return { system, rules }
  })
  return {
    systems: perSystem.map(({ system }) => system),
    rules: perSystem.flatMap(({ rules }) => rules),
  }
}
