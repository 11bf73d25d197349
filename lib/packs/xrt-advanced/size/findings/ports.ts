import type { RaisedFinding } from '@/lib/sizing/pack'
import { raise, when } from '@/lib/sizing/raise'
import { THRESHOLDS } from '../../parameters'
import type { Context } from '../context'
import type { Decisions } from '../decisions'
import { isOwnPort, PORT_RULES } from '../port-plan'

/** Services that would listen on one port: an error at each that comes too late, which nobody can accept. */
function collisions(ctx: Context, { ports, usedPorts }: Decisions): RaisedFinding[] {
  return usedPorts.flatMap((name, position) => {
    const other = usedPorts.slice(0, position).find((one) => ports[one].value === ports[name].value)
    if (other === undefined) return []
    return [
      raise('error', PORT_RULES[name], {
        code: 'ports-collide',
        field: `ports.${isOwnPort(ctx, name) ? name : other}`,
        params: { port: String(ports[name].value), own: name, other },
        acceptable: false,
      }),
    ]
  })
}

/** Ports typed by hand where the base port would give another. */
function departures(ctx: Context): RaisedFinding[] {
  const { a } = ctx
  return (['batch', 'odata', 'pwa'] as const).flatMap((name) => {
    const own = a.ports[name]
    const usual = a.basePort + THRESHOLDS[`${name}Step`].value
    if (own === undefined || own === usual) return []
    return [
      raise('info', 'sxa.port.propagation', {
        field: `ports.${name}`,
        params: { own: name, port: String(own), usual: String(usual) },
      }),
    ]
  })
}

/** Findings on the port plan. */
export function portFindings(ctx: Context, decisions: Decisions): readonly RaisedFinding[] {
  const { a } = ctx
  const { ports, usedPorts } = decisions
  const taken = [...new Set(usedPorts.map((name) => ports[name].value))].filter((port) =>
    a.usedPorts.includes(port),
  )
  return [
    ...collisions(ctx, decisions),
    ...when(
      a.basePort < THRESHOLDS.firstFreePort.value,
      raise('warning', 'sxa.port.pwa', {
        code: 'sxa.port.pwa.reserved',
        field: 'basePort',
        params: { port: String(a.basePort), first: String(THRESHOLDS.firstFreePort.value) },
        assumption: 'A-SXA-PORT',
      }),
    ),
    ...when(
      taken.length > 0,
      raise('warning', 'sxa.port.pwa', {
        code: 'sxa.port.pwa.in-use',
        field: 'usedPorts',
        params: { ports: taken.map(String) },
        assumption: 'A-SXA-PORT',
      }),
    ),
    ...departures(ctx),
  ]
}
