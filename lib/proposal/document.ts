import { answers } from './chapters/answers'
import { architecture } from './chapters/architecture'
import { assumptions } from './chapters/assumptions'
import { cover, sourceLine, titleOf } from './chapters/cover'
import { findings } from './chapters/findings'
import { flows } from './chapters/flows'
import { plan } from './chapters/plan'
import { proofs } from './chapters/proofs'
import { rules } from './chapters/rules'
import { servers } from './chapters/servers'
import { software } from './chapters/software'
import { summary } from './chapters/summary'
import { support } from './chapters/support'
import { type Context, contextOf, type ProposalInput } from './context'
import type { Block, Document } from './tree'

type Chapter = (ctx: Context) => Block[]

/** What is read, in the order of reading; then what is looked up. */
const CHAPTERS: readonly Chapter[] = [
  summary,
  architecture,
  servers,
  software,
  flows,
  findings,
  support,
  plan,
  assumptions,
  answers,
]
const ANNEXES: readonly Chapter[] = [proofs, rules]

/** Gives the headings of a chapter their numbers: `3`, `3.1`, `3.2` …; deeper headings carry none. */
function numbered(blocks: readonly Block[], chapter: string): Block[] {
  let section = 0
  return blocks.map((block) => {
    if (block.kind !== 'heading' || block.level === 3) return block
    if (block.level === 1) return { ...block, number: chapter }
    section += 1
    return { ...block, number: `${chapter}.${section}` }
  })
}

const letter = (position: number): string => String.fromCharCode('A'.charCodeAt(0) + position)

/**
 * The whole proposal as a neutral tree: what a customer receives, on any medium. Pure: the same sizing, project and
 * language give the same tree. Every word comes from the messages of the product or of the pack, or from the user.
 */
export function proposalDocument(input: ProposalInput): Document {
  const ctx = contextOf(input)
  const { lexicon, project, pack, sizing } = ctx
  const title = titleOf(ctx)
  const start = [project.customer.trim(), project.reference?.trim() ?? '']
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
      ...CHAPTERS.flatMap((chapter, i) => numbered(chapter(ctx), String(i + 1))),
      ...ANNEXES.flatMap((annex, i) => numbered(annex(ctx), letter(i))),
    ],
  }
}
