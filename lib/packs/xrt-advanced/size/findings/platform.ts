import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import { NAMES, SQL_LISTED, THRESHOLDS } from '../../parameters'
import type { Context } from '../context'

const LISTED = SQL_LISTED.join(', ')

/** Versions newer than those listed, or of which nothing is known: to be looked up rather than replaced. */
const UNKNOWN_TO_THE_GUIDE: readonly string[] = ['2022', 'other']

function engineFindings({ a }: Context): readonly RaisedFinding[] {
  const { version } = a.sql
  if (SQL_LISTED.includes(version)) return []
  const unknown = UNKNOWN_TO_THE_GUIDE.includes(version)
  return [
    raise('error', 'sxa.platform.sql', {
      code: unknown ? 'sxa.platform.sql.not-listed' : 'sxa.platform.sql',
      field: 'sql.version',
      params: { version, listed: LISTED, document: NAMES.guidelines },
    }),
  ]
}

/** Findings on the server that carries everything: IIS, SQL Server, 64 bits, and the prerequisites of another document. */
export const platformFindings = (ctx: Context): readonly RaisedFinding[] => {
  const { iis, architecture, guidelinesChecked } = ctx.a
  return [
    ...when(
      iis.version < THRESHOLDS.iisVersion.value,
      raise('error', 'sxa.platform.iis', {
        field: 'iis.version',
        params: { version: iis.version, minimum: THRESHOLDS.iisVersion.value },
      }),
    ),
    ...engineFindings(ctx),
    ...when(
      architecture === 'x86',
      raise('error', 'sxa.update.64bit', { field: 'architecture', acceptable: false }),
    ),
    ...when(
      !guidelinesChecked,
      raise('warning', 'sxa.ref.guidelines', {
        field: 'guidelinesChecked',
        params: { document: NAMES.guidelines },
      }),
    ),
  ]
}
