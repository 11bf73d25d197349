import { describe, expect, it } from 'vitest'
import { loadScenarios } from '@/lib/cli/scenarios'
import { formatMessage } from '@/lib/i18n/format'
import { findMessage } from '@/lib/i18n/pack-message'
import { LOCALES } from '@/lib/kernel/locale'
import { evaluate } from '@/lib/sizing/evaluate'
import type { AnyPack } from '@/lib/sizing/pack'
import { scenarioRequest } from '@/lib/sizing/scenario-request'
import { type Asked, assumptionCodes, codesOf } from './fixtures/result-codes'
import { SYSTEMS } from './index'

/** What holds for the words of every system's results; what a single system has to say is held beside its pack. */

/** What the scenarios of a system ask for: together they reach every code of the pack. */
function askedBy(pack: AnyPack): Asked[] {
  const scenarios = loadScenarios(pack.id)
  return [...scenarios.values()].flatMap((scenario) => {
    const outcome = evaluate(pack, scenarioRequest(pack, scenario, scenarios))
    return outcome.ok ? [...codesOf(pack, outcome.value)] : []
  })
}

/** A code, and the codes that stand for all figures of things that users name. */
const patternsOf = (code: string): string[] => {
  const steps = code.split('.')
  return [code, ...steps.map((_, position) => steps.with(position, '*').join('.'))]
}

/** A customer may type braces, which a sentence then quotes: they are no place left open. */
const isPlain = ({ params }: Asked): boolean =>
  !Object.values(params)
    .flat()
    .some((value) => /[{}]/.test(String(value)))

/** The wizard's own words are held by the test of the wizards. */
const isOfResult = (code: string): boolean => !/^(step|question|option|example)\./.test(code)

/** Whether punctuation could be parted from its word at the end of a line. */
function hasLooseSpacing(text: string): boolean {
  const words = text.replace(/\{[^{}]*\}/g, '')
  return / [:;!?»%]|« |[^\s\u00a0:/]:(?!\/)(?=\s)|[^\s\u00a0:/][;!?](?=\s|$)/.test(words)
}

/**
 * Whether a text may be the same in both languages: names and abbreviations are, and so are single words. A sentence
 * nobody translated has a word in small letters.
 */
const isName = (text: string): boolean => !/(^|[\s(])\p{Ll}{2,}(?=$|[\s,.;:)])/u.test(text)

const packs = await Promise.all(SYSTEMS.map(({ load }) => load()))

describe.each(packs)('the messages of $name', (pack) => {
  const { fr, en } = pack.messages
  const asked = [...askedBy(pack), ...assumptionCodes(pack)]

  it('exist in both languages', () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort())
  })

  it('say what the scenarios reach, and nothing that none of them asks for', () => {
    const needed = new Set(asked.flatMap(({ code, required }) => (required ? [code] : [])))
    expect(needed.size).toBeGreaterThan(0)
    expect([...needed].filter((code) => findMessage(fr, code) === undefined)).toEqual([])
    const used = new Set(asked.flatMap(({ code }) => patternsOf(code)))
    expect(Object.keys(fr).filter((code) => isOfResult(code) && !used.has(code))).toEqual([])
  })

  it('stand for assumptions that some scenario rests on', () => {
    const reached = new Set(askedBy(pack).map(({ code }) => code))
    expect(pack.assumptions.filter(({ id }) => !reached.has(`assumption.${id}`))).toEqual([])
  })

  it('can be filled with the parameters that results give', () => {
    for (const locale of LOCALES)
      for (const { code, params } of asked.filter(isPlain)) {
        const found = findMessage(pack.messages[locale], code)
        if (!found) continue
        const text = formatMessage(found.template, { ...found.params, ...params }, locale)
        expect(text, `${locale} ${code}`).not.toMatch(/[{}]|undefined|NaN|\bnull\b/)
        expect(text.trim(), `${locale} ${code}`).not.toBe('')
      }
  })

  it('differ from one language to the other, apart from names', () => {
    const same = Object.keys(fr).filter((code) => fr[code] === en[code] && !isName(fr[code] ?? ''))
    expect(same).toEqual([])
  })

  it('keep French punctuation with its word', () => {
    expect(Object.keys(fr).filter((code) => hasLooseSpacing(fr[code] ?? ''))).toEqual([])
  })
})
