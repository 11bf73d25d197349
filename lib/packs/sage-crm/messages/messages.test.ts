import { describe, expect, it } from 'vitest'
import { loadScenarios } from '@/lib/cli/scenarios'
import { formatMessage, type MessageValue } from '@/lib/i18n/format'
import { LOCALES } from '@/lib/kernel/locale'
import { evaluate } from '@/lib/sizing/evaluate'
import { scenarioRequest } from '@/lib/sizing/scenario-request'
import type { Sizing } from '@/lib/sizing/sizing'
import { pack } from '../index'
import { optionNames, productNames } from './product-names'

const { fr, en } = pack.messages
type Params = Readonly<Record<string, MessageValue>>

/** Every message code that one result asks for. */
function* codesOf(sizing: Sizing): Generator<readonly [string, Params]> {
  for (const { code, params } of sizing.summary) yield [`summary.${code}`, params]
  for (const { code, params } of sizing.findings) {
    yield [`finding.${code}`, params]
    yield [`resolve.${code}`, params]
  }
  for (const [name, { value }] of Object.entries(sizing.figures)) {
    yield [`figure.${name}`, {}]
    if (typeof value === 'string') yield [`value.${value}`, {}]
  }
  for (const { software, notes } of sizing.machines) {
    for (const { product } of software) yield [`software.${product}`, {}]
    for (const { code, params } of notes) yield [`note.${code}`, params]
  }
  for (const { purpose, params } of sizing.links) yield [`link.${purpose}`, params]
  for (const { product } of sizing.support) yield [`software.${product}`, {}]
  for (const { id, value } of sizing.assumptions) {
    yield [`assumption.${id}`, {}]
    if (typeof value === 'object' && value !== null)
      for (const part of Object.keys(value)) yield [`software.${part}`, {}]
  }
  for (const { action, params } of sizing.installPlan) yield [`action.${action}`, params]
  for (const { item, params } of sizing.checklist) yield [`checklist.${item}`, params]
  for (const { name } of sizing.documents) yield [`document.${name}`, {}]
  for (const { sheet, rows } of sizing.configuration) {
    yield [`sheet.${sheet}`, {}]
    for (const { key, value } of rows) {
      yield [`config.${key}`, {}]
      if (Object.hasOwn(fr, `value.${key}.${value}`)) yield [`value.${key}.${value}`, {}]
    }
  }
}

const scenarios = loadScenarios(pack.id)
const said = [...scenarios.values()].flatMap((scenario) => {
  const outcome = evaluate(pack, scenarioRequest(pack, scenario, scenarios))
  return outcome.ok ? [...codesOf(outcome.value)] : []
})

/** The wizard's own words are held by the test of the steps. */
const RESULT_CODE =
  /^(summary|finding|resolve|figure|value|software|note|link|action|checklist|document|sheet|config|assumption)\./

/** Texts that are rightly the same in French and in English. */
const SAME_IN_BOTH = new Set([
  ...Object.values(productNames),
  ...Object.values(optionNames),
  'Architecture',
  'Contacts',
  'Production',
  'Test',
])

describe('the messages of Sage 100c CRM', () => {
  it('exist in both languages', () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort())
  })

  it('say what the scenarios reach, and nothing that none of them asks for', () => {
    const reached = new Set(said.map(([code]) => code))
    expect([...reached].filter((code) => !Object.hasOwn(fr, code))).toEqual([])
    const written = Object.keys(fr).filter((code) => RESULT_CODE.test(code))
    expect(written.filter((code) => !reached.has(code))).toEqual([])
  })

  it('can be filled with the parameters that results give', () => {
    for (const locale of LOCALES)
      for (const [code, params] of said) {
        const text = formatMessage(pack.messages[locale][code] ?? '', params, locale)
        expect(text, `${locale} ${code}`).not.toMatch(/[{}]|undefined|NaN|null/)
        expect(text.trim(), `${locale} ${code}`).not.toBe('')
      }
  })

  it('name the choices of the assumptions that can be changed', () => {
    const choices = pack.assumptions.flatMap(({ id, editable }) =>
      editable && 'kind' in editable && editable.kind === 'choice'
        ? editable.options.map((value) => `option.assumptions.${id}.${value}`)
        : [],
    )
    const worded = Object.keys(fr).filter((code) => code.startsWith('option.assumptions.'))
    expect(worded.sort()).toEqual(choices.sort())
  })

  it('leave a version that is not known out of the sentence', () => {
    const write = (known: string, version: string) =>
      formatMessage(fr['action.install-gescom'] ?? '', { known, version }, 'fr')
    expect(write('no', '')).toBe('Installer Sage Gestion commerciale 100c.')
    expect(write('yes', '4.00')).toBe('Installer Sage Gestion commerciale 100c, version 4.00.')
  })

  it('never print the password that the guide publishes', () => {
    expect(JSON.stringify([fr, en])).not.toMatch(/SageCrm#/i)
  })

  it('differ from one language to the other, apart from names', () => {
    const same = Object.keys(fr).filter(
      (code) => fr[code] === en[code] && !SAME_IN_BOTH.has(fr[code] ?? ''),
    )
    expect(same).toEqual([])
  })

  it('keep French punctuation with its word', () => {
    const loose = Object.keys(fr).filter((code) => {
      const words = (fr[code] ?? '').replace(/\{[^{}]*\}/g, '')
      return / [:;!?»%]|« |[^\s\u00a0:/]:(?!\/)(?=\s)/.test(words)
    })
    expect(loose).toEqual([])
  })
})
