import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { complete } from '@/lib/sizing/complete'
import { type Field, type Fields, isField, leavesOf } from '@/lib/sizing/fields'
import { valueAt } from '@/lib/sizing/refusals'
import { fieldsSchema } from '@/lib/sizing/schema'
import { conditions } from './conditions'
import { examples } from './examples'
import { fields, type TerminalServerAnswers } from './fields'
import { questions as english } from './messages/en/questions'
import { questions as french } from './messages/fr/questions'
import { rules } from './rules'
import { steps } from './steps'

const leaves = leavesOf(fields)
const asked = steps.flatMap((step) => step.questions)

/** Every choice and flag with its dotted path, those of list items included. */
function selectable(group: Fields, prefix = ''): { path: string; values: string[] }[] {
  return Object.entries(group).flatMap(([name, node]) => {
    const path = `${prefix}${name}`
    if (!isField(node)) return selectable(node, `${path}.`)
    if (node.kind === 'choice') return [{ path, values: node.options.map(String) }]
    if (node.kind === 'flags') return [{ path, values: [...node.keys] }]
    return node.kind === 'list' ? selectable(node.item, `${path}.`) : []
  })
}

/** The paths inside list items, such as `stores.os`, and inside the lists that items hold. */
const itemsOf = (path: string, field: Field | Fields | undefined): string[] =>
  field && isField(field) && field.kind === 'list'
    ? Object.entries(field.item).flatMap(([name, inner]) => [
        `${path}.${name}`,
        ...itemsOf(`${path}.${name}`, inner),
      ])
    : []
const itemPaths = leaves.flatMap(({ path, field }) => itemsOf(path, field))

/** The codes the wizard needs, no more and no less, apart from the optional help of list items. */
const required = [
  ...steps.flatMap(({ id }) => [`step.${id}.title`, `step.${id}.intro`]),
  ...asked.flatMap(({ path }) =>
    ['label', 'help', 'why'].map((word) => `question.${path}.${word}`),
  ),
  ...itemPaths.map((path) => `question.${path}.label`),
  ...selectable(fields).flatMap(({ path, values }) =>
    values.map((value) => `option.${path}.${value}`),
  ),
  ...examples.flatMap(({ id }) => [`example.${id}`, `example.${id}.description`]),
]
const optional = itemPaths.map((path) => `question.${path}.help`)

describe('the steps of the terminal-server note', () => {
  it('ask for every answer exactly once', () => {
    expect(asked.map(({ path }) => path).sort()).toEqual(leaves.map(({ path }) => path).sort())
  })

  it('name at least one rule per question, and only rules that exist', () => {
    const known = new Set(rules.map(({ id }) => id))
    expect(asked.filter(({ rules: named }) => named.length === 0)).toEqual([])
    expect(asked.flatMap(({ rules: named }) => named).filter((id) => !known.has(id))).toEqual([])
  })
})

describe.each([
  ['French', french],
  ['English', english],
])('the %s words of the wizard', (_language, messages) => {
  it('are complete and hold nothing that is never shown', () => {
    const codes = Object.keys(messages)
    expect(required.filter((code) => !messages[code]?.trim())).toEqual([])
    const used = new Set([...required, ...optional])
    expect(codes.filter((code) => !used.has(code))).toEqual([])
  })

  it('use typographic apostrophes, which ICU messages leave alone', () => {
    expect(Object.entries(messages).filter(([, text]) => /['"{}<>]/.test(text))).toEqual([])
  })

  it('end helps and reasons as sentences, and labels without a stop', () => {
    const sentence = /\.(help|why|intro|description)$/
    for (const [code, text] of Object.entries(messages)) {
      if (sentence.test(code)) expect(text, code).toMatch(/[.…?]$/)
      else expect(text, code).not.toMatch(/\.$/)
    }
  })
})

describe('the two languages', () => {
  it('differ', () => {
    const repeated = Object.entries(french).filter(([code, text]) => english[code] === text)
    expect(repeated).toEqual([])
  })

  it('put no-break spaces before French double punctuation and inside guillemets', () => {
    const loose = Object.entries(french).filter(([, text]) =>
      / [:;!?»]|« |[^\s\u00a0:/][;!?]/.test(text),
    )
    expect(loose).toEqual([])
  })
})

describe('the examples', () => {
  it('are all listed, one per file', () => {
    const files = readdirSync(new URL('./examples', import.meta.url))
      .filter((name) => name !== 'index.ts')
      .map((name) => name.replace('.ts', ''))
    expect(examples.map(({ id }) => id).sort()).toEqual(files.sort())
  })

  it.each(examples)(
    '$id is accepted, lacks nothing and answers only what is asked',
    ({ answers }) => {
      expect(fieldsSchema(fields).safeParse(answers).error?.issues ?? []).toEqual([])
      const completed = complete(fields, conditions, answers)
      expect(completed.missing).toEqual([])
      const idle = leaves.filter(({ path }) => {
        const given = valueAt(answers, path.split('.')) !== undefined
        return (
          given &&
          conditions[path]?.asked?.(completed.answers as unknown as TerminalServerAnswers) === false
        )
      })
      expect(idle.map(({ path }) => path)).toEqual([])
    },
  )
})
