import { projectParams } from '@/lib/server/http/params'
import { route } from '@/lib/server/http/route'
import { answerDraft, savedDraft, takeDraft } from '@/lib/server/projects/draft-routes'

/** The draft of the project's first system: the address for programs that work with one system a project. */
export const GET = route({
  params: projectParams,
  handle: ({ params, ...call }) => answerDraft(params, call),
})

/** Saves the draft of the project's first system. */
export const PUT = route({
  params: projectParams,
  body: savedDraft,
  handle: ({ params, body, ...call }) => takeDraft(params, body, call),
})
