const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Days in a month of the Gregorian calendar; `month` counts from 1. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Whether `text` is `YYYY-MM-DD` and names a day that exists. Reads no clock and no time zone. */
export function isIsoDate(text: string): boolean {
  const match = ISO_DATE.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Whether ISO day `a` lies strictly after ISO day `b` (plain text order is date order). */
export const isAfter = (a: string, b: string): boolean => a > b

/** The proposal dates the product accepts, both ends included (model: 2000-01-01 … 2100-12-31). */
export const PROPOSAL_DATE_RANGE = { min: '2000-01-01', max: '2100-12-31' } as const

/** Whether `text` is a day that exists, inside the range the product accepts for a proposal. */
export const isProposalDate = (text: string): boolean =>
  isIsoDate(text) && text >= PROPOSAL_DATE_RANGE.min && text <= PROPOSAL_DATE_RANGE.max
