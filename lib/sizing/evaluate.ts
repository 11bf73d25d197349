import { byCodePoint } from '@/lib/kernel/order'
import { fail, ok, type Result } from '@/lib/kernel/result'
import { assumptionsIn } from './collect'
import { complete } from './complete'
import { type Fields, leavesOf } from './fields'
import type { Finding } from './finding'
import type { AnyPack, PackSizing, RaisedFinding, SizingInput } from './pack'
import { refusalsOf, repeatedItems, shown, valueAt } from './refusals'
import { requestFields, requestSchema, type SizingRequest } from './request'
import type { Deviation, Refusal, RefusedField, Sizing } from './sizing'
import { statusOf } from './status'

interface Compiled {
  readonly schema: ReturnType<typeof requestSchema>
  readonly tree: Fields
}

/** Schemas are built once a pack: building one takes longer than a whole sizing. */
const compiled = new WeakMap<AnyPack, Compiled>()

function compile(pack: AnyPack): Compiled {
  const known = compiled.get(pack)
  if (known) return known
  const fresh = { schema: requestSchema(pack), tree: requestFields(pack) }
  compiled.set(pack, fresh)
  return fresh
}

/** zod passes over this key of a record in silence; a request holds nothing that is passed over. */
function passedOver(request: unknown): RefusedField[] {
  const value = valueAt(request, ['provenance', '__proto__'])
  if (value === undefined) return []
  const field = 'provenance.__proto__'
  return [{ field, value: shown(value), expected: { type: 'known-key' } }]
}

/** The leaf of the answers that a refused path lies in or above: its default stands in while we look further. */
function brokenLeaves(
  fields: Fields,
  refused: readonly RefusedField[],
  missing: readonly string[],
) {
  const paths = [...refused.map((r) => r.field), ...missing]
  return new Set(
    leavesOf(fields)
      .map((leaf) => leaf.path)
      .filter((path) =>
        paths.some((p) => {
          const at = `answers.${path}`
          return p === at || p.startsWith(`${at}.`) || at.startsWith(`${p}.`)
        }),
      ),
  )
}

/** Matches findings with the deviations the customer accepts; a deviation without a field covers every finding of its rule. */
function accept(raised: readonly RaisedFinding[], deviations: readonly Deviation[]) {
  const used = new Set<Deviation>()
  const findings = raised.map((finding): Finding => {
    const deviation = finding.acceptable
      ? deviations.find((d) => d.rule === finding.rule && (!d.field || d.field === finding.field))
      : undefined
    if (!deviation) return { ...finding, accepted: null }
    used.add(deviation)
    const { by, date, reason } = deviation
    return { ...finding, accepted: { by, date, reason } }
  })
  return { findings, unused: deviations.filter((d) => !used.has(d)) }
}

/** Assumption values the request sets, in the order of the register; what a table leaves out keeps its default. */
function assumedValues(pack: AnyPack, request: SizingRequest): SizingInput<unknown>['assumed'] {
  const set = request.assumptions ?? {}
  return new Map(
    pack.assumptions.flatMap(({ id, default: usual }) => {
      const own = Object.hasOwn(set, id) ? set[id] : undefined
      if (own === undefined) return []
      const table = typeof usual === 'object' && usual !== null && typeof own === 'object'
      return [[id, table ? { ...usual, ...own } : own] as const]
    }),
  )
}

/**
 * What a pack is given of a request that was found to be in order: complete answers, and how each came about.
 *
 * @param completed its answers with every default, where they are known already
 */
export const inputOf = (
  pack: AnyPack,
  request: SizingRequest,
  completed = complete(pack.fields, pack.conditions, request.answers),
): SizingInput<unknown> => ({
  answers: completed.answers,
  proposalDate: request.proposalDate,
  defaulted: new Set(completed.defaulted),
  house: new Map(Object.entries(request.parameters ?? {})),
  assumed: assumedValues(pack, request),
})

const inOrder = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => byCodePoint(a, b)))

function assemble(
  pack: AnyPack,
  request: SizingRequest,
  sized: PackSizing,
  input: SizingInput<unknown>,
): Sizing {
  const deviations = (request.deviations ?? []).map(
    (d): Deviation => ({
      rule: d.rule,
      field: d.field || null,
      by: d.by,
      date: d.date,
      reason: d.reason,
    }),
  )
  const { findings, unused } = accept(sized.findings, deviations)
  return {
    contract: 1,
    system: pack.id,
    proposalDate: request.proposalDate,
    document: { id: pack.document.id, version: pack.document.version, date: pack.document.date },
    pack: { id: pack.id, version: pack.version },
    status: statusOf(findings),
    summary: sized.summary(findings),
    figures: sized.figures,
    machines: sized.machines,
    links: sized.links,
    findings,
    support: sized.support,
    defaultsTaken: [...input.defaulted].map((path) => `answers.${path}`),
    assumptions: assumptionsIn(pack, sized, input.assumed),
    installPlan: sized.installPlan,
    checklist: sized.checklist,
    configuration: sized.configuration,
    documents: sized.documents,
    unusedDeviations: unused,
    provenance: inOrder(request.provenance ?? {}),
  }
}

/**
 * Sizes one request with one pack. Takes data as it comes (nothing about it is believed) and gives the sizing,
 * or every reason why it cannot be sized: what is refused, and which required answers are missing.
 * Deterministic to the byte: no clock, no randomness, no environment.
 */
export function evaluate(pack: AnyPack, request: unknown): Result<Sizing, Refusal> {
  const { schema, tree } = compile(pack)
  const parsed = schema.safeParse(request)
  const issues = parsed.success ? [] : parsed.error.issues
  const found = refusalsOf(issues, request, tree)
  const answers = valueAt(request, ['answers'])
  const broken = brokenLeaves(pack.fields, found.refused, found.missing)
  const completed = complete(pack.fields, pack.conditions, answers, broken)

  const refused = [
    ...found.refused,
    ...passedOver(request),
    ...repeatedItems({ answers: pack.fields }, request),
  ]
  const missing = [...found.missing]
  if (typeof answers === 'object' && answers !== null)
    missing.push(...completed.missing.map((path) => `answers.${path}`))
  if (issues.length === 0 && missing.length === 0)
    for (const found of pack.check(completed.answers as never))
      if (found.value === undefined) missing.push(found.field)
      else refused.push(found)
  if (refused.length > 0 || missing.length > 0) return fail({ refused, missing })

  const valid = request as SizingRequest
  const input = inputOf(pack, valid, completed)
  return ok(assemble(pack, valid, pack.size(input as never), input))
}
