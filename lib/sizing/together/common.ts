import { type Fields, fieldAt, isField } from '../fields'
import type { AnyPack } from '../pack'
import type { Role } from '../topology'
import type { Scalar } from '../trace'
import type { SharedMachine } from './types'

/** One place where a common question is asked: a system of the project, and a path below its answers. */
export interface Binding {
  readonly system: number
  readonly path: string
}

/** A question that several systems of a project ask: one answer goes to all of them. */
export interface Common {
  /** Neutral name, such as `sql.version`. */
  readonly id: string
  /** The shared machine it is asked about; null for the project as a whole. */
  readonly machine: string | null
  /** At least two, in the order of the systems. */
  readonly bindings: readonly Binding[]
  /** The values that every list of choices among the fields has; null where the answer is free text or a number. */
  readonly options: readonly Scalar[] | null
}

interface Asked extends Binding {
  readonly id: string
  readonly role?: Role
  readonly choices: readonly Scalar[] | null
}

/** What a field offers; null where it takes more than a list. */
function choicesOf(fields: Fields, path: string): readonly Scalar[] | null {
  const node = fieldAt(fields, path.split('.'))
  if (!node || !isField(node)) throw new Error(`No question ${path}.`)
  if (node.kind === 'boolean') return [true, false]
  return node.kind === 'choice' ? node.options : null
}

/** The values all lists have, in the order of the first; null where there is no list. */
function optionsOf(lists: readonly (readonly Scalar[])[]): readonly Scalar[] | null {
  const [first, ...others] = lists
  if (!first) return null
  return first.filter((value) => others.every((list) => list.includes(value)))
}

function commonOf(asked: readonly Asked[], machine: string | null): Common[] {
  const ids = [...new Set(asked.map(({ id }) => id))]
  return ids.flatMap((id): Common[] => {
    const same = asked.filter((question) => question.id === id)
    if (same.length < 2) return []
    return [
      {
        id,
        machine,
        bindings: same.map(({ system, path }) => ({ system, path })),
        options: optionsOf(same.flatMap(({ choices }) => (choices ? [choices] : []))),
      },
    ]
  })
}

/**
 * The questions that several systems of a project ask, so that they are asked once: those about the site as a whole
 * first, then those about each shared machine.
 *
 * @param packs the pack of each system, in the order of the project; a system may stand there twice
 */
export function commonQuestions(
  packs: readonly AnyPack[],
  shared: readonly SharedMachine[],
): readonly Common[] {
  const asked = packs.flatMap((pack, system) =>
    (pack.common ?? []).map(
      (question): Asked => ({
        ...question,
        system,
        choices: choicesOf(pack.fields, question.path),
      }),
    ),
  )
  const ofMachine = ({ name, machines }: SharedMachine): Common[] => {
    const onIt = ({ system, role }: Asked): boolean =>
      machines.some((part) => part.system === system && part.role === role)
    return commonOf(asked.filter(onIt), name)
  }
  const ofSite = asked.filter(({ role }) => role === undefined)
  return [...commonOf(ofSite, null), ...shared.flatMap(ofMachine)]
}
