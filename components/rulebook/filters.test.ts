import { describe, expect, it } from 'vitest'
import type { RulebookList, RuleRow } from '@/lib/wording/rulebook'
import {
  filtered,
  filtersOf,
  groupsOf,
  isFiltering,
  NO_FILTERS,
  queryOf,
  type RuleFilters,
  searchIndex,
} from './filters'

const row = (id: string, more: Partial<RuleRow> = {}): RuleRow => ({
  id,
  system: id.slice(0, 1),
  section: '§1',
  place: '§1, tableau',
  kinds: ['minimum'],
  statement: 'Le serveur a quatre cœurs.',
  reading: null,
  basis: ['document'],
  actsOn: ['figure'],
  scenarios: 3,
  ...more,
})

const list: RulebookList = {
  systems: [
    {
      id: 'a',
      name: 'Alpha',
      document: 'Alpha, version 1',
      sections: [
        { id: '§1', label: '§1 · Généralités' },
        { id: '§2', label: '§2 · Réseau' },
      ],
    },
    { id: 'b', name: 'Beta', document: 'Beta', sections: [{ id: '§1', label: '§1 · Réglages' }] },
  ],
  rules: [
    row('a.cores'),
    row('a.memory', { kinds: ['minimum', 'recommended'], statement: 'Huit Go de mémoire.' }),
    row('a.port', { section: '§2', kinds: ['requirement'], actsOn: ['flow', 'finding'] }),
    row('b.cores', { reading: 'Nous l’entendons d’un processeur physique.' }),
  ],
}
const index = searchIndex(list)
const ids = (filters: Partial<RuleFilters>) =>
  filtered(list, index, { ...NO_FILTERS, ...filters }).rules.map(({ id }) => id)

describe('the filters of the rulebook', () => {
  it('search ids, statements, chapters, places and readings for every word', () => {
    expect(ids({})).toHaveLength(4)
    expect(ids({ text: 'COEURS serveur' })).toEqual(['a.cores', 'a.port', 'b.cores'])
    expect(ids({ text: 'reseau' })).toEqual(['a.port'])
    expect(ids({ text: 'beta physique' })).toEqual(['b.cores'])
    expect(ids({ text: 'a.memory' })).toEqual(['a.memory'])
    expect(ids({ text: 'cœurs mémoire' })).toEqual([])
  })

  it('hold together', () => {
    expect(ids({ system: 'a' })).toEqual(['a.cores', 'a.memory', 'a.port'])
    expect(ids({ system: 'a', section: '§1', kind: 'recommended' })).toEqual(['a.memory'])
    expect(ids({ actsOn: 'finding' })).toEqual(['a.port'])
    expect(ids({ reading: true })).toEqual(['b.cores'])
    expect(ids({ reading: true, system: 'a' })).toEqual([])
  })

  it('say how many rules each choice would leave', () => {
    const { counts } = filtered(list, index, { ...NO_FILTERS, system: 'a', kind: 'minimum' })
    // As many as choosing it gives.
    expect(Object.fromEntries(counts.system)).toEqual({ a: 2, b: 1 })
    expect(Object.fromEntries(counts.kind)).toEqual({ minimum: 2, recommended: 1, requirement: 1 })
    expect(counts.actsOn.get('flow')).toBeUndefined()
  })

  it('survive the way through an address', () => {
    const filters: RuleFilters = {
      text: 'cœurs & Go',
      system: 'a',
      section: '§2',
      kind: 'requirement',
      actsOn: 'flow',
      reading: true,
    }
    expect(filtersOf(new URLSearchParams(queryOf(filters)), list)).toEqual(filters)
    expect(queryOf(NO_FILTERS)).toBe('')
    expect(isFiltering({ ...NO_FILTERS, text: '  ' })).toBe(false)
  })

  it('leave out what an address asks for in vain', () => {
    const query = '?system=none&section=§1&kind=law&acts=nothing&reading=yes'
    expect(filtersOf(new URLSearchParams(query), list)).toEqual(NO_FILTERS)
    expect(filtersOf(new URLSearchParams(`q=${'x'.repeat(999)}`), list).text).toHaveLength(200)
    // A chapter belongs to a system.
    expect(filtersOf(new URLSearchParams('?system=b&section=§2'), list).section).toBe('')
  })

  it('keep the chapters together', () => {
    expect(
      groupsOf(list.rules).map(({ system, section, rules }) => [system, section, rules.length]),
    ).toEqual([
      ['a', '§1', 2],
      ['a', '§2', 1],
      ['b', '§1', 1],
    ])
  })
})
