import { notGiven } from '@/lib/sizing/combinators'
import { type Figure, figure } from '@/lib/sizing/figure'
import type { Context } from './context'
import type { Decisions } from './decisions'

/** The named figures of the contract, group by group, then updates, machines and what the note leaves open. */
export function figuresOf(ctx: Context, decisions: Decisions): Record<string, Figure> {
  const figures: Record<string, Figure> = {}
  for (const { group, licence, database } of decisions.groups) {
    figures[`start.${group.name}.licence`] = figure(licence)
    figures[`start.${group.name}.database`] = figure(database)
  }
  figures['update.tool'] = figure(decisions.updateTool)
  figures['update.possible'] = figure(decisions.updatePossible)
  figures['machines.total'] = figure(decisions.machines)
  if (!ctx.onServer) return figures
  figures['users.perServer'] = figure(notGiven('users', { rule: 'ts.sizing.none' }))
  return figures
}
