import { dateOfProject } from '@/lib/sizing/together/evaluate'
import { STATUS_TONE, sourceLine } from './chapters/cover'
import { type ProjectContext, type ProjectProposalInput, projectContext } from './together/context'
import { annexPart, commonPart, systemPart } from './together/parts'
import type { Block, Document } from './tree'

export type { ProjectProposalInput } from './together/context'

/** The customer as the addressee names it, else as the project file does. */
const customerOf = ({ project, sizing }: ProjectContext): string =>
  project.customer.trim() || sizing.project.customer.trim()

/** So many lines leave room on the cover for how the project stands. */
const MOST_LINES = 6

/** Each once: a line each while they are few, else one after the other. */
function listed(texts: readonly string[]): string {
  const distinct = [...new Set(texts)]
  return distinct.join(distinct.length > MOST_LINES ? ', ' : '\n')
}

/** The first page: for whom, what for, which systems from which documents, and how all of it stands. */
function cover(ctx: ProjectContext, title: string): Block[] {
  const { lexicon, sizing, project, systems } = ctx
  const { cover: words } = lexicon.proposal
  const { cover: own } = lexicon.words
  const { status } = sizing.combined
  const items = [
    { label: words.contact, value: project.contact?.trim() ?? '' },
    { label: words.reference, value: project.reference?.trim() ?? '' },
    { label: words.date, value: lexicon.date(dateOfProject(sizing)) },
    { label: words.author, value: project.author?.trim() ?? '' },
    { label: own.systems, value: listed(systems.map(({ name }) => name)) },
    { label: own.documents, value: listed(systems.map((part) => sourceLine(part.ctx))) },
  ].filter(({ value }) => value !== '')
  return [
    {
      kind: 'cover',
      title,
      subtitle: sizing.project.name,
      customer: customerOf(ctx) || words.noCustomer,
      status: { tone: STATUS_TONE[status], text: lexicon.result.status[status] },
      items,
    },
    { kind: 'toc', title: lexicon.proposal.contents },
  ]
}

/**
 * The proposal for a project of several systems as a neutral tree: what concerns all of them, a part for each, and the
 * annexes. Pure: the same sizing, addressee and language give the same tree. Every figure is the sizing's; every word
 * comes from the messages of the product or of the packs, or from the user.
 *
 * @throws when the sizing and the systems of the input are not of the same project
 */
export function projectDocument(input: ProjectProposalInput): Document {
  const ctx = projectContext(input)
  const { lexicon, project, sizing, systems } = ctx
  const title = project.title?.trim() || lexicon.proposal.title
  const customer = customerOf(ctx)
  const names = systems.map(({ name }) => name)
  const start = [customer, project.reference?.trim() ?? '']
  return {
    language: input.locale,
    title: lexicon.fill(lexicon.proposal.titleFor, {
      title,
      product: customer || sizing.project.name,
    }),
    subject: lexicon.fill(lexicon.words.subject, { systems: names }),
    author: project.author?.trim() || null,
    date: dateOfProject(sizing),
    header: {
      start: start.filter((part) => part !== '').join(' · ') || sizing.project.name,
      end: title,
    },
    footer: { start: sizing.project.name, page: lexicon.proposal.page },
    blocks: [
      ...cover(ctx, title),
      ...commonPart(ctx),
      ...systems.flatMap((part) => systemPart(part, ctx)),
      ...(ctx.annexes === 'left-out' ? [] : annexPart(ctx)),
    ],
  }
}
