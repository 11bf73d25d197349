import type { Locale } from '@/lib/kernel/locale'
import type { SizingRequest } from '@/lib/sizing/request'

interface Wanted {
  readonly request: SizingRequest
  readonly projectId: string | null
  readonly locale: Locale
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
  projectId,
  locale,
}: Wanted): Promise<ProposalFile | null> {
  try {
    const response = projectId
      ? await fetch(`/api/projects/${encodeURIComponent(projectId)}/proposal.pdf?lang=${locale}`)
      : await fetch(
          `/api/sizing/${encodeURIComponent(request.system)}/proposal.pdf?lang=${locale}`,
          {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ request }),
          },
        )
    if (!response.ok) return null
    return {
      name: fileNameOf(response.headers.get('content-disposition')),
      bytes: await response.arrayBuffer(),
    }
  } catch {
    return null
  }
}
