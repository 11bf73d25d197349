import type { Draft } from '@/lib/intake/draft'
import type { Versions } from '@/lib/use-cases/projects'
import type { DatabaseOrTransaction } from '../db/client'
import type { Prisma } from '../db/generated/client'
import { columnsOf, draftOf } from './rows'

/** A draft with that day for its date; the same draft where it has it already. */
export const withDate = (draft: Draft, day: string): Draft =>
  draft.proposalDate === day ? draft : { ...draft, proposalDate: day }

/**
 * Writes each draft as `change` leaves it and raises its version, so that a save from before finds out; a draft that
 * `change` gives back as it is stays untouched. Gives the new versions of those written.
 */
export async function writeDrafts(
  tx: DatabaseOrTransaction,
  drafts: readonly Prisma.DraftGetPayload<object>[],
  change: (draft: Draft, id: string) => Draft,
): Promise<Versions> {
  const versions: Record<string, number> = {}
  for (const row of drafts) {
    const before = draftOf(row)
    const after = change(before, row.id)
    if (after === before) continue
    versions[row.id] = row.version + 1
    await tx.draft.update({
      where: { id: row.id },
      data: { ...columnsOf(after), version: { increment: 1 } },
    })
  }
  return versions
}
