import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { leavesOf } from '@/lib/sizing/fields'
import { RULE_KINDS, type Rule } from '@/lib/sizing/rule'
import { fieldsSchema } from '@/lib/sizing/schema'
import { SYSTEMS } from './index'

/** What holds for the rules of every system; how many there are and what they say is held beside each pack. */

const packs = await Promise.all(SYSTEMS.map(({ load }) => load()))

const duplicates = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index)

const idsOf = (broken: readonly Rule[]) => broken.map((rule) => rule.id)

/** What stands before the first dot of an id: each system has one of its own. */
const prefixOf = (id: string) => id.slice(0, id.indexOf('.'))

/** Both languages are there, trimmed, end as a sentence and are not the same text. */
const isComplete = (sentence: { fr: string; en: string }) =>
  sentence.fr !== sentence.en &&
  [sentence.fr, sentence.en].every(
    (text) => text === text.trim() && text.length > 20 && text.endsWith('.'),
  )

/** French punctuation is preceded by a no-break space, and so are the insides of guillemets. */
const hasFrenchSpacing = (text: string) => !/[^\u00a0][;!?»%](?!\/)|«[^\u00a0]| :/.test(text)

describe('the registry', () => {
  it('lists each system once, under the name of its folder and of its pack', () => {
    expect(duplicates(SYSTEMS.map(({ id }) => id))).toEqual([])
    for (const [i, { id, name, tagline }] of SYSTEMS.entries()) {
      expect(existsSync(new URL(`./${id}/index.ts`, import.meta.url)), id).toBe(true)
      expect(packs[i]).toMatchObject({ id, name, tagline })
    }
  })

  it('has no rule id, and no prefix of rule ids, in two systems', () => {
    expect(duplicates(packs.flatMap(({ rules }) => rules.map(({ id }) => id)))).toEqual([])
    const prefixes = packs.map(({ rules }) => [...new Set(rules.map(({ id }) => prefixOf(id)))])
    expect(prefixes.filter((own) => own.length !== 1)).toEqual([])
    expect(duplicates(prefixes.flat())).toEqual([])
  })
})

describe.each(packs)('the rules of $name', ({ rules, document, assumptions, ...pack }) => {
  const known = new Set(rules.map(({ id }) => id))
  const register = new Set(assumptions.map(({ id }) => id))

  it('are named by topic', () => {
    const broken = rules.filter(({ id }) => !/^[a-z]+(\.[a-z0-9]+(-[a-z0-9]+)*){1,3}$/.test(id))
    expect(idsOf(broken)).toEqual([])
  })

  it('cite a section that the document has, and leave none without a rule', () => {
    const sections = document.sections.map(({ id }) => id)
    expect(duplicates(sections)).toEqual([])
    expect(idsOf(rules.filter(({ citation }) => !sections.includes(citation.section)))).toEqual([])
    const cited = new Set(rules.map(({ citation }) => citation.section))
    expect(sections.filter((id) => !cited.has(id))).toEqual([])
  })

  it('are of one or more known kinds, each named once', () => {
    const broken = rules.filter(
      ({ kinds }) =>
        kinds.length === 0 ||
        duplicates(kinds).length > 0 ||
        kinds.some((kind) => !RULE_KINDS.includes(kind)),
    )
    expect(idsOf(broken)).toEqual([])
  })

  it('rest on assumptions of the register, and every assumption serves a rule', () => {
    const used = new Set(rules.flatMap((rule) => rule.assumptions ?? []))
    expect([...used].filter((id) => !register.has(id))).toEqual([])
    expect([...register].filter((id) => !used.has(id))).toEqual([])
  })

  it('explain how they are read wherever they rest on an assumption', () => {
    expect(idsOf(rules.filter((rule) => rule.assumptions && !rule.reading))).toEqual([])
  })

  it('are stated in French and in English, each thing once', () => {
    expect(idsOf(rules.filter((rule) => !isComplete(rule.statement)))).toEqual([])
    expect(idsOf(rules.filter((rule) => rule.reading && !isComplete(rule.reading)))).toEqual([])
    expect(duplicates(rules.map((rule) => rule.statement.fr))).toEqual([])
    expect(duplicates(rules.map((rule) => rule.statement.en))).toEqual([])
  })

  it('keep French punctuation with its word', () => {
    const broken = rules.filter(
      (rule) => !hasFrenchSpacing(rule.statement.fr) || !hasFrenchSpacing(rule.reading?.fr ?? ''),
    )
    expect(idsOf(broken)).toEqual([])
  })

  it('are what the house may make stricter, within bounds that hold the document’s value', () => {
    expect(duplicates(pack.house.map(({ rule }) => rule))).toEqual([])
    for (const { rule, min, max, default: taken } of pack.house) {
      expect(known).toContain(rule)
      expect([min <= taken, taken <= max], rule).toEqual([true, true])
    }
  })

  it('have assumptions listed once, whose values a request may repeat where it may change them', () => {
    expect(duplicates(assumptions.map(({ id }) => id))).toEqual([])
    for (const { id, default: taken, editable } of assumptions) {
      if (!editable) continue
      const parsed = fieldsSchema({ [id]: editable }).safeParse({ [id]: taken })
      expect(parsed.error?.issues ?? [], id).toEqual([])
    }
    if (pack.columnAssumption !== undefined) expect(register).toContain(pack.columnAssumption)
  })

  it('have conditions for questions there are, resting on assumptions there are', () => {
    const paths = leavesOf(pack.fields).map(({ path }) => path)
    const conditions = Object.entries(pack.conditions)
    expect(conditions.filter(([path]) => !paths.includes(path))).toEqual([])
    const named = conditions.flatMap(([, { assumption }]) => assumption ?? [])
    expect(named.filter((id) => !register.has(id))).toEqual([])
  })
})
