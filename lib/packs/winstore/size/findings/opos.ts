import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import type { Opos, Store } from '../../fields'
import { OPOS } from '../../parameters'
import type { StoreDecision } from '../decisions'
import { isWithin } from '../versions'

/** One make of peripherals against the table, then against what its notes ask. */
function driverFindings(opos: Opos, store: Store, at: string): readonly RaisedFinding[] {
  const { brand, version, bits, machineBrand } = opos
  const { rule, low, high } = OPOS[brand]
  const params = { store: store.name, version, low, high }
  return [
    ...when(
      !isWithin(version, low, high),
      raise('error', rule, {
        field: `${at}.version`,
        params,
        assumption: low === high ? undefined : 'A-WS-RANGE',
      }),
    ),
    ...when(
      brand === 'ibm' && bits !== store.bits,
      raise('error', rule, {
        code: 'ws.matrix.ibm.bits',
        field: `${at}.bits`,
        params: { store: store.name, bits: bits ?? 0, windows: store.bits },
      }),
    ),
    ...when(
      brand === 'wincor' && machineBrand !== 'wincor',
      raise('error', 'ws.opos.wincor-legal', {
        field: `${at}.machineBrand`,
        params: { store: store.name },
        acceptable: false,
      }),
    ),
  ]
}

/** Findings on the drivers of one store's peripherals. */
export const oposFindings = ({ store, position }: StoreDecision): readonly RaisedFinding[] =>
  store.opos.flatMap((opos, i) => driverFindings(opos, store, `stores.${position}.opos.${i}`))
