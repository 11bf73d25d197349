import { searchText, searchWords } from '@/lib/kernel/search-text'
import { RULE_KINDS } from '@/lib/sizing/rule'
import { ACTS_ON, type RulebookList, type RuleRow } from '@/lib/wording/rulebook'

/** What the list is narrowed to; an empty text narrows nothing. */
export interface RuleFilters {
  readonly text: string
  readonly system: string
  /** A chapter of the chosen system's document. */
  readonly section: string
  readonly kind: string
  readonly actsOn: string
  /** Only rules whose passage had to be read in one of several ways. */
  readonly reading: boolean
}

export const NO_FILTERS: RuleFilters = {
  text: '',
  system: '',
  section: '',
  kind: '',
  actsOn: '',
  reading: false,
}

/** The name of each filter in an address. */
const PARAMETER = {
  text: 'q',
  system: 'system',
  section: 'section',
  kind: 'kind',
  actsOn: 'acts',
  reading: 'reading',
} as const satisfies Record<keyof RuleFilters, string>

/** Longer texts are cut: no rule is found by more. */
const MAX_TEXT = 200

/** The filters an address asks for; what it asks for in vain is left out. */
export function filtersOf(query: URLSearchParams, { systems }: RulebookList): RuleFilters {
  const given = (name: keyof RuleFilters) => query.get(PARAMETER[name]) ?? ''
  const among = (value: string, known: readonly string[]) => (known.includes(value) ? value : '')
  const system = systems.find(({ id }) => id === given('system'))
  return {
    text: given('text').slice(0, MAX_TEXT),
    system: system?.id ?? '',
    section: among(given('section'), system?.sections.map(({ id }) => id) ?? []),
    kind: among(given('kind'), RULE_KINDS),
    actsOn: among(given('actsOn'), ACTS_ON),
    reading: given('reading') === '1',
  }
}

/** The query of an address that asks for these filters: empty, or beginning with a question mark. */
export function queryOf(filters: RuleFilters): string {
  const query = new URLSearchParams()
  for (const [name, parameter] of Object.entries(PARAMETER)) {
    const value = filters[name as keyof RuleFilters]
    if (value === true) query.set(parameter, '1')
    else if (typeof value === 'string' && value.trim() !== '') query.set(parameter, value.trim())
  }
  const text = query.toString()
  return text && `?${text}`
}

/** Whether anything is narrowed down. */
export const isFiltering = (filters: RuleFilters): boolean => queryOf(filters) !== ''

/** The list with what is searched in, made once. */
export type SearchIndex = ReadonlyMap<RuleRow, string>

/** What is searched in: id, place, chapter, system, statement and reading. */
export function searchIndex({ systems, rules }: RulebookList): SearchIndex {
  const names = new Map(
    systems.flatMap(({ id, name, sections }) =>
      sections.map((section) => [`${id} ${section.id}`, `${name} ${section.label}`] as const),
    ),
  )
  return new Map(
    rules.map((rule) => {
      const place = names.get(`${rule.system} ${rule.section}`) ?? ''
      const parts = [rule.id, rule.place, place, rule.statement, rule.reading ?? '']
      return [rule, searchText(parts.join(' '))]
    }),
  )
}

type Facet = 'system' | 'section' | 'kind' | 'actsOn' | 'reading'

/** What a rule counts for under a filter. */
const VALUES: Readonly<Record<Facet, (rule: RuleRow) => readonly string[]>> = {
  system: ({ system }) => [system],
  section: ({ section }) => [section],
  kind: ({ kinds }) => kinds,
  actsOn: ({ actsOn }) => actsOn,
  reading: ({ reading }) => (reading === null ? [] : ['1']),
}
const FACETS = Object.keys(VALUES) as readonly Facet[]

const wanted = (filters: RuleFilters, facet: Facet): string => {
  const value = filters[facet]
  return typeof value === 'string' ? value : value ? '1' : ''
}

/** What is left of the list, and how many rules each choice of each filter would leave. */
export interface Filtered {
  readonly rules: readonly RuleRow[]
  /** By filter and choice; a choice that would leave nothing is absent. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>
}

/** Narrows the list down. Every word must occur somewhere in a rule; several filters all hold. */
export function filtered(list: RulebookList, index: SearchIndex, filters: RuleFilters): Filtered {
  const words = searchWords(filters.text)
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()]))
  const rules: RuleRow[] = []
  for (const rule of list.rules) {
    const text = index.get(rule) ?? ''
    if (!words.every((word) => text.includes(word))) continue
    const failed = FACETS.filter((facet) => {
      const value = wanted(filters, facet)
      return value !== '' && !VALUES[facet](rule).includes(value)
    })
    if (failed.length === 0) rules.push(rule)
    // A choice is counted as if its own filter were not set: that is what choosing it would give.
    for (const facet of failed.length === 0 ? FACETS : failed.length === 1 ? failed : [])
      for (const value of VALUES[facet](rule))
        counts[facet]?.set(value, (counts[facet]?.get(value) ?? 0) + 1)
  }
  return { rules, counts: counts as unknown as Filtered['counts'] }
}

/** Rules of one chapter, in the order of the list. */
export interface RuleGroup {
  readonly system: string
  readonly section: string
  readonly rules: readonly RuleRow[]
}

/** The rules chapter by chapter; the list is in that order already. */
export function groupsOf(rules: readonly RuleRow[]): RuleGroup[] {
  const groups: { system: string; section: string; rules: RuleRow[] }[] = []
  for (const rule of rules) {
    const last = groups.at(-1)
    if (last?.system === rule.system && last.section === rule.section) last.rules.push(rule)
    else groups.push({ system: rule.system, section: rule.section, rules: [rule] })
  }
  return groups
}
