import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import { NAMES } from '../../parameters'
import type { Context } from '../context'
import type { Decisions } from '../decisions'
import { readAddress } from './address'

/** The two addresses that the setup of the mobile application asks for, where they are known. */
function addressFindings({ a }: Context, decisions: Decisions): RaisedFinding[] {
  const odata = a.odataUrl ? readAddress(a.odataUrl) : undefined
  const pwa = a.pwaUrl ? readAddress(a.pwaUrl) : undefined
  const unreadable = (field: 'odataUrl' | 'pwaUrl') =>
    raise('warning', 'sxa.pwa.config', {
      code: 'sxa.pwa.config.unreadable',
      field,
      params: { address: a[field] ?? '' },
    })
  return [
    ...when(odata === null, unreadable('odataUrl')),
    // Without Odata here, the address is that of another server, whose port is not known.
    ...(odata && decisions.odata && odata.port !== decisions.ports.odata.value
      ? [
          raise('error', 'sxa.pwa.config', {
            field: 'odataUrl',
            params: { port: String(odata.port), wanted: String(decisions.ports.odata.value) },
          }),
        ]
      : []),
    ...when(pwa === null, unreadable('pwaUrl')),
    ...when(
      pwa?.protocol === 'http',
      raise('warning', 'sxa.pwa.config', { code: 'sxa.pwa.config.not-secure', field: 'pwaUrl' }),
    ),
  ]
}

/** Findings on the kind of installation, its programs and the folders of imports. */
export function programFindings(ctx: Context, decisions: Decisions): readonly RaisedFinding[] {
  const { a } = ctx
  return [
    ...when(
      a.installType === 'custom',
      raise('info', 'sxa.install.type', { field: 'installType' }),
    ),
    ...when(
      a.treasury && !decisions.odata,
      raise('error', 'sxa.feature.odata', { field: 'features.odata' }),
    ),
    ...when(
      a.mobile && !decisions.pwa,
      raise('error', 'sxa.feature.pwa', { field: 'features.pwa' }),
    ),
    ...addressFindings(ctx, decisions),
    ...when(
      a.importPaths.length === 0,
      raise('info', 'sxa.import.folders', {
        field: 'importPaths',
        params: { folder: NAMES.publicDocuments },
      }),
    ),
  ]
}
