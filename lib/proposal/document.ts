import { cover, sourceLine, titleOf } from './chapters/cover'
import { contextOf, type ProposalInput } from './context'
import { filled, letters, numbered } from './numbering'
import { ANNEXES, CHAPTERS } from './reading-order'
import type { Document } from './tree'

/**
 * The whole proposal as a neutral tree: what a customer receives, on any medium. Pure: the same sizing, project and
 * language give the same tree. Every word comes from the messages of the product or of the pack, or from the user.
 */
export function proposalDocument(input: ProposalInput): Document {
  const ctx = contextOf(input)
  const { lexicon, project, pack, sizing } = ctx
  const title = titleOf(ctx)
  const start = [project.customer.trim(), project.reference?.trim() ?? '']
  const annexes = ctx.annexes === 'left-out' ? [] : ANNEXES
  return {
    language: input.locale,
    title: lexicon.fill(lexicon.proposal.titleFor, {
      title,
      product: project.customer.trim() || pack.name,
    }),
    subject: lexicon.fill(lexicon.proposal.subject, { product: pack.name }),
    author: project.author?.trim() || null,
    date: sizing.proposalDate,
    header: { start: start.filter((part) => part !== '').join(' · ') || pack.name, end: title },
    footer: { start: sourceLine(ctx), page: lexicon.proposal.page },
    blocks: [
      ...cover(ctx),
      ...filled(CHAPTERS.map((chapter) => chapter(ctx))).flatMap((chapter, i) =>
        numbered(chapter, String(i + 1)),
      ),
      ...filled(annexes.map((annex) => annex(ctx))).flatMap((annex, i) =>
        numbered(annex, letters(i)),
      ),
    ],
  }
}
