import type { RaisedFinding } from '@/lib/sizing/pack'
import type { Context } from '../context'
import type { Decisions } from '../decisions'
import { nameFindings } from './names'
import { platformFindings } from './platform'
import { portFindings } from './ports'
import { programFindings } from './programs'
import { updateFindings } from './update'

/** All findings of a request, in the order of the questions. */
export const findingsOf = (ctx: Context, decisions: Decisions): RaisedFinding[] => [
  ...updateFindings(ctx),
  ...platformFindings(ctx),
  ...portFindings(ctx, decisions),
  ...nameFindings(ctx),
  ...programFindings(ctx, decisions),
]
