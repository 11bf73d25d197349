import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise } from '@/lib/sizing/raise'
import { SOURCES } from '../../parameters'
import type { Context } from '../context'

/** Whether a version begins with the numbers of one of the versions the update starts from. */
const isSource = (version: string, starts: readonly string[]): boolean =>
  starts.some((start) => version === start || version.startsWith(`${start}.`))

/** Findings on the versions that an update starts from: the document names some and is silent on all others. */
export function updateFindings({ a }: Context): readonly RaisedFinding[] {
  if (a.mode !== 'update') return []
  return (['bfl', 'cs', 'advanced'] as const).flatMap((product) => {
    const { rule, starts, wanted } = SOURCES[product]
    const version = a.installed[product].trim()
    const field = `installed.${product}`
    if (version === '')
      return [
        raise('info', rule, {
          code: 'installed-version-unknown',
          field,
          params: { product, wanted },
        }),
      ]
    if (isSource(version, starts)) return []
    return [
      raise('warning', rule, {
        code: 'installed-version-not-listed',
        field,
        params: { product, version, wanted },
      }),
    ]
  })
}
