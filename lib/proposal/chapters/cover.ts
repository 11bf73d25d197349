import type { Status } from '@/lib/sizing/sizing'
import type { Context } from '../context'
import type { Block, Tone } from '../tree'

export const STATUS_TONE: Readonly<Record<Status, Tone>> = {
  compliant: 'success',
  'with-reservations': 'warning',
  'non-compliant': 'error',
}

/** The source document by title, version and date, as far as it states them. */
export function sourceLine({ lexicon, pack }: Pick<Context, 'lexicon' | 'pack'>): string {
  const { title, version, date } = pack.document
  const { proposal, fill } = lexicon
  if (!version) return fill(proposal.sourceUndated, { title })
  if (!date) return fill(proposal.source, { title, version })
  return fill(proposal.cover.documentDate, { title, version, date })
}

/** The title of the proposal: the project's own, else the usual one. */
export const titleOf = ({ lexicon, project }: Context): string =>
  project.title?.trim() || lexicon.proposal.title

/** The first page: for whom, when, from which document, and how the sizing stands. */
export function cover(ctx: Context): Block[] {
  const { lexicon, project, pack, sizing } = ctx
  const { cover: words } = lexicon.proposal
  const items = [
    { label: words.contact, value: project.contact?.trim() ?? '' },
    { label: words.reference, value: project.reference?.trim() ?? '' },
    { label: words.date, value: lexicon.date(sizing.proposalDate) },
    { label: words.author, value: project.author?.trim() ?? '' },
    { label: words.source, value: sourceLine(ctx) },
    {
      label: words.pack,
      value: lexicon.fill(words.packValue, { pack: pack.name, version: sizing.pack.version }),
    },
  ].filter(({ value }) => value !== '')
  return [
    {
      kind: 'cover',
      title: titleOf(ctx),
      subtitle: pack.name,
      customer: project.customer.trim() || words.noCustomer,
      status: { tone: STATUS_TONE[sizing.status], text: lexicon.result.status[sizing.status] },
      items,
    },
    { kind: 'toc', title: lexicon.proposal.contents },
  ]
}
