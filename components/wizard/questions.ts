import { type Draft, draftValues } from '@/lib/intake/draft'
import { nested } from '@/lib/intake/request'
import { complete, staticDefault } from '@/lib/sizing/complete'
import { type Field, type Fields, fieldAt, isField, leavesOf } from '@/lib/sizing/fields'
import type { AnyPack, Question, Step } from '@/lib/sizing/pack'
import { fieldSchema } from '@/lib/sizing/schema'

/** The field a question asks for. Throws where a pack's step names no field: a defect of the pack. */
export function fieldOf(fields: Fields, path: string): Field {
  const node = fieldAt(fields, path.split('.'))
  if (!node || !isField(node)) throw new Error(`No field at ${path}`)
  return node
}

/** The field as the wizard offers it: the question may narrow the range of a number. */
export function offeredField(fields: Fields, question: Question): Field {
  const field = fieldOf(fields, question.path)
  const numeric = field.kind === 'integer' || field.kind === 'decimal'
  return numeric && question.range ? { ...field, ...question.range } : field
}

/** The answers as far as they go: given ones that hold, else defaults, so that conditions can be asked of them. */
export interface Provisional {
  /** The default that stands behind a question, whether or not it was answered. */
  readonly defaults: Readonly<Record<string, unknown>>
  /** Whether the question is asked. */
  readonly asked: (path: string) => boolean
}

/** Works out which questions are asked and what their defaults are while answers are still missing or refused. */
export function provisionalAnswers(pack: AnyPack, draft: Draft): Provisional {
  const given = draftValues(draft)
  const leaves = leavesOf(pack.fields)
  const broken = leaves.filter(
    ({ path, field }) =>
      given[path] !== undefined && !fieldSchema(field).safeParse(given[path]).success,
  )
  const { answers } = complete(
    pack.fields,
    pack.conditions,
    nested(given),
    new Set(broken.map(({ path }) => path)),
  )
  return {
    defaults: Object.fromEntries(
      leaves.map(({ path, field }) => [
        path,
        pack.conditions[path]?.default?.(answers) ?? staticDefault(field),
      ]),
    ),
    asked: (path) => pack.conditions[path]?.asked?.(answers) ?? true,
  }
}

/** Whether an answer must be given: the field is neither optional nor has a default. */
export function isRequired(field: Field, provisional: Provisional, path: string): boolean {
  if (field.kind === 'list') return field.min > 0
  if (field.kind === 'flags' || field.kind === 'texts' || field.kind === 'integers') return false
  if ('optional' in field && field.optional) return false
  return provisional.defaults[path] === undefined
}

/** The step that asks for a field of a request or result, such as `answers.databases.0.domain`. */
export function stepOfField(steps: readonly Step[], field: string): Step | undefined {
  const path = field.replace(/^answers\./, '')
  return steps.find((step) =>
    step.questions.some(
      (question) => path === question.path || path.startsWith(`${question.path}.`),
    ),
  )
}

/** The id of the element that holds a field, for labels, errors and links from the result. */
export const fieldId = (path: string): string => `field-${path.replace(/^answers\./, '')}`
