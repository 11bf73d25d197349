import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import { NAME_PREFIX, THRESHOLDS } from '../../parameters'
import type { Context } from '../context'
import type { Decisions } from '../decisions'

/** Spaces and signs that part words: the name holds none of them. */
const SEPARATOR = /[\s\-_./\\,;]/

/** Anything but plain letters, digits and the separators, which have a finding of their own. */
const UNUSUAL = /[^A-Za-z0-9\s\-_./\\,;]/

/** Each fault of the installation name apart; it names a web site, a database and a folder. */
export function nameFindings({ a }: Context): readonly RaisedFinding[] {
  const rule = 'scrm.name.rule'
  const name = a.installationName
  const length = [...name].length
  const limit = THRESHOLDS.nameLength.value
  const fault = (
    severity: 'error' | 'warning',
    code: string,
    assumption?: 'A-CRM-NAME',
  ): RaisedFinding =>
    raise(severity, rule, {
      code: `${rule}.${code}`,
      field: 'installationName',
      params: { name, length, limit },
      ...(assumption ? { assumption } : {}),
      acceptable: length > 0,
    })
  if (length === 0) return [fault('error', 'empty')]
  return [
    ...when(length > limit, fault('error', 'length')),
    ...when(SEPARATOR.test(name), fault('error', 'separator')),
    ...when(UNUSUAL.test(name), fault('warning', 'characters', 'A-CRM-NAME')),
    ...when(!name.toUpperCase().startsWith(NAME_PREFIX), fault('warning', 'prefix')),
  ]
}

/** What comes with a new installation: its demonstration database, its registration, its first account. */
export function newFindings({ a }: Context): readonly RaisedFinding[] {
  if (a.mode !== 'new') return []
  return [
    ...when(
      a.demoDatabase && a.environment === 'production',
      raise('error', 'scrm.install.no-demo-db', { field: 'demoDatabase' }),
    ),
    ...when(
      !a.serverInternet,
      raise('info', 'scrm.install.registration', { field: 'serverInternet' }),
    ),
    raise('warning', 'scrm.install.admin-no-password', { assumption: 'A-SEC' }),
  ]
}

/** What an update may destroy, skip or change that must stay. */
export function updateFindings({ a }: Context, { multi }: Decisions): readonly RaisedFinding[] {
  if (a.mode !== 'update') return []
  const initial = a.initialCompanyName.trim()
  const untested = !a.update.testEnvironment
  const field = 'update.testEnvironment'
  return [
    ...when(
      a.update.kind === 'full-reinstall' && a.environment === 'production',
      raise('error', 'scrm.update.options', { field: 'update.kind' }),
    ),
    ...when(untested && multi, raise('error', 'scrm.multi.update-rehearsal', { field })),
    ...when(untested && !multi, raise('warning', 'scrm.update.six-steps', { field })),
    ...when(
      initial !== '' && initial !== a.companyName.trim(),
      raise('error', 'scrm.licence.company-unchanged', {
        field: 'companyName',
        params: { initial, name: a.companyName.trim() },
        acceptable: false,
      }),
    ),
  ]
}
