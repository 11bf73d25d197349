import type { Field } from '@/lib/sizing/fields'
import { fieldAt, isField } from '@/lib/sizing/fields'
import type { AnyPack } from '@/lib/sizing/pack'
import { type Common, commonQuestions } from '@/lib/sizing/together/common'
import { completeAnswers } from './completeness'
import type { Draft } from './draft'
import type { CommonPath } from './project'
import { type ProjectContents, toProjectRequest } from './together'

/** What one system has at a common question. */
export interface CommonValue {
  /** Position of the system in the project. */
  readonly system: number
  readonly path: string
  /** What was answered, else what stands there by default; undefined where there is neither. */
  readonly value: unknown
  readonly answered: boolean
}

/** A question that several systems of a project ask, with what each of them has there. */
export interface CommonAnswer {
  /** Unlike any other of the project. */
  readonly key: string
  /** The shared machine it is asked about; null for the project as a whole. */
  readonly machine: string | null
  /** The field that is offered: what every system takes, as far as that can be said. */
  readonly field: Field
  /** One a system, the first one also giving the words of the question. */
  readonly values: readonly CommonValue[]
  /** Whether all systems have the same there. */
  readonly agreed: boolean
}

const fieldOf = (pack: AnyPack, path: string): Field => {
  const node = fieldAt(pack.fields, path.split('.'))
  if (!node || !isField(node)) throw new Error(`no question ${path}`)
  return node
}

/** The field as it is offered to all systems at once: a list of choices where one of them has only choices. */
function offered(packs: readonly AnyPack[], { bindings, options }: Common): Field | null {
  const fields = bindings.flatMap(({ system, path }) => {
    const pack = packs[system]
    return pack ? [fieldOf(pack, path)] : []
  })
  const choice = fields.find(({ kind }) => kind === 'choice')
  if (!choice || options === null) return fields[0] ?? null
  // Nothing that every system takes: then it is no common question, and each asks for itself.
  return options.length > 0 ? ({ ...choice, options } as Field) : null
}

/** Texts are compared without case: so do the products they name, a collation for one. */
const same = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string'
    ? a.toLowerCase() === b.toLowerCase()
    : JSON.stringify(a) === JSON.stringify(b)

/** What stands at a question by default is taken from the answers as far as they go. */
const standing = (draft: Draft, path: string, defaults: ReturnType<typeof completeAnswers>) =>
  draft.answers[path]?.value ?? defaults.value(path)

/**
 * The questions that several systems of a project ask, so that they are asked once. One that none of the systems asks
 * with its present answers is left out, and so is one with no answer that all of them take.
 *
 * @param packs the pack of each system, in the order of the project
 */
export function commonAnswers(
  packs: readonly AnyPack[],
  project: ProjectContents,
): readonly CommonAnswer[] {
  if (project.systems.length < 2) return []
  const { shared } = toProjectRequest(project).project
  const complete = project.systems.map(({ draft }, i) =>
    completeAnswers(packs[i] as AnyPack, draft),
  )
  return commonQuestions(packs, shared).flatMap((question): CommonAnswer[] => {
    const asked = question.bindings.filter(({ system, path }) => complete[system]?.asked(path))
    const field = offered(packs, question)
    if (asked.length < 2 || !field) return []
    const values = asked.flatMap(({ system, path }): CommonValue[] => {
      const draft = project.systems[system]?.draft
      const defaults = complete[system]
      if (!draft || !defaults) return []
      return [
        {
          system,
          path,
          value: standing(draft, path, defaults),
          answered: draft.answers[path]?.value !== undefined,
        },
      ]
    })
    return [
      {
        key: `${question.machine ?? ''}/${question.id}`,
        machine: question.machine,
        field,
        values,
        agreed: values.every(({ value }) => same(value, values[0]?.value)),
      },
    ]
  })
}

/** What one system need not ask because it is asked for all, with the names of the others that ask it. */
export const commonPathsOf = (
  common: readonly CommonAnswer[],
  system: number,
  names: readonly string[],
): readonly CommonPath[] =>
  common.flatMap(({ values }) =>
    values
      .filter((value) => value.system === system)
      .map(({ path }) => ({
        path,
        others: values
          .filter((value) => value.system !== system)
          .map((value) => names[value.system] ?? ''),
      })),
  )
