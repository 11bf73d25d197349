import type { ConfigurationRow, ConfigurationSheet, SheetCell } from '@/lib/sizing/plan'
import { NAMES, THRESHOLDS } from '../parameters'
import type { Context } from './context'
import { type Decisions, PORT_NAMES, type PortName } from './decisions'

/** The rule that gives each port. */
export const PORT_RULES: Readonly<Record<PortName, string>> = {
  site: 'sxa.port.default',
  batch: 'sxa.port.batch',
  odata: 'sxa.port.odata',
  pwa: 'sxa.port.pwa',
}

/** Whether a port was typed in rather than counted from the base port. */
export const isOwnPort = ({ a }: Context, name: PortName): boolean =>
  name !== 'site' && a.ports[name] !== undefined

/** The name that a port is known by on the server: a site of IIS, or a service. */
const listenerOf = ({ a }: Context, name: PortName): string =>
  ({
    site: a.siteName,
    batch: NAMES.batchService,
    odata: `${a.siteName}.Odata`,
    pwa: `${a.siteName}.PWA`,
  })[name]

/** What speaks against a port, the gravest first. */
function verdictOf(ctx: Context, { ports, usedPorts }: Decisions, name: PortName): SheetCell {
  const port = ports[name].value
  if (!usedPorts.includes(name)) return { code: 'port.unused' }
  const other = usedPorts.find((one) => one !== name && ports[one].value === port)
  if (other) return { code: 'port.collides', params: { other } }
  if (ctx.a.usedPorts.includes(port)) return { code: 'port.taken' }
  return { code: port < THRESHOLDS.firstFreePort.value ? 'port.reserved' : 'port.free' }
}

function originOf(ctx: Context, name: PortName): SheetCell {
  if (name === 'site') return { code: ctx.defaulted('basePort') ? 'port.default' : 'port.base' }
  if (isOwnPort(ctx, name)) return { code: 'port.own' }
  return { code: 'port.counted', params: { step: THRESHOLDS[`${name}Step`].value } }
}

/** The port plan: what listens where, where the number comes from, and whether something stands in its way. */
export const portPlan = (ctx: Context, decisions: Decisions): ConfigurationSheet => ({
  sheet: 'ports',
  decides: true,
  columns: ['service', 'listener', 'port', 'origin', 'verdict'],
  rows: PORT_NAMES.map((name): ConfigurationRow => {
    const used = decisions.usedPorts.includes(name)
    const port = String(decisions.ports[name].value)
    return {
      key: `port-plan.${name}`,
      value: port,
      rules: name === 'site' ? [PORT_RULES.site] : [PORT_RULES[name], 'sxa.port.propagation'],
      cells: [
        used ? { text: listenerOf(ctx, name) } : { code: 'port.none' },
        used ? { text: port } : { code: 'port.none' },
        used ? originOf(ctx, name) : { code: 'port.none' },
        verdictOf(ctx, decisions, name),
      ],
    }
  }),
})
