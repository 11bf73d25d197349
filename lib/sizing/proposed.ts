import type { Requirement } from './figure'
import type { AnyPack } from './pack'
import type { Sizing } from './sizing'

/** A column of the vendor's table. */
export type Column = keyof Requirement

/** Which column of the vendor's table is proposed: what the pack's own assumption says, else `recommended`. */
export function proposedColumn(
  pack: Pick<AnyPack, 'columnAssumption'>,
  sizing: Pick<Sizing, 'assumptions'>,
): Column {
  const use = sizing.assumptions.find(({ id }) => id === pack.columnAssumption)
  return use?.value === 'minimum' ? 'minimum' : 'recommended'
}
