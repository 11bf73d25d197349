import { fail, ok, type Result } from '@/lib/kernel/result'
import { evaluate } from '../evaluate'
import type { AnyPack } from '../pack'
import type { SizingRequest } from '../request'
import type { Deviation, Refusal, Sizing } from '../sizing'
import { systemOf, unknownSystem } from '../system-of'
import { combine } from './combine'
import { refusalsOfProject, refusedRoles, sharedOf, systemsOf } from './request'
import type { Combined, ProjectRequest, ProjectSizing } from './types'

/** The ISO day of a project: the latest of its systems', should they differ; empty without any. */
export const dateOfProject = ({ results }: Pick<ProjectSizing, 'results'>): string =>
  results
    .map(({ proposalDate }) => proposalDate)
    .sort()
    .at(-1) ?? ''

/** The path of a refusal inside the project file. */
const at = (position: number, field: string): string =>
  field === '' ? `systems.${position}` : `systems.${position}.${field}`

const prefixed = (position: number, { refused, missing }: Refusal): Refusal => ({
  refused: refused.map((reason) => ({ ...reason, field: at(position, reason.field) })),
  missing: missing.map((path) => at(position, path)),
})

/** A system's own sizing, without the deviations among the unused that accept a finding between systems. */
function withUses(sizing: Sizing, system: number, { findings }: Combined): Sizing {
  const uses = ({ rule, field, by, date, reason }: Deviation): boolean =>
    findings.some(({ rules, accepted, field: at }) => {
      if (!accepted || !rules.some((one) => one.system === system && one.rule === rule))
        return false
      const named = accepted.by === by && accepted.date === date && accepted.reason === reason
      return named || !field || at === `systems.${system}.${field}`
    })
  const unusedDeviations = sizing.unusedDeviations.filter((deviation) => !uses(deviation))
  return { ...sizing, unusedDeviations }
}

/**
 * Sizes a project of several systems: each by itself, then all of them together. Takes data as it comes; gives the
 * sizing of the project, or every reason why there is none, of all its systems at once: one request that is refused
 * refuses the whole. Pure, as `evaluate` is.
 *
 * @param packs the packs of the systems that the project names, in any order
 * @param systems ids of all systems there are, to say what a request may name; those of `packs` when left out
 */
export function evaluateProject(
  packs: readonly AnyPack[],
  request: unknown,
  systems: readonly string[] = packs.map(({ id }) => id),
): Result<ProjectSizing, Refusal> {
  const whole = refusalsOfProject(request)
  const requests = systemsOf(request)
  const sized = requests.map((one): Result<Sizing, Refusal> => {
    const pack = packs.find(({ id }) => id === systemOf(one))
    return pack ? evaluate(pack, one) : fail(unknownSystem(one, systems))
  })
  const refusals = [
    whole,
    ...sized.flatMap((result, i) => (result.ok ? [] : [prefixed(i, result.error)])),
  ]
  const results = sized.map((result) => (result.ok ? result.value : undefined))
  const known = new Set(whole.refused.map(({ field }) => field))
  const roles = refusedRoles(request, results).filter(({ field }) => !known.has(field))
  const refused = [...refusals.flatMap((refusal) => refusal.refused), ...roles]
  const missing = refusals.flatMap((refusal) => refusal.missing)
  if (refused.length > 0 || missing.length > 0) return fail({ refused, missing })

  const { project } = request as ProjectRequest
  const shared = sharedOf(request)
  const parts = results.flatMap((sizing, i) => {
    const pack = packs.find(({ id }) => id === sizing?.system)
    return sizing && pack ? [{ pack, request: requests[i] as SizingRequest, sizing }] : []
  })
  const combined = combine(parts, shared)
  return ok({
    contract: 1,
    project: { name: project.name, customer: project.customer, shared },
    results: parts.map(({ sizing }, system) => withUses(sizing, system, combined)),
    combined,
  })
}
