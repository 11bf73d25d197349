import { createHash } from 'node:crypto'
import type { Addressee } from '@/lib/intake/details'
import type { Locale } from '@/lib/kernel/locale'
import { ok, type Result } from '@/lib/kernel/result'
import { SYSTEM_IDS } from '@/lib/packs'
import { projectDocument } from '@/lib/proposal/project'
import { renderPdf } from '@/lib/render/pdf/render'
import type { Refusal } from '@/lib/sizing/sizing'
import { dateOfProject, evaluateProject } from '@/lib/sizing/together/evaluate'
import type { ProjectRequest, ProjectSizing } from '@/lib/sizing/together/types'
import { type ExportOptions, PROPOSAL_KIND } from './export-proposal'
import { packsOf } from './size-project'

/** The proposal for a project of several systems as it is sent, with the sizing it prints. */
export interface ExportedProject {
  readonly request: ProjectRequest
  readonly projectSizing: ProjectSizing
  /** The SHA-256 of the sizing's bytes, in hexadecimal. */
  readonly hash: string
  readonly pdf: Uint8Array
}

/**
 * Sizes a project of several systems and writes one proposal for all of them. The customer of the project file stands
 * where the addressee names none. The same request, addressee, language and options give the same bytes.
 *
 * @returns every reason why there is none, with paths such as `systems.1.answers.rds.users`
 */
export async function exportProject(
  request: unknown,
  addressee: Partial<Addressee>,
  locale: Locale,
  { annexes = true }: ExportOptions = {},
): Promise<Result<ExportedProject, Refusal>> {
  const packs = await packsOf(request)
  const sized = evaluateProject(packs, request, SYSTEM_IDS)
  if (!sized.ok) return sized
  // What the engine took was a project: it checks every key.
  const project = request as ProjectRequest
  const systems = project.systems.map((one) => {
    const pack = packs.find(({ id }) => id === one.system)
    if (!pack) throw new Error(`The system ${one.system} was sized without its pack.`)
    return { pack, request: one }
  })
  const { customer = '', contact = '', reference = '', title = '' } = addressee
  const document = projectDocument({
    sizing: sized.value,
    systems,
    locale,
    project: { customer, contact, reference, title },
    annexes: annexes ? 'included' : 'left-out',
  })
  return ok({
    request: project,
    projectSizing: sized.value,
    hash: createHash('sha256').update(JSON.stringify(sized.value)).digest('hex'),
    pdf: await renderPdf(document),
  })
}

/** The parts of the file's name: what it is, for whom, which project, its reference and its date. */
export function projectNameParts(
  sizing: ProjectSizing,
  { customer, reference }: Partial<Addressee>,
  locale: Locale,
): string[] {
  const { project } = sizing
  return [
    PROPOSAL_KIND[locale],
    customer || project.customer,
    project.name,
    reference ?? '',
    dateOfProject(sizing),
  ].filter(Boolean)
}
