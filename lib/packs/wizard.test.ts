import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/lib/kernel/locale'
import { complete } from '@/lib/sizing/complete'
import { fieldAt, isField, leavesOf } from '@/lib/sizing/fields'
import type { AnyPack } from '@/lib/sizing/pack'
import { valueAt } from '@/lib/sizing/refusals'
import { fieldsSchema } from '@/lib/sizing/schema'
import { optionalWizardCodes, wizardCodes } from './fixtures/wizard-codes'
import { SYSTEMS } from './index'

/** What holds for the wizard of every system: its steps, its words and its examples. */

const packs: readonly AnyPack[] = await Promise.all(SYSTEMS.map(({ load }) => load()))

describe.each(packs)('the wizard of $name', (pack) => {
  const leaves = leavesOf(pack.fields)
  const asked = pack.steps.flatMap(({ questions }) => questions)

  it('asks for every answer exactly once, in steps of different names', () => {
    expect(asked.map(({ path }) => path).sort()).toEqual(leaves.map(({ path }) => path).sort())
    const ids = pack.steps.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(pack.steps.filter(({ questions }) => questions.length === 0)).toEqual([])
  })

  it('names at least one rule per question, and only rules that exist', () => {
    const known = new Set(pack.rules.map(({ id }) => id))
    expect(asked.filter(({ rules }) => rules.length === 0)).toEqual([])
    expect(asked.flatMap(({ rules }) => rules).filter((id) => !known.has(id))).toEqual([])
  })

  it('offers a range only inside what the answer accepts', () => {
    for (const { path, range } of asked.filter((question) => question.range !== undefined)) {
      const field = fieldAt(pack.fields, path.split('.'))
      if (!field || !isField(field) || !('min' in field)) throw new Error(`${path} has no range`)
      expect(range?.min, path).toBeGreaterThanOrEqual(field.min)
      expect(range?.max, path).toBeLessThanOrEqual(field.max)
    }
  })

  it.each(LOCALES)('says all it needs in %s, and nothing that is never shown', (locale) => {
    const messages = pack.messages[locale]
    const needed = wizardCodes(pack)
    expect(needed.filter((code) => !messages[code]?.trim())).toEqual([])
    const used = new Set([...needed, ...optionalWizardCodes(pack)])
    const written = Object.keys(messages).filter((code) =>
      /^(step|question|option|example)\./.test(code),
    )
    expect(written.filter((code) => !used.has(code))).toEqual([])
  })

  it.each(LOCALES)(
    'writes texts in %s that ICU leaves alone, and sentences with a stop',
    (locale) => {
      const worded = wizardCodes(pack).filter((code) => !code.startsWith('option.assumptions.'))
      for (const code of [...worded, ...optionalWizardCodes(pack)]) {
        const text = pack.messages[locale][code]
        if (text === undefined) continue
        expect(text, code).not.toMatch(/['"{}<>]/)
        if (/\.(help|why|intro|description)$/.test(code)) expect(text, code).toMatch(/[.…?]$/)
        else expect(text, code).not.toMatch(/\.$/)
      }
    },
  )
})

describe.each(packs)('the examples of $name', (pack) => {
  it('are there, each under a name of its own', () => {
    const ids = pack.examples.map(({ id }) => id)
    expect(ids).not.toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('stand in a file each, where they have a folder', () => {
    const folder = new URL(`./${pack.id}/examples/`, import.meta.url)
    if (!existsSync(folder)) return
    const files = readdirSync(folder).filter((name) => name !== 'index.ts')
    expect(files.sort()).toEqual(pack.examples.map(({ id }) => `${id}.ts`).sort())
  })

  it.each(pack.examples)(
    '$id is accepted, lacks nothing and answers only what is asked',
    ({ answers }) => {
      expect(fieldsSchema(pack.fields).safeParse(answers).error?.issues ?? []).toEqual([])
      const completed = complete(pack.fields, pack.conditions, answers)
      expect(completed.missing).toEqual([])
      const idle = leavesOf(pack.fields).filter(
        ({ path }) =>
          valueAt(answers, path.split('.')) !== undefined &&
          pack.conditions[path]?.asked?.(completed.answers) === false,
      )
      expect(idle.map(({ path }) => path)).toEqual([])
    },
  )
})
