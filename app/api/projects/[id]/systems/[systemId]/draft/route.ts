import { projectSystemParams } from '@/lib/server/http/params'
import { route } from '@/lib/server/http/route'
import { answerDraft, savedDraft, takeDraft } from '@/lib/server/projects/draft-routes'

/** The draft of one system of a project. */
export const GET = route({
  params: projectSystemParams,
  handle: ({ params, ...call }) => answerDraft(params, call),
})

/** Saves the draft of one system of a project. */
export const PUT = route({
  params: projectSystemParams,
  body: savedDraft,
  handle: ({ params, body, ...call }) => takeDraft(params, body, call),
})
