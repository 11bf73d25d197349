import type { Draft } from '@/lib/intake/draft'
import type { StoredShare } from '@/lib/intake/project'
import { sharesSchema } from '@/lib/intake/shares'
import { readDraft } from '@/lib/intake/stored'
import type { NewSystem } from '@/lib/use-cases/projects'
import type { Prisma } from '../db/generated/client'

/** A stored date as an ISO day. */
export const toDay = (date: Date): string => date.toISOString().slice(0, 10)
/** An ISO day as it is stored. */
export const fromDay = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** A value for a column of JSON. */
export const json = (value: unknown) => value as Prisma.InputJsonValue

/** The columns of a draft. Its version and date stand with the answers: they are read back together. */
export function columnsOf({ version, proposalDate, answers, ...rest }: Draft) {
  return {
    answers: json({ version, proposalDate, answers }),
    deviations: json(rest.deviations),
    assumptions: json(rest.assumptions),
    parameters: json(rest.parameters),
  }
}

type DraftColumns = Readonly<
  Record<'answers' | 'deviations' | 'assumptions' | 'parameters', unknown>
>

/** A stored draft that cannot be read is an incident, not an empty form: overwriting it would lose the answers. */
export function draftOf({ answers, deviations, assumptions, parameters }: DraftColumns): Draft {
  const draft = readDraft({ ...(answers as object), deviations, assumptions, parameters })
  if (!draft) throw new Error('a stored draft has a shape this release does not know')
  return draft
}

/** The drafts of a project, in its order. */
export const inOrder = { orderBy: { position: 'asc' } } as const

/** What is shared was checked when it was written; what cannot be read is an incident, as for a draft. */
export const sharesOf = (shared: unknown): readonly StoredShare[] => sharesSchema.parse(shared)

interface DetailColumns {
  readonly name: string | null
  readonly reference: string
  readonly contact: string | null
  readonly proposalDate: Date
  readonly customer: { readonly name: string }
}

/** The details as the columns keep them. */
export const detailsOf = (project: DetailColumns) => ({
  customer: project.customer.name,
  contact: project.contact ?? '',
  reference: project.reference,
  title: project.name ?? '',
  proposalDate: toDay(project.proposalDate),
})

/** A draft that is new in its project, with the project's date. */
export const rowOf = (
  { id, system, draft }: NewSystem,
  position: number,
  proposalDate: string,
) => ({
  id,
  system,
  position,
  ...columnsOf({ ...draft, proposalDate }),
})
