import { describe, expect, it } from 'vitest'
import { loadScenarios } from '@/lib/cli/scenarios'
import { formatMessage, type MessageValue } from '@/lib/i18n/format'
import { LOCALES } from '@/lib/kernel/locale'
import { evaluate } from '@/lib/sizing/evaluate'
import { isField } from '@/lib/sizing/fields'
import { scenarioRequest } from '@/lib/sizing/scenario-request'
import type { Sizing } from '@/lib/sizing/sizing'
import { pack } from '../index'
import { messages as en } from './en'
import { messages as fr } from './fr'
import { PRODUCT_NAMES } from './product-names'
import { PRODUCTS } from './products'

type Params = Readonly<Record<string, MessageValue>>

/** Codes of a result with the parameters each was given. */
type Codes = Map<string, Params[]>

const scenarios = loadScenarios(pack.id)

/** The results of all scenarios: together they reach every code of the pack. */
const sizings = [...scenarios.values()].flatMap((scenario): Sizing[] => {
  const sized = evaluate(pack, scenarioRequest(pack, scenario, scenarios))
  return sized.ok ? [sized.value] : []
})

/** Every message code that one result asks for. */
function* codesOf(sizing: Sizing): Generator<readonly [string, Params]> {
  for (const { code, params } of sizing.summary) yield [`summary.${code}`, params]
  for (const { code, params } of sizing.findings) {
    yield [`finding.${code}`, params]
    yield [`resolve.${code}`, params]
  }
  for (const name of Object.keys(sizing.figures)) yield [`figure.${name}`, {}]
  for (const { software, notes, characteristics } of sizing.machines) {
    for (const { product } of software) yield [`software.${product}`, {}]
    for (const { code, params } of notes) yield [`note.${code}`, params]
    for (const { key } of characteristics) yield [`characteristic.${key}`, {}]
  }
  for (const { purpose, params } of sizing.links) yield [`link.${purpose}`, params]
  for (const { product } of sizing.support) yield [`software.${product}`, {}]
  for (const { action, params } of sizing.installPlan) yield [`action.${action}`, params]
  for (const { item, params } of sizing.checklist) yield [`checklist.${item}`, params]
  for (const { name } of sizing.documents) yield [`document.${name}`, {}]
  for (const { sheet, rows } of sizing.configuration) {
    yield [`sheet.${sheet}`, {}]
    for (const { key } of rows) yield [`config.${key}`, {}]
  }
}

/** A customer may type braces, which a sentence then quotes: they are no place left open. */
const isPlain = (params: Params): boolean =>
  !Object.values(params)
    .flat()
    .some((value) => /[{}]/.test(String(value)))

const reached: Codes = new Map()
for (const [code, params] of sizings.flatMap((sizing) => [...codesOf(sizing)]))
  reached.set(code, [...(reached.get(code) ?? []), params])
for (const { id, editable } of pack.assumptions) {
  reached.set(`assumption.${id}`, [{}])
  const parts = editable && !isField(editable) ? Object.keys(editable) : []
  for (const part of parts) reached.set(`assumption.${id}.${part}`, [{}])
}

/** The wizard's own words are held by the test of the steps. */
const RESULT_CODE =
  /^(summary|finding|resolve|figure|software|note|characteristic|link|action|checklist|document|sheet|config|assumption)\./

/** Names of products are the same in every language, and some stand for codes that a machine does not carry. */
const PRODUCT_CODES = new Set(Object.keys(PRODUCTS).map((code) => `software.${code}`))

/** Texts that are rightly the same in French and in English. */
const SAME_IN_BOTH = new Set<string>([
  ...Object.values(PRODUCTS),
  ...Object.values(PRODUCT_NAMES).flatMap((table) => Object.values(table)),
  'Architecture',
  'Windows Server',
  'SQL Server',
  'SQL Server Express',
  '.NET Framework',
  'IIS (Internet Information Services)',
  'CDM (Cegid Database Maintenance)',
  'ARR (Application Request Routing)',
  'Microsoft Office',
  'TeamViewer',
  'Internet Explorer',
  'Laser',
  'OAuth',
  'Self-Service',
  'Web API',
  'ERP Data Service',
])

/** French texts in which punctuation could be parted from its word at the end of a line. */
const ICU = /\{[^{}]*\}/g
const hasLooseSpacing = (text: string): boolean => {
  const words = text.replace(ICU, '')
  return / [:;!?»%]|« /.test(words)
}

describe('the messages of XRP Sprint', () => {
  it('exist in both languages', () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort())
  })

  it('leave no code of a result without a sentence', () => {
    expect([...reached.keys()].filter((code) => !Object.hasOwn(fr, code))).toEqual([])
  })

  it('say nothing that no result asks for', () => {
    const unused = Object.keys(fr).filter(
      (code) => RESULT_CODE.test(code) && !PRODUCT_CODES.has(code) && !reached.has(code),
    )
    expect(unused).toEqual([])
  })

  it('can be filled with the parameters that results give', () => {
    for (const locale of LOCALES)
      for (const [code, given] of reached)
        for (const params of given.filter(isPlain)) {
          const text = formatMessage(pack.messages[locale][code] ?? '', params, locale)
          expect(text, `${locale} ${code}`).not.toMatch(/[{}]|undefined|NaN|null/)
          expect(text.trim(), `${locale} ${code}`).not.toBe('')
        }
  })

  it('name the parts and the choices of every assumption', () => {
    const named = pack.assumptions.flatMap(({ id, default: taken, editable }) => {
      if (typeof taken === 'object' && taken !== null)
        // Parts that a request may change have a label of their own; the others are products.
        return Object.keys(taken).map((part) =>
          editable ? `assumption.${id}.${part}` : `software.${part}`,
        )
      if (!editable || !('kind' in editable)) return []
      const options = editable.kind === 'choice' ? editable.options : []
      const both = editable.kind === 'boolean' ? [true, false] : []
      return [...options, ...both].map((value) => `option.assumptions.${id}.${value}`)
    })
    expect(named).toContain('option.assumptions.A-ARR-LAN.dmz')
    expect(named.filter((code) => !Object.hasOwn(en, code))).toEqual([])
    const worded = Object.keys(en).filter((code) => code.startsWith('option.assumptions.'))
    expect(worded.filter((code) => !named.includes(code))).toEqual([])
  })

  it('differ from one language to the other, apart from names', () => {
    const same = Object.keys(fr).filter(
      (code) => fr[code] === en[code] && !SAME_IN_BOTH.has(fr[code] ?? ''),
    )
    expect(same).toEqual([])
  })

  it('keep French punctuation with its word', () => {
    expect(Object.keys(fr).filter((code) => hasLooseSpacing(fr[code] ?? ''))).toEqual([])
  })

  it('write products by their names', () => {
    const write = (code: string, params: Params) => formatMessage(fr[code] ?? '', params, 'fr')
    expect(write('finding.xrp.db.sql-os-matrix', { sql: '2019', os: 'WS2016' })).toContain(
      'SQL Server 2019 avec Windows Server 2016',
    )
    expect(write('finding.client-os-not-listed', { group: 'Accueil', os: 'W11' })).toContain(
      'Windows 11 ne figure pas',
    )
    expect(write('finding.os-not-listed', { os: 'other' })).toContain('Le système choisi')
  })
})
