import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import { THRESHOLDS } from '../../parameters'
import type { StoreDecision } from '../decisions'

/** What an architecture that the customer imposes has against it. */
export function topologyFindings({ store, position, byRule }: StoreDecision) {
  const { forcedTopology: forced, tills } = store
  const details = {
    field: `stores.${position}.forcedTopology`,
    params: { store: store.name, tills },
    assumption: 'A-WS-FORCED',
  }
  const { value: most } = THRESHOLDS.secondaryTills
  const findings: readonly RaisedFinding[] = [
    ...when(
      forced === 'autonomous' && tills > THRESHOLDS.aloneTill.value,
      raise('error', 'ws.topology.autonomous', details),
    ),
    ...when(
      forced === 'main-secondary' && tills === THRESHOLDS.aloneTill.value,
      raise('info', 'ws.topology.main-secondary', details),
    ),
    ...when(
      forced === 'main-secondary' && tills - 1 > most,
      raise('error', 'ws.topology.max-secondary', {
        ...details,
        params: { ...details.params, secondary: tills - 1, most },
      }),
    ),
    ...when(
      forced === 'server' && byRule !== 'server',
      raise('info', 'ws.topology.server', {
        ...details,
        params: { ...details.params, limit: THRESHOLDS.tillsWithoutServer.value },
      }),
    ),
  ]
  return findings
}
