import { z } from 'zod'
import { type Fields, integer, list, text } from '../fields'
import { refusalsOf, repeatedItems, shown, valueAt } from '../refusals'
import { fieldsSchema } from '../schema'
import type { Refusal, RefusedField, Sizing } from '../sizing'
import { shareableRoles } from './place'
import type { SharedMachine, SharedPart } from './types'

/** Most systems that one project may hold. */
const MAX_SYSTEMS = 20

/** Most machines that a project may share. */
const MAX_SHARED = 50

/** Most parts on one shared machine: each system with each of its roles. */
const MAX_PARTS = 200

/** Letters, digits, spaces and hyphens, with at least one letter or digit: the name stands in ids of machines. */
const SHARED_NAME = {
  pattern: /^[\p{L}\p{N} -]*[\p{L}\p{N}][\p{L}\p{N} -]*$/u,
  examples: ['sql', 'Serveur SQL-2'],
}

/** What a project file holds beside its requests, for a given number of systems. */
function projectFields(systems: number) {
  const part = {
    system: integer({ min: 0, max: systems - 1 }),
    role: text({ min: 1, max: 60 }),
  }
  const shared = {
    name: text({ min: 1, max: 60, format: SHARED_NAME }),
    machines: list(part, { min: 2, max: MAX_PARTS }),
  }
  return {
    name: text({ min: 1, max: 200 }),
    customer: text({ min: 1, max: 200 }),
    shared: list(shared, { min: 0, max: MAX_SHARED, default: [], uniqueBy: 'name' }),
  } satisfies Fields
}

/** The zod schema of what a project file says about the project itself; `shared` left out: nothing is shared. */
function projectSchema(systems: number) {
  const fields = projectFields(systems)
  return (fieldsSchema(fields) as z.ZodObject).required({ name: true, customer: true })
}

/**
 * The zod schema of a project file whose requests are checked by `request`: names that are used twice, and parts that
 * stand on two machines, are found by `refusalsOfProject` alone.
 */
export const projectFileSchema = (request: z.ZodType, systems = MAX_SYSTEMS) =>
  z.strictObject({
    project: projectSchema(systems),
    systems: z.array(request).min(1).max(MAX_SYSTEMS),
  })

/** Whether data is a project file rather than a single request: it speaks of a project and names no system itself. */
export const isProjectFile = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  !Array.isArray(data) &&
  (Object.hasOwn(data, 'systems') || Object.hasOwn(data, 'project')) &&
  !Object.hasOwn(data, 'system')

/** The requests of a project file as they came in; none where there is no list of them. */
export function systemsOf(data: unknown): readonly unknown[] {
  const systems = valueAt(data, ['systems'])
  return Array.isArray(systems) ? systems.slice(0, MAX_SYSTEMS) : []
}

/** A part of a shared machine with its path in the project file. */
interface PartAt {
  readonly field: string
  readonly part: SharedPart
}

const isPart = (data: unknown): data is SharedPart =>
  Number.isInteger(valueAt(data, ['system'])) && typeof valueAt(data, ['role']) === 'string'

const entries = (data: unknown, most: number): readonly unknown[] =>
  Array.isArray(data) ? data.slice(0, most) : []

/** The parts of a project file that can be read as such, whatever else is wrong with it. */
const partsIn = (data: unknown): PartAt[] =>
  entries(valueAt(data, ['project', 'shared']), MAX_SHARED).flatMap((machine, i) =>
    entries(valueAt(machine, ['machines']), MAX_PARTS).flatMap((part, j): PartAt[] =>
      isPart(part) ? [{ field: `project.shared.${i}.machines.${j}`, part }] : [],
    ),
  )

/** Parts that stand on two shared machines, or twice on one: a machine stands in one place. */
function repeatedParts(data: unknown): RefusedField[] {
  const seen = new Set<string>()
  return partsIn(data).flatMap(({ field, part }): RefusedField[] => {
    const key = `${part.system} ${part.role}`
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [{ field, value: shown(part), expected: { type: 'unique' } }]
  })
}

/**
 * Everything that is wrong with a project file apart from its requests: keys, names, lengths, positions of systems,
 * names of shared machines used twice and parts that would stand on two of them. All reasons at once.
 */
export function refusalsOfProject(data: unknown): Refusal {
  // Without systems there is nothing that a position could miss.
  const count = systemsOf(data).length || MAX_SYSTEMS
  const fields = projectFields(count)
  const parsed = projectFileSchema(z.unknown(), count).safeParse(data)
  const tree: Fields = { project: fields, systems: list({}, { min: 1, max: MAX_SYSTEMS }) }
  const { refused, missing } = refusalsOf(parsed.success ? [] : parsed.error.issues, data, tree)
  const names = repeatedItems({ project: fields }, data)
  return { refused: [...refused, ...names, ...repeatedParts(data)], missing }
}

/** The shared machines of a project file that was found to be in order, their keys in one order. */
export function sharedOf(data: unknown): readonly SharedMachine[] {
  const shared = valueAt(data, ['project', 'shared']) as readonly SharedMachine[] | undefined
  return (shared ?? []).map(({ name, machines }) => ({
    name,
    machines: machines.map(({ system, role }) => ({ system, role })),
  }))
}

/**
 * Parts whose system has no machine of that role to share: what is accepted there are the roles it has. A system that
 * is not there, or was refused itself, says nothing about roles.
 */
export const refusedRoles = (
  data: unknown,
  sizings: readonly (Sizing | undefined)[],
): RefusedField[] =>
  partsIn(data).flatMap(({ field, part }): RefusedField[] => {
    const sizing = sizings[part.system]
    if (!sizing) return []
    const options = shareableRoles(sizing)
    if (options.includes(part.role)) return []
    return [
      { field: `${field}.role`, value: shown(part.role), expected: { type: 'choice', options } },
    ]
  })
