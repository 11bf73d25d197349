import { z } from 'zod'
import { nested } from '@/lib/intake/request'
import type { Locale } from '@/lib/kernel/locale'
import { type Field, fieldAt } from '@/lib/sizing/fields'
import type { AnyPack, Question } from '@/lib/sizing/pack'
import { expectedOf, refusalsOf } from '@/lib/sizing/refusals'
import { fieldSchema } from '@/lib/sizing/schema'
import type { RefusedField } from '@/lib/sizing/sizing'
import { isRequired, offeredField, type Provisional } from './questions'
import { fromRaw, rawAt } from './raw-values'

/** Something wrong at an answer; `value` undefined means that it is missing. */
export type Problem = RefusedField

/** A required answer that is not there, with what is accepted in its place. */
function missingProblem(pack: AnyPack, field: string): Problem {
  const node = fieldAt({ answers: pack.fields }, field.split('.'))
  return { field, value: undefined, expected: expectedOf(node) }
}

/** Entries of a list that repeat an earlier one, compared without case. */
function repeated(field: Field, value: unknown, path: string): Problem[] {
  if (field.kind !== 'list' || !field.uniqueBy || !Array.isArray(value)) return []
  const key = field.uniqueBy
  const seen = new Set<string>()
  return value.flatMap((row, index) => {
    const name = String((row as Record<string, unknown>)[key] ?? '').toLowerCase()
    if (name === '' || !seen.has(name)) {
      seen.add(name)
      return []
    }
    return [
      {
        field: `answers.${path}.${index}.${key}`,
        value: (row as Record<string, unknown>)[key],
        expected: { type: 'unique' as const },
      },
    ]
  })
}

/** Everything wrong with one answer, by the pack's own description of the field. */
function problemsOf(
  pack: AnyPack,
  question: Question,
  value: unknown,
  provisional: Provisional,
): Problem[] {
  const field = offeredField(pack.fields, question)
  if (value === undefined)
    return isRequired(field, provisional, question.path)
      ? [{ field: `answers.${question.path}`, value: undefined, expected: expectedOf(field) }]
      : []
  const parsed = fieldSchema(field).safeParse(value)
  if (parsed.success) return repeated(field, value, question.path)
  const steps = question.path.split('.')
  const issues = parsed.error.issues.map((issue) => ({
    ...issue,
    path: ['answers', ...steps, ...issue.path],
  }))
  const request = { answers: nested({ [question.path]: value }) }
  const { refused, missing } = refusalsOf(issues, request, { answers: pack.fields })
  return [
    ...refused.map((problem) =>
      problem.field === `answers.${question.path}`
        ? { ...problem, expected: expectedOf(field) }
        : problem,
    ),
    ...missing.map((path) => missingProblem(pack, path)),
  ]
}

/**
 * The schema of one step's form. The form holds what was typed; each question is read in the language and checked
 * against the pack's description, and `describe` turns what is wrong into the sentence shown.
 */
export function stepSchema(
  pack: AnyPack,
  questions: readonly Question[],
  provisional: Provisional,
  locale: Locale,
  describe: (problem: Problem) => string,
) {
  return z.looseObject({}).superRefine((raw, context) => {
    for (const question of questions) {
      const field = offeredField(pack.fields, question)
      const value = fromRaw(field, rawAt(raw, question.path), locale)
      for (const problem of problemsOf(pack, question, value, provisional)) {
        const path = problem.field.split('.').slice(1)
        context.addIssue({
          code: 'custom',
          path: path.map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
          message: describe(problem),
        })
      }
    }
  })
}
