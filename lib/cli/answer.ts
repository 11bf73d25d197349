import type { Result } from '@/lib/kernel/result'
import type { Refusal, Sizing } from '@/lib/sizing/sizing'
import { isProjectFile } from '@/lib/sizing/together/request'
import type { ProjectSizing } from '@/lib/sizing/together/types'
import { sizeProject } from '@/lib/use-cases/size-project'
import { sizeRequest } from '@/lib/use-cases/size-request'

/** What was asked, and the answer: one system's sizing, or that of a project of several. */
export type Answer =
  | { readonly kind: 'system'; readonly request: unknown; readonly result: Result<Sizing, Refusal> }
  | {
      readonly kind: 'project'
      readonly request: unknown
      readonly result: Result<ProjectSizing, Refusal>
    }

/** Text that is no JSON document, cut to what can be recognised. */
const notJson = (text: string): Refusal => ({
  refused: [{ field: '', value: text.slice(0, 60), expected: { type: 'json' } }],
  missing: [],
})

/** An input beyond the size that is read. */
export const tooLarge = (limit: number): Refusal => ({
  refused: [{ field: '', value: '…', expected: { type: 'size', max: limit } }],
  missing: [],
})

/** Parses and sizes one request or project file as text; some editors begin a file with a byte order mark. */
export async function answerText(text: string): Promise<Answer> {
  let request: unknown
  try {
    request = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { kind: 'system', request: null, result: { ok: false, error: notJson(text) } }
  }
  return isProjectFile(request)
    ? { kind: 'project', request, result: await sizeProject(request) }
    : { kind: 'system', request, result: await sizeRequest(request) }
}
