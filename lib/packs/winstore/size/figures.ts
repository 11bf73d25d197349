import { type Figure, figure } from '@/lib/sizing/figure'
import type { Decisions } from './decisions'

/** The named figures of the contract, and those that explain them: totals first, then store by store. */
export function figuresOf({ stores, tills, servers, machines }: Decisions): Record<string, Figure> {
  const figures: Record<string, Figure> = {
    'tills.total': figure(tills),
    'machines.total': figure(machines),
    'servers.total': figure(servers),
  }
  for (const { store, ...decided } of stores) {
    figures[`stores.${store.name}.topology`] = figure(decided.topology)
    figures[`stores.${store.name}.machines`] = figure(decided.machines)
    figures[`stores.${store.name}.servers`] = figure(decided.servers)
  }
  return figures
}
