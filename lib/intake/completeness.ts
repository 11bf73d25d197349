import { complete } from '@/lib/sizing/complete'
import { leavesOf } from '@/lib/sizing/fields'
import type { AnyPack } from '@/lib/sizing/pack'
import { valueAt } from '@/lib/sizing/refusals'
import { fieldSchema } from '@/lib/sizing/schema'
import { type Draft, draftValues, stateOf } from './draft'
import { nested } from './request'

/** How far one step of the wizard is. Paths are relative to the answers. */
export interface StepCompleteness {
  readonly id: string
  /** Questions asked with the answers as they are. */
  readonly asked: number
  /** Of those, the ones that were answered. */
  readonly answered: number
  /** Of those, the ones somebody said they do not know. */
  readonly unknown: readonly string[]
  /** Required answers that are not there and have no default. */
  readonly missing: readonly string[]
}

/** How far a draft is: whether it can be sized as far as completeness goes, and where it cannot. */
export interface Completeness {
  readonly complete: boolean
  readonly missing: readonly string[]
  readonly steps: readonly StepCompleteness[]
}

type Reader = (value: unknown) => boolean

/** Schemas are built once a pack: a draft is looked at on every keystroke. */
const readers = new WeakMap<AnyPack, ReadonlyMap<string, Reader>>()

function readersOf(pack: AnyPack): ReadonlyMap<string, Reader> {
  const known = readers.get(pack)
  if (known) return known
  const fresh = new Map(
    leavesOf(pack.fields).map(({ path, field }) => {
      const schema = fieldSchema(field)
      return [path, (value: unknown) => schema.safeParse(value).success] as const
    }),
  )
  readers.set(pack, fresh)
  return fresh
}

/** The answers of a draft as far as they go, completed with defaults. */
function provisional(pack: AnyPack, draft: Draft) {
  const values = draftValues(draft)
  const reads = readersOf(pack)
  const refused = Object.keys(values).filter((path) => !reads.get(path)?.(values[path]))
  return complete(pack.fields, pack.conditions, nested(values), new Set(refused))
}

/** Which questions a draft is asked, and what stands at each: its answer where it holds, else the default. */
export function completeAnswers(pack: AnyPack, draft: Draft) {
  const { answers } = provisional(pack, draft)
  return {
    asked: (path: string): boolean => pack.conditions[path]?.asked?.(answers as never) ?? true,
    value: (path: string): unknown => valueAt(answers, path.split('.')),
  }
}

/**
 * What a draft still lacks to be sized, step by step. It looks at presence alone: whether a value is accepted is
 * the engine's to say. A question that the other answers make pointless is neither asked nor missing.
 */
export function completeness(pack: AnyPack, draft: Draft): Completeness {
  const { answers, missing } = provisional(pack, draft)
  const isAsked = (path: string): boolean =>
    pack.conditions[path]?.asked?.(answers as never) ?? true
  const steps = pack.steps.map((step): StepCompleteness => {
    const paths = step.questions.map((question) => question.path).filter(isAsked)
    return {
      id: step.id,
      asked: paths.length,
      answered: paths.filter((path) => stateOf(draft, path) === 'answered').length,
      unknown: paths.filter((path) => stateOf(draft, path) === 'unknown'),
      missing: missing.filter((path) => paths.includes(path)),
    }
  })
  return { complete: missing.length === 0, missing, steps }
}
