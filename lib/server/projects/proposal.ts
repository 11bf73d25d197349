import type { StoredProject, StoredSystem } from '@/lib/intake/project'
import { toSizingRequest } from '@/lib/intake/request'
import { toProjectRequest } from '@/lib/intake/together'
import type { Locale } from '@/lib/kernel/locale'
import { fail, ok, type Result } from '@/lib/kernel/result'
import { loadPack } from '@/lib/packs'
import type { Refusal } from '@/lib/sizing/sizing'
import { type ComputedSizing, fingerprinted } from '@/lib/use-cases/compute-sizing'
import { exportProject, projectNameParts } from '@/lib/use-cases/export-project'
import {
  type ExportOptions,
  exportProposal,
  proposalNameParts,
} from '@/lib/use-cases/export-proposal'

/** A proposal ready to be handed over, with the sizings it prints. */
export interface ReadyProposal {
  readonly pdf: Uint8Array
  /** The parts of the file's name. */
  readonly name: readonly string[]
  readonly sizings: readonly ComputedSizing[]
}

/** The proposal for one system of a project, by itself. */
async function ofSystem(
  { details }: StoredProject,
  { system, draft }: StoredSystem,
  locale: Locale,
  options: ExportOptions,
): Promise<Result<ReadyProposal, Refusal>> {
  const pack = await loadPack(system)
  if (!pack) throw new Error(`a project holds the unknown system "${system}"`)
  const request = toSizingRequest(draft, system)
  const exported = await exportProposal(pack, request, details, locale, options)
  if (!exported.ok) return fail(exported.error)
  const { pdf, ...sizing } = exported.value
  const name = proposalNameParts(pack, details, draft.proposalDate, locale)
  return ok({ pdf, name, sizings: [sizing] })
}

/** One proposal for all systems of a project. */
async function ofProject(
  project: StoredProject,
  locale: Locale,
  options: ExportOptions,
): Promise<Result<ReadyProposal, Refusal>> {
  const { details } = project
  const exported = await exportProject(toProjectRequest(project), details, locale, options)
  if (!exported.ok) return fail(exported.error)
  const { pdf, request, projectSizing } = exported.value
  return ok({
    pdf,
    name: projectNameParts(projectSizing, details, locale),
    sizings: projectSizing.results.flatMap((sizing, position) => {
      const own = request.systems[position]
      return own ? [fingerprinted(own, sizing)] : []
    }),
  })
}

/**
 * The proposal of a project: of one of its systems where it is named or the only one, else of all of them together.
 * Null where the project has no such system.
 */
export async function proposalOf(
  project: StoredProject,
  systemId: string | undefined,
  locale: Locale,
  options: ExportOptions,
): Promise<Result<ReadyProposal, Refusal> | null> {
  const [only] = project.systems.length === 1 ? project.systems : []
  const wanted = systemId ? project.systems.find(({ id }) => id === systemId) : only
  if (wanted) return ofSystem(project, wanted, locale, options)
  return systemId ? null : ofProject(project, locale, options)
}
