import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMessage, type MessageValue } from '@/lib/i18n/format'
import { findMessage } from '@/lib/i18n/pack-message'
import { LOCALES } from '@/lib/kernel/locale'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { allFigures } from '@/lib/sizing/collect'
import { evaluate } from '@/lib/sizing/evaluate'
import { walkTrace } from '@/lib/sizing/figure'
import { requestOf, SETTINGS } from '@/lib/sizing/fixtures/arbitrary'
import type { AnyPack } from '@/lib/sizing/pack'
import type { Sizing } from '@/lib/sizing/sizing'
import { TABLES } from '@/lib/wording/tables'

type Params = Readonly<Record<string, MessageValue>>
type Said = readonly [key: string, params: Params]

const { trace: traceWords, result: resultWords } = TABLES.fr

/** The units and roles of a result that the application has no words for: the pack must. */
function ownWords(result: Sizing): Said[] {
  const units = new Set<string>()
  for (const [, { trace }] of allFigures(result)) walkTrace(trace, ({ unit }) => units.add(unit))
  const roles = new Set(result.machines.flatMap((machine) => machine.roles))
  return [
    ...[...units].flatMap((unit): Said[] =>
      Object.hasOwn(traceWords.unit, unit) ? [] : [[`unit.${unit}`, { value: '2', n: 2 }]],
    ),
    ...[...roles].flatMap((role): Said[] =>
      Object.hasOwn(resultWords.role, role) ? [] : [[`role.${role}`, {}]],
    ),
  ]
}

/** Every message a result needs, with the parameters it is given. */
function saidBy(result: Sizing): Said[] {
  const machines = result.machines.flatMap((machine): Said[] => [
    ...machine.software.map(({ product }): Said => [`software.${product}`, {}]),
    ...machine.notes.map(({ code, params }): Said => [`note.${code}`, params]),
    ...machine.characteristics.map(({ key }): Said => [`characteristic.${key}`, {}]),
  ])
  const sheets = result.configuration.flatMap(({ sheet, rows, columns = [] }): Said[] => [
    [`sheet.${sheet}`, {}],
    ...columns.map((column): Said => [`column.${column}`, {}]),
    ...rows.flatMap(({ key, cells = [] }): Said[] => [
      [`config.${key}`, {}],
      ...cells.flatMap((cell): Said[] =>
        'code' in cell ? [[`cell.${cell.code}`, cell.params ?? {}]] : [],
      ),
    ]),
  ])
  return [
    ...result.summary.map(({ code, params }): Said => [`summary.${code}`, params]),
    ...Object.keys(result.figures).map((name): Said => [`figure.${name}`, {}]),
    ...result.findings.flatMap(({ code, params }): Said[] => [
      [`finding.${code}`, params],
      [`resolve.${code}`, params],
    ]),
    ...result.links.map(({ purpose, params }): Said => [`link.${purpose}`, params]),
    ...result.support.map(({ product }): Said => [`software.${product}`, {}]),
    ...result.assumptions.map(({ id }): Said => [`assumption.${id}`, {}]),
    ...result.installPlan.map(({ action, params }): Said => [`action.${action}`, params]),
    ...result.checklist.map(({ item, params }): Said => [`checklist.${item}`, params]),
    ...result.documents.map(({ name }): Said => [`document.${name}`, {}]),
    ...machines,
    ...sheets,
    ...ownWords(result),
  ]
}

for (const system of SYSTEM_IDS) {
  const pack = (await loadPack(system)) as AnyPack

  describe(`the words for every sizing of ${system}`, { timeout: 30_000 }, () => {
    it.each(LOCALES)('are there in %s, and take the parameters they are given', (locale) => {
      const messages = pack.messages[locale]
      const seen = new Set<string>()
      const wordless = (request: unknown): string[] => {
        const outcome = evaluate(pack, request)
        if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
        return saidBy(outcome.value).flatMap(([key, params]) => {
          const mark = `${key} ${Object.keys(params)}`
          if (seen.has(mark)) return []
          seen.add(mark)
          const found = findMessage(messages, key)
          if (!found) return [key]
          const given = { ...found.params, ...params }
          return formatMessage(found.template, given, locale).trim() === '' ? [key] : []
        })
      }
      fc.assert(
        fc.property(requestOf(pack), (request) => {
          expect(wordless(request)).toEqual([])
        }),
        { ...SETTINGS, numRuns: 300 },
      )
      // A small system says less, but never nothing: each of these is said of every result.
      for (const kind of ['summary', 'figure', 'software', 'checklist', 'action'])
        expect([...seen].filter((mark) => mark.startsWith(`${kind}.`))).not.toEqual([])
    })
  })
}
