import type { Unit } from '@/lib/kernel/units'
import { REQUIREMENT_KEYS } from './collect'
import { notGiven } from './combinators'
import { type Requirement, sameRequirement } from './figure'
import type { Machine } from './topology'

type Hardware = Pick<
  Machine,
  | 'processors'
  | 'coresPerProcessor'
  | 'memoryGb'
  | 'diskGb'
  | 'networkCards'
  | 'networkMbps'
  | 'disk'
>

/**
 * The hardware of a machine whose document gives no figure of it.
 *
 * @param rule the rule that says so, or that sends the reader elsewhere: each cell cites it; left out where none does
 */
export function hardwareNotGiven(rule?: string): Hardware {
  const why = rule === undefined ? {} : { rule }
  const silent = (unit: Unit): Requirement => sameRequirement(notGiven(unit, why))
  return {
    processors: silent('processors'),
    coresPerProcessor: silent('cores'),
    memoryGb: silent('gb'),
    diskGb: silent('gb'),
    networkCards: silent('network-cards'),
    networkMbps: silent('mbps'),
    disk: { minimum: 'not-given', recommended: 'not-given' },
  }
}

const isEmpty = ({ minimum, recommended }: Requirement): boolean =>
  minimum.value === null && recommended.value === null

/** Whether a document says nothing at all of a machine's hardware, as `hardwareNotGiven` makes it. */
export const isSilent = (machine: Machine): boolean =>
  machine.characteristics.length === 0 &&
  machine.disk.minimum === 'not-given' &&
  machine.disk.recommended === 'not-given' &&
  REQUIREMENT_KEYS.every((key) => isEmpty(machine[key]))
