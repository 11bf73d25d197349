import type { Locale } from '@/lib/kernel/locale'
import { sourceLine } from '@/lib/proposal/chapters/cover'
import { columnLabel } from '@/lib/proposal/explain'
import { type Lexicon, lexiconOf } from '@/lib/proposal/lexicon'
import type { Rule } from '@/lib/sizing/rule'
import { PLACE_KINDS } from '@/lib/sizing/rule-places'
import { publisherSource } from '@/lib/sources/publishers'
import {
  type CaseRef,
  RESULT_PARTS,
  type RuleFinding,
  type RuleLink,
  type RuleParameter,
  type RuleSheet,
  resultPart,
  type UseGroup,
  type UseLine,
} from '@/lib/wording/rulebook'
import type { PackReach, ReachedPlace, RuleReach, RuleValue } from './rule-reach'
import { inDocumentOrder, type Rulebook, reachOfRule, ruleRow, sectionLabel } from './rulebook'

/** What stands for a name that the user gives: the words hold for any store or group. */
const ANY_NAME = '…'

type Place = ReachedPlace['place']

/** A place in words. */
function placeText({ kind, code, params }: Place, lexicon: Lexicon): string {
  switch (kind) {
    case 'figure':
      return code.startsWith('figures.')
        ? lexicon.say(`figure.${code.slice('figures.'.length)}`, { name: ANY_NAME })
        : columnLabel(code, lexicon)
    case 'software':
    case 'support':
      return lexicon.say(`software.${code}`)
    case 'remark':
      return lexicon.say(`note.${code}`, params)
    case 'finding':
      return lexicon.say(`finding.${code}`, params)
    case 'flow':
      return lexicon.say(`link.${code}`, params)
    case 'plan':
      return lexicon.say(`action.${code}`, params)
    case 'checklist':
      return lexicon.say(`checklist.${code}`, params)
    case 'configuration':
      return lexicon.say(`config.${code}`, { name: ANY_NAME })
    case 'document':
      return lexicon.say(`document.${code}`)
  }
}

/** What a place belongs to: what the machine is mainly for, or the configuration sheet. */
function placeDetail({ roles, sheet }: Place, lexicon: Lexicon): string | null {
  if (sheet !== undefined) return lexicon.say(`sheet.${sheet}`)
  return roles?.[0] === undefined ? null : lexicon.role(roles[0])
}

/** A place and what it belongs to. A row that bears nothing but the name of a thing of the user's goes by its sheet. */
function placeWords(place: Place, lexicon: Lexicon) {
  const text = placeText(place, lexicon)
  const detail = placeDetail(place, lexicon)
  return text === ANY_NAME && detail !== null ? { text: detail, detail: null } : { text, detail }
}

/** The places of one kind; those that read the same are one line. */
function linesOf(places: readonly ReachedPlace[], lexicon: Lexicon): UseLine[] {
  const lines = new Map<string, { details: Set<string>; scenarios: Set<string> }>()
  for (const { place, scenarios } of places) {
    const { text, detail } = placeWords(place, lexicon)
    const line = lines.get(text) ?? { details: new Set(), scenarios: new Set() }
    lines.set(text, line)
    if (detail !== null) line.details.add(detail)
    for (const id of scenarios) line.scenarios.add(id)
  }
  return [...lines].map(([text, { details, scenarios }]) => ({
    text,
    details: [...details],
    scenarios: scenarios.size,
  }))
}

/** The questions of the wizard that the rule makes us ask, with their step. */
function questionsOf({ pack }: PackReach, rule: string, lexicon: Lexicon): UseLine[] {
  return pack.steps.flatMap((step) =>
    step.questions
      .filter(({ rules }) => rules.includes(rule))
      .map(({ path }) => ({
        text: lexicon.label(path),
        details: [lexicon.say(`step.${step.id}.title`)],
        scenarios: null,
      })),
  )
}

/** Everything but the findings, which are told one by one. */
function usesOf(reached: PackReach, rule: Rule, reach: RuleReach, lexicon: Lexicon): UseGroup[] {
  const parts = PLACE_KINDS.filter((kind) => kind !== 'finding').map((kind) => ({
    kind,
    lines: linesOf(
      reach.places.filter(({ place }) => place.kind === kind),
      lexicon,
    ),
  }))
  const groups: UseGroup[] = [
    ...parts,
    { kind: 'question', lines: questionsOf(reached, rule.id, lexicon) },
  ]
  return groups.filter(({ lines }) => lines.length > 0)
}

const scenarioRef = ({ pack, scenarios }: PackReach, id: string): CaseRef => {
  const found = scenarios.get(id)
  return {
    id,
    title: found?.title ?? id,
    kind: 'scenario',
    file: found ? `${pack.id}/scenarios/${found.file}` : null,
  }
}

/** Scenarios written to show that a finding stays silent, by its code or by its rule. */
function silentIn(reached: PackReach, names: readonly string[]): CaseRef[] {
  return [...reached.scenarios.values()]
    .filter(({ expect }) => names.some((name) => expect.findings?.[name] === 'absent'))
    .map(({ id }) => scenarioRef(reached, id))
}

/** The findings the rule raises. One code may come with several severities. */
function findingsOf(
  reached: PackReach,
  rule: Rule,
  reach: RuleReach,
  lexicon: Lexicon,
): RuleFinding[] {
  return reach.places
    .filter(({ place }) => place.kind === 'finding')
    .map(({ place, severities, scenarios }) => ({
      code: place.code,
      severities,
      text: placeText(place, lexicon),
      resolve: lexicon.message(`resolve.${place.code}`, place.params) ?? null,
      raisedBy: [...scenarios].map((id) => scenarioRef(reached, id)),
      silentIn: silentIn(reached, [place.code, rule.id]).filter(({ id }) => !scenarios.has(id)),
    }))
}

/** Whether an assumption takes a value that the document gives as well: it is the same value, said once. */
const repeatsDocument = (value: RuleValue, values: readonly RuleValue[]): boolean =>
  value.basis === 'assumption' &&
  values.some(
    (other) =>
      other.basis === 'document' && other.unit === value.unit && other.value === value.value,
  )

const parametersOf = ({ values }: RuleReach, lexicon: Lexicon): RuleParameter[] =>
  values.flatMap((value) => {
    if (repeatsDocument(value, values)) return []
    const source = publisherSource(value.source ?? '')
    return {
      value: lexicon.quantity(value),
      basis: value.basis,
      assumption: value.assumption,
      source: source ? `${source.publisher}, ${source.title[lexicon.locale]}` : null,
    }
  })

/** The case that shows the rule at work: an example where one does, else the first scenario that reaches it. */
function shownBy(reached: PackReach, reach: RuleReach, lexicon: Lexicon): RuleSheet['shownBy'] {
  for (const [id, parts] of reach.examples) {
    const part = RESULT_PARTS.find((one) => parts.has(one))
    const title = lexicon.say(`example.${id}`)
    if (part) return { ref: { id, title, kind: 'example', file: null }, part }
  }
  for (const id of reach.scenarios) {
    const there = reach.places.filter(({ scenarios }) => scenarios.has(id))
    const part = RESULT_PARTS.find((one) => there.some(({ place }) => resultPart(place) === one))
    if (part) return { ref: scenarioRef(reached, id), part }
  }
  return null
}

/** The range of a house value, in the unit of the rule's own value. */
function houseOf(reached: PackReach, rule: Rule, reach: RuleReach, lexicon: Lexicon) {
  const house = reached.pack.house.find((one) => one.rule === rule.id)
  if (!house) return null
  const unit = reach.values[0]?.unit ?? 'none'
  return {
    min: lexicon.quantity({ value: house.min, unit }),
    max: lexicon.quantity({ value: house.max, unit }),
  }
}

const MAX_RELATED = 12

/**
 * One rule with everything there is to say about it, in the words of one language: where the product uses it, what
 * reaches it, its neighbours.
 *
 * @returns undefined where no document has a rule of that id
 */
export function ruleSheet(rulebook: Rulebook, id: string, locale: Locale): RuleSheet | undefined {
  const reached = rulebook.find(({ rules }) => rules.has(id))
  const rule = reached?.pack.rules.find((one) => one.id === id)
  if (!reached || !rule) return undefined
  const { pack } = reached
  const lexicon = lexiconOf(pack, locale)
  const reach = reachOfRule(reached, id)
  const order = inDocumentOrder(pack)
  const position = order.indexOf(rule)
  const link = (other: Rule | undefined): RuleLink | null =>
    other
      ? { id: other.id, place: lexicon.place(other.id), statement: other.statement[locale] }
      : null
  const related = order.filter(
    (other) => other !== rule && other.citation.section === rule.citation.section,
  )
  return {
    ...ruleRow(rule, reached, lexicon),
    systemName: pack.name,
    document: sourceLine({ lexicon, pack }),
    sectionLabel: sectionLabel(pack, rule.citation.section, locale),
    assumptions: (rule.assumptions ?? []).map((assumption) => ({
      id: assumption,
      text: lexicon.say(`assumption.${assumption}`),
    })),
    parameters: parametersOf(reach, lexicon),
    house: houseOf(reached, rule, reach, lexicon),
    uses: usesOf(reached, rule, reach, lexicon),
    findings: findingsOf(reached, rule, reach, lexicon),
    reachedBy: [...reach.scenarios].map((scenario) => scenarioRef(reached, scenario)),
    sized: reached.sized,
    shownBy: shownBy(reached, reach, lexicon),
    related: related.slice(0, MAX_RELATED).flatMap((other) => link(other) ?? []),
    previous: link(order[position - 1]),
    next: link(order[position + 1]),
  }
}
