import type { RaisedFinding } from '@/lib/sizing/pack'
import type { Context } from '../context'
import type { Decisions } from '../decisions'
import { databaseFindings } from './database'
import { licenceFindings } from './licence'
import { operationFindings } from './operations'

/** All findings of a request, in the order of the note's chapters. */
export const findingsOf = (ctx: Context, decisions: Decisions): RaisedFinding[] => [
  ...licenceFindings(ctx, decisions),
  ...databaseFindings(ctx, decisions),
  ...operationFindings(ctx, decisions),
]
