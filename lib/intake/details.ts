import { z } from 'zod'
import { PROPOSAL_DATE_RANGE } from '@/lib/kernel/dates'
import { isPlainText, proposalDateSchema } from '@/lib/sizing/schema'

/** The lengths a project's details accept, in characters after trimming. */
export const DETAIL_LENGTHS = {
  customer: { min: 1, max: 120 },
  contact: { min: 0, max: 120 },
  reference: { min: 1, max: 60 },
  title: { min: 0, max: 120 },
} as const

const line = ({ min, max }: { readonly min: number; readonly max: number }) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine((text) => isPlainText(text, min))

/** Whom a proposal is for and how it is filed. `contact` and `title` may be empty. */
export const detailsSchema = z.strictObject({
  customer: line(DETAIL_LENGTHS.customer),
  contact: line(DETAIL_LENGTHS.contact),
  reference: line(DETAIL_LENGTHS.reference),
  title: line(DETAIL_LENGTHS.title),
  /** ISO day. */
  proposalDate: proposalDateSchema,
})

export type ProjectDetails = z.output<typeof detailsSchema>

/** The details apart from the date, which is a question of the wizard once a project exists. */
export const addresseeSchema = detailsSchema.omit({ proposalDate: true })

export type Addressee = z.output<typeof addresseeSchema>

/** A change of details: all of them, and the date where it changes too. */
export const detailsChangeSchema = detailsSchema.partial({ proposalDate: true })

export type DetailsChange = z.output<typeof detailsChangeSchema>

export type DetailField = keyof ProjectDetails

/** Details with nothing in them but the date. */
export const emptyDetails = (proposalDate: string): ProjectDetails => ({
  customer: '',
  contact: '',
  reference: '',
  title: '',
  proposalDate,
})

/** What is wrong with one detail, as a code and the range it breaks; the words are the screen's. */
export type DetailFault =
  | { readonly field: DetailField; readonly code: 'empty' | 'control' }
  | { readonly field: DetailField; readonly code: 'long'; readonly max: number }
  | {
      readonly field: DetailField
      readonly code: 'date'
      readonly min: string
      readonly max: string
    }

/** Every fault of the details at once, one a field, in the order of the form. */
export function detailFaults(details: unknown): DetailFault[] {
  const parsed = detailsSchema.safeParse(details)
  if (parsed.success) return []
  const faults = new Map<DetailField, DetailFault>()
  for (const issue of parsed.error.issues) {
    const field = issue.path[0] as DetailField | undefined
    if (field === undefined || !(field in detailsSchema.shape) || faults.has(field)) continue
    if (field === 'proposalDate') faults.set(field, { field, code: 'date', ...PROPOSAL_DATE_RANGE })
    else if (issue.code === 'too_big')
      faults.set(field, { field, code: 'long', max: DETAIL_LENGTHS[field].max })
    else faults.set(field, { field, code: issue.code === 'custom' ? 'control' : 'empty' })
  }
  return [...faults.values()]
}
