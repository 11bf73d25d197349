import { describe, expect, it } from 'vitest'
import { loadScenarios } from '@/lib/cli/scenarios'
import { formatMessage } from '@/lib/i18n/format'
import { findMessage } from '@/lib/i18n/pack-message'
import { evaluate } from '@/lib/sizing/evaluate'
import { scenarioRequest } from '@/lib/sizing/scenario-request'
import { pack } from '../index'

/** Texts that are rightly the same in French and in English. */
const SAME_IN_BOTH = new Set(['Application', 'CheckCDUpdate.exe', 'Situation', 'Licence', '—'])

/** Rows whose value is a text of the customer's, or a name, and not a code. */
const WRITTEN =
  /^(mapping\..*|database\.path|database\.boxSetting|updates\.program|updates\.tempFolder)$/
const isCode = (key: string, value: string): boolean =>
  !WRITTEN.test(key) && !value.startsWith('• ')

const { fr, en } = pack.messages

describe('the messages of the terminal-server note', () => {
  it('name a group in the labels of its figures', () => {
    const found = findMessage(fr, 'figure.start.Ventes Nord-2.licence')
    expect(formatMessage(found?.template ?? '', found?.params ?? {}, 'fr')).toBe(
      'Licence au démarrage, groupe Ventes Nord-2',
    )
  })

  it('word every code that a configuration sheet holds', () => {
    const scenarios = loadScenarios(pack.id)
    const rows = [...scenarios.values()].flatMap((scenario) => {
      const outcome = evaluate(pack, scenarioRequest(pack, scenario, scenarios))
      return outcome.ok ? outcome.value.configuration.flatMap((sheet) => sheet.rows) : []
    })
    const codes = rows
      .filter(({ key, value, cells }) => !cells && isCode(key, value))
      .map(({ key, value }) => `value.${key}.${value}`)
    expect(codes).not.toEqual([])
    expect(codes.filter((code) => !Object.hasOwn(fr, code))).toEqual([])
  })

  it('differ from one language to the other, apart from these', () => {
    const same = Object.keys(fr).filter(
      (code) => fr[code] === en[code] && !SAME_IN_BOTH.has(fr[code] ?? ''),
    )
    expect(same).toEqual([])
  })
})
