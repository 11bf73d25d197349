import type { RaisedFinding } from '@/lib/sizing/pack'
import type { Context } from '../context'
import type { Decisions } from '../decisions'
import { nameFindings, newFindings, updateFindings } from './installation'
import { integrationFindings } from './integration'
import { multiServerFindings } from './multi-server'
import { installationFindings, licenceFindings, siteFindings, sqlFindings } from './preconditions'

/** All findings of a request, in the order of the wizard. */
export const findingsOf = (ctx: Context, decisions: Decisions): RaisedFinding[] => [
  ...nameFindings(ctx),
  ...updateFindings(ctx, decisions),
  ...licenceFindings(ctx, decisions),
  ...multiServerFindings(ctx, decisions),
  ...installationFindings(ctx),
  ...sqlFindings(ctx, decisions),
  ...siteFindings(ctx),
  ...integrationFindings(ctx, decisions),
  ...newFindings(ctx),
]
