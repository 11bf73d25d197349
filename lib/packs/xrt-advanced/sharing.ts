import type { SizingInput } from '@/lib/sizing/pack'
import type { Claim, CommonQuestion } from '@/lib/sizing/together/claim'
import type { XrtAnswers } from './fields'
import { SQL_LISTED } from './parameters'
import { createContext } from './size/context'
import { decide, type PortName } from './size/decisions'

/** The version of the engine is the same question for every system on it. */
export const common: readonly CommonQuestion[] = [
  { id: 'sql.version', path: 'sql.version', role: 'database' },
]

const APPLICATION = ['application'] as const
const DATABASE = ['database'] as const

/** The rule behind each port, and the answer that sets it. */
const PORTS: Readonly<Record<PortName, readonly [rule: string, field: string]>> = {
  site: ['sxa.port.default', 'basePort'],
  batch: ['sxa.port.batch', 'ports.batch'],
  odata: ['sxa.port.odata', 'ports.odata'],
  pwa: ['sxa.port.pwa', 'ports.pwa'],
}

/** What Sage XRT Advanced claims of the machines it stands on: its ports, the engine, and 64 bits. */
export function claims(input: SizingInput<XrtAnswers>): readonly Claim[] {
  const ctx = createContext(input)
  const { ports, usedPorts } = decide(ctx)
  const { sql, architecture } = ctx.a
  return [
    { kind: 'presence', roles: APPLICATION, rules: ['sxa.cs.needed'] },
    { kind: 'presence', roles: DATABASE, rules: ['sxa.db.steps'] },
    ...usedPorts.map((name): Claim => {
      const [rule, field] = PORTS[name]
      return { kind: 'port', roles: APPLICATION, rules: [rule], field, port: ports[name].value }
    }),
    {
      kind: 'accepts',
      roles: DATABASE,
      rules: ['sxa.platform.sql'],
      field: 'sql.version',
      product: 'sql-server',
      values: SQL_LISTED,
      chosen: sql.version === 'other' ? null : sql.version,
    },
    {
      kind: 'accepts',
      roles: APPLICATION,
      rules: ['sxa.update.64bit'],
      field: 'architecture',
      product: 'architecture',
      values: ['x64'],
      chosen: architecture,
    },
  ]
}
