import type { ProjectSummary } from '@/lib/intake/project'
import type { Locale } from '@/lib/kernel/locale'

/** A project as the list shows it, with the names of its systems. */
export interface ProjectRow extends ProjectSummary {
  readonly systemNames: readonly string[]
}

export const SORT_KEYS = [
  'customer',
  'reference',
  'system',
  'proposalDate',
  'updatedAt',
  'status',
] as const
export type SortKey = (typeof SORT_KEYS)[number]

export interface Sorting {
  readonly key: SortKey
  readonly direction: 'asc' | 'desc'
}

const sortValue = (row: ProjectRow, key: SortKey): string => {
  if (key === 'system') return row.systemNames.join(', ')
  if (key === 'updatedAt' || key === 'status') return row[key]
  return row.details[key]
}

/** Without case and accents: people type `menard` to find « Ménard ». */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** The rows in which every word of `filter` occurs somewhere. */
export function filterRows(rows: readonly ProjectRow[], filter: string): readonly ProjectRow[] {
  const words = folded(filter).split(/\s+/).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter(({ details, systemNames }) => {
    const text = folded(
      [details.customer, details.contact, details.reference, details.title, ...systemNames].join(
        ' ',
      ),
    )
    return words.every((word) => text.includes(word))
  })
}

/** The rows in order; names as the language sorts them, numbers inside them by value. Equal ones keep their order. */
export function sortRows(
  rows: readonly ProjectRow[],
  { key, direction }: Sorting,
  locale: Locale,
): readonly ProjectRow[] {
  const compare = new Intl.Collator(locale, { numeric: true }).compare
  const sign = direction === 'asc' ? 1 : -1
  return [...rows].sort((a, b) => sign * compare(sortValue(a, key), sortValue(b, key)))
}
