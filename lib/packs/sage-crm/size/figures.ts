import { compare } from '@/lib/sizing/combinators'
import { type Figure, figure } from '@/lib/sizing/figure'
import type { Context } from './context'
import type { Decisions } from './decisions'

/** The named figures of the contract, and those that explain them. */
export function figuresOf(ctx: Context, decisions: Decisions): Record<string, Figure> {
  const { users, licence } = ctx.a
  return {
    topology: figure(decisions.topology),
    'web.count': figure(decisions.webServers),
    'database.count': figure(decisions.databaseServers),
    'servers.count': figure(decisions.serverCount),
    'licence.covers': figure(
      compare(
        ctx.answer('users', users, 'users'),
        '<=',
        ctx.answer('licence.users', licence.users, 'users'),
        { rule: 'scrm.licence.usage', assumption: 'A-CRM-USERS' },
      ),
    ),
  }
}
