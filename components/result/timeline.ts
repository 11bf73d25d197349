import type { ProductSupport } from '@/lib/sizing/sizing'

/** One date on the timeline, as a share of its width from 0 to 100. */
export interface Mark {
  readonly kind: 'document' | 'mainstream' | 'extended'
  readonly date: string
  readonly at: number
}

export interface TimelineRow {
  readonly support: ProductSupport
  readonly marks: readonly Mark[]
}

export interface Timeline {
  readonly years: readonly { readonly year: number; readonly at: number }[]
  readonly proposalAt: number
  readonly rows: readonly TimelineRow[]
}

/** Labels of years that fit side by side. */
const MAX_YEARS = 9

/** Days since year 0 by ISO day, precise enough to place a mark: no clock and no time zone. */
function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return year * 365.2425 + (month - 1) * 30.436875 + day
}

const yearOf = (iso: string): number => Number(iso.slice(0, 4))

/** Places the ends of support on one line of time that also holds the proposal. Products without a date are left out. */
export function timelineOf(support: readonly ProductSupport[], proposalDate: string): Timeline {
  const dated = support
    .map((entry) => ({
      entry,
      dates: [
        ['document', entry.documentEnd],
        ['mainstream', entry.publisherMainstreamEnd],
        ['extended', entry.publisherExtendedEnd],
      ] as const,
    }))
    .filter(({ dates }) => dates.some(([, date]) => date !== null))
  const all = [
    proposalDate,
    ...dated.flatMap(({ dates }) => dates.flatMap(([, date]) => date ?? [])),
  ]
  const first = Math.min(...all.map(yearOf))
  const last = Math.max(...all.map(yearOf)) + 1
  const [start, end] = [dayNumber(`${first}-01-01`), dayNumber(`${last}-01-01`)]
  const at = (iso: string) => ((dayNumber(iso) - start) / (end - start)) * 100
  const step = Math.max(1, Math.ceil((last - first) / MAX_YEARS))
  const years = []
  for (let year = first; year <= last; year += step) years.push({ year, at: at(`${year}-01-01`) })
  return {
    years,
    proposalAt: at(proposalDate),
    rows: dated.map(({ entry, dates }) => ({
      support: entry,
      marks: dates.flatMap(([kind, date]) => (date ? [{ kind, date, at: at(date) }] : [])),
    })),
  }
}
