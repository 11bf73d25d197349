import { figuresOfMachine } from '../collect'
import { assumptionsOf } from '../figure'
import type { Sizing } from '../sizing'
import type { Combined } from './types'

/**
 * The assumptions that bringing the systems together takes, beside those that each of them takes itself, in the order
 * in which they are met: in the totals, in the figures of shared machines, in the findings.
 */
export function assumptionsBetween(
  results: readonly Sizing[],
  { figures, machines, findings }: Omit<Combined, 'assumptions'>,
): string[] {
  const own = new Set(results.flatMap(({ assumptions }) => assumptions.map(({ id }) => id)))
  const ofShared = machines
    .filter(({ shared }) => shared !== null)
    .flatMap((machine) => [...figuresOfMachine(machine)].map(([, figure]) => figure))
  const met = [
    ...[...Object.values(figures), ...ofShared].flatMap(({ trace }) => assumptionsOf(trace)),
    ...findings.flatMap(({ assumption }) => assumption ?? []),
  ]
  return [...new Set(met)].filter((id) => !own.has(id))
}
