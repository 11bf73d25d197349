import { describe, expect, it } from 'vitest'
import { loadScenarios } from '@/lib/cli/scenarios'
import { formatMessage, type MessageValue } from '@/lib/i18n/format'
import { findMessage } from '@/lib/i18n/pack-message'
import { LOCALES } from '@/lib/kernel/locale'
import { evaluate } from '@/lib/sizing/evaluate'
import { scenarioRequest } from '@/lib/sizing/scenario-request'
import type { Sizing } from '@/lib/sizing/sizing'
import type { Trace } from '@/lib/sizing/trace'
import { pack } from '../index'

const { fr, en } = pack.messages
type Params = Readonly<Record<string, MessageValue>>

/** Rows whose value is a text of the customer's, or a name, and not a code. */
const WRITTEN =
  /^(mapping\..*|database\.path|database\.boxSetting|updates\.program|updates\.tempFolder)$/
const isCode = (key: string, value: string): boolean =>
  !WRITTEN.test(key) && !value.startsWith('• ')

/** The string values that a trace shows, which have words of their own unless they are answers. */
function* textsOf(trace: Trace): Generator<string> {
  if (trace.op !== 'given' && typeof trace.value === 'string') yield trace.value
  for (const part of trace.of) yield* textsOf(part)
}

/** Every message code that one result asks for. */
function* codesOf(sizing: Sizing): Generator<readonly [string, Params]> {
  for (const { code, params } of sizing.summary) yield [`summary.${code}`, params]
  for (const { code, params } of sizing.findings) {
    yield [`finding.${code}`, params]
    yield [`resolve.${code}`, params]
  }
  for (const [name, { trace }] of Object.entries(sizing.figures)) {
    yield [`figure.${name}`, {}]
    for (const text of textsOf(trace)) yield [`value.${text}`, {}]
  }
  for (const { software, notes } of sizing.machines) {
    for (const { product } of software) yield [`software.${product}`, {}]
    for (const { code, params } of notes) yield [`note.${code}`, params]
  }
  for (const { purpose, params } of sizing.links) yield [`link.${purpose}`, params]
  for (const { product } of sizing.support) yield [`software.${product}`, {}]
  for (const { id, value } of sizing.assumptions) {
    yield [`assumption.${id}`, {}]
    if (typeof value === 'boolean') yield [`option.assumptions.${id}.${value}`, {}]
  }
  for (const { action, params } of sizing.installPlan) yield [`action.${action}`, params]
  for (const { item, params } of sizing.checklist) yield [`checklist.${item}`, params]
  for (const { name } of sizing.documents) yield [`document.${name}`, {}]
  for (const { sheet, rows } of sizing.configuration) {
    yield [`sheet.${sheet}`, {}]
    for (const { key, value } of rows) {
      yield [`config.${key}`, {}]
      if (isCode(key, value)) yield [`value.${key}.${value}`, {}]
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
const SAME_IN_BOTH = new Set(['Application', 'CheckCDUpdate.exe', '—'])

const patternOf = (code: string): string => code.replace(/^(figure\.start)\.[^.]+\./, '$1.*.')

describe('the messages of the terminal-server note', () => {
  it('exist in both languages', () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort())
  })

  it('say what the scenarios reach, and nothing that none of them asks for', () => {
    const reached = new Set(said.map(([code]) => patternOf(code)))
    expect([...reached].filter((code) => !Object.hasOwn(fr, code))).toEqual([])
    const written = Object.keys(fr).filter((code) => RESULT_CODE.test(code))
    expect(written.filter((code) => !reached.has(code))).toEqual([])
  })

  it('can be filled with the parameters that results give', () => {
    for (const locale of LOCALES)
      for (const [code, params] of said) {
        const found = findMessage(pack.messages[locale], code)
        const text = formatMessage(found?.template ?? '', { ...found?.params, ...params }, locale)
        expect(text, `${locale} ${code}`).not.toMatch(/[{}]|undefined|NaN|\bnull\b/)
        expect(text.trim(), `${locale} ${code}`).not.toBe('')
      }
  })

  it('name a group in the labels of its figures', () => {
    const found = findMessage(fr, 'figure.start.Ventes Nord-2.licence')
    expect(formatMessage(found?.template ?? '', found?.params ?? {}, 'fr')).toBe(
      'Licence au démarrage, groupe Ventes Nord-2',
    )
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
