import { Prisma } from './generated/client'

// The code alone is stable between releases of Prisma; what an error carries beside it changes shape
// and may hold what a user typed, so it is neither read nor logged.
function hasCode(error: unknown, code: string): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === code
}

/** True when a write was refused because a record with the same unique value exists. */
export function isDuplicate(error: unknown): boolean {
  return hasCode(error, 'P2002')
}

/** True when the record to change or delete is not there, or is no longer in the expected version. */
export function isMissing(error: unknown): boolean {
  return hasCode(error, 'P2025')
}

/** True when a record cannot be deleted because others still refer to it. */
export function isReferenced(error: unknown): boolean {
  return hasCode(error, 'P2003')
}
