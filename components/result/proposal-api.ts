import type { ProjectStorage } from '@/lib/intake/project'
import type { Locale } from '@/lib/kernel/locale'
import type { SizingRequest } from '@/lib/sizing/request'

interface Wanted {
  readonly request: SizingRequest
  /** The system of a project; null for a quick sizing. */
  readonly project: Pick<ProjectStorage, 'projectId' | 'systemId'> | null
  readonly locale: Locale
  /** False leaves out the proofs and the rules at its end. */
  readonly annexes: boolean
}

/** A proposal as the server rendered it; `name` is the one the server proposes. */
export interface ProposalFile {
  readonly name: string | null
  readonly bytes: ArrayBuffer
}

/** The name in a Content-Disposition header, in its extended form first. */
export function fileNameOf(disposition: string | null): string | null {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  const plain = /filename="([^"]+)"/i.exec(disposition ?? '')?.[1]
  try {
    return extended ? decodeURIComponent(extended) : (plain ?? null)
  } catch {
    return plain ?? null
  }
}

/** Asks for the proposal of a project, or of a quick sizing that is stored nowhere. Null when it cannot be had. */
export async function fetchProposal({
  request,
  project,
  locale,
  annexes,
}: Wanted): Promise<ProposalFile | null> {
  try {
    const query = queryOf(locale, annexes)
    const response = project
      ? await fetch(`${proposalUrl(project.projectId)}?${query}&system=${project.systemId}`)
      : await fetch(`/api/sizing/${encodeURIComponent(request.system)}/proposal.pdf?${query}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ request }),
        })
    return await fileIn(response)
  } catch {
    return null
  }
}

/** Asks for the proposal of a whole project, all its systems together. Null when it cannot be had. */
export async function fetchProjectProposal(
  projectId: string,
  locale: Locale,
  annexes: boolean,
): Promise<ProposalFile | null> {
  try {
    return await fileIn(await fetch(`${proposalUrl(projectId)}?${queryOf(locale, annexes)}`))
  } catch {
    return null
  }
}

const queryOf = (locale: Locale, annexes: boolean): string =>
  `lang=${locale}${annexes ? '' : '&annexes=none'}`

const proposalUrl = (projectId: string): string =>
  `/api/projects/${encodeURIComponent(projectId)}/proposal.pdf`

const fileIn = async (response: Response): Promise<ProposalFile | null> =>
  response.ok
    ? {
        name: fileNameOf(response.headers.get('content-disposition')),
        bytes: await response.arrayBuffer(),
      }
    : null
