import { describe, expect, it } from 'vitest'
import { RULE_KINDS, type Rule } from '@/lib/sizing/rule'
import { assumptions } from '../assumptions'
import { document } from '../document'
import { rules } from './index'

const duplicates = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index)

const idsOf = (broken: readonly Rule[]) => broken.map((rule) => rule.id)

/** Both languages are there, trimmed, end as a sentence and are not the same text. */
const isComplete = (sentence: { fr: string; en: string }) =>
  sentence.fr !== sentence.en &&
  [sentence.fr, sentence.en].every(
    (text) => text === text.trim() && text.length > 20 && text.endsWith('.'),
  )

/** French punctuation is preceded by a no-break space, and so are the insides of guillemets. */
const hasFrenchSpacing = (text: string) => !/[^\u00a0][;!?»%](?!\/)|«[^\u00a0]| :/.test(text)

describe('the rules of the terminal-server note', () => {
  it('are all 50 of the note', () => {
    expect(rules).toHaveLength(50)
  })

  it('have ids of their own', () => {
    expect(duplicates(rules.map((rule) => rule.id))).toEqual([])
    expect(idsOf(rules.filter((rule) => !/^ts\.[a-z]+\.[a-z0-9-]+$/.test(rule.id)))).toEqual([])
  })

  it('cite a section that the document has', () => {
    const sections = new Set(document.sections.map((section) => section.id))
    expect(idsOf(rules.filter((rule) => !sections.has(rule.citation.section)))).toEqual([])
  })

  it('leave no section of the document without a rule', () => {
    const cited = new Set(rules.map((rule) => rule.citation.section))
    expect(document.sections.filter((section) => !cited.has(section.id))).toEqual([])
  })

  it('are of one or more known kinds', () => {
    const known = new Set<string>(RULE_KINDS)
    const broken = rules.filter(
      (rule) => rule.kinds.length === 0 || rule.kinds.some((kind) => !known.has(kind)),
    )
    expect(idsOf(broken)).toEqual([])
  })

  it('rest on assumptions of the register, and every assumption serves a rule', () => {
    const register = new Set(assumptions.map((assumption) => assumption.id))
    const used = new Set(rules.flatMap((rule) => rule.assumptions ?? []))
    expect([...used].filter((id) => !register.has(id))).toEqual([])
    expect([...register].filter((id) => !used.has(id))).toEqual([])
  })

  it('explain how they are read wherever they rest on an assumption', () => {
    expect(idsOf(rules.filter((rule) => rule.assumptions && !rule.reading))).toEqual([])
  })

  it('are stated in French and in English', () => {
    expect(idsOf(rules.filter((rule) => !isComplete(rule.statement)))).toEqual([])
    expect(idsOf(rules.filter((rule) => rule.reading && !isComplete(rule.reading)))).toEqual([])
  })

  it('say each thing once', () => {
    expect(duplicates(rules.map((rule) => rule.statement.fr))).toEqual([])
    expect(duplicates(rules.map((rule) => rule.statement.en))).toEqual([])
  })

  it('keep French punctuation with its word', () => {
    const broken = rules.filter(
      (rule) => !hasFrenchSpacing(rule.statement.fr) || !hasFrenchSpacing(rule.reading?.fr ?? ''),
    )
    expect(idsOf(broken)).toEqual([])
  })

  it('name what decides a start and an update', () => {
    const statementOf = (id: string) => rules.find((rule) => rule.id === id)?.statement
    expect(statementOf('ts.licence.stop-effect')?.fr).toContain('en l’absence de code commun')
    expect(statementOf('ts.db.stop-effect')?.en).toContain('while a common path is stored')
    expect(statementOf('ts.db.stop-bit')?.fr).toContain('bit 1 du paramètre TSMode')
    expect(statementOf('ts.update.tool-sequence')?.en).toContain('eight steps')
    expect(statementOf('ts.update.not-on-ts')?.fr).toContain('CheckCDUpdate.exe')
  })
})
