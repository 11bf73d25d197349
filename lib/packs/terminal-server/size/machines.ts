import { hardwareNotGiven } from '@/lib/sizing/hardware'
import type { Machine, MachineNote, Role, Software, Zone } from '@/lib/sizing/topology'
import { RETRY } from '../parameters'
import type { Context } from './context'
import type { Decisions } from './decisions'
import { hostOf, nameKey } from './folders'

/** A cell the note leaves empty: it gives no hardware figure at all. */
const HARDWARE = hardwareNotGiven('ts.sizing.none')

const product = (name: string, ...rules: readonly string[]): Software => ({
  product: name,
  minimum: null,
  recommended: null,
  chosen: null,
  rules,
})

const note = (code: string, rules: readonly string[], assumption?: string): MachineNote =>
  assumption ? { code, params: {}, rules, assumption } : { code, params: {}, rules }

interface Spec extends Pick<Machine, 'id' | 'roles' | 'software' | 'notes'> {
  readonly name?: string
  readonly zone: Zone
  readonly quantity?: number
}

const machine = ({ name = '', quantity = 1, ...spec }: Spec): Machine => ({
  ...HARDWARE,
  ...spec,
  name: name || null,
  quantity,
  characteristics: [],
  powerPlanHigh: false,
  users: null,
  load: null,
})

/** The folders behind the drives, wherever a path is stored. */
const foldersOf = ({ hasPath, groups }: Decisions): string[] =>
  hasPath ? groups.map(({ group }) => group.mappedPath).filter((folder) => folder !== '') : []

/** The machines that shared folders stand on, each once, in the order of the groups. */
function dataHostsOf(ctx: Context, decisions: Decisions): string[] {
  if (!ctx.onServer) return []
  const hosts = new Map<string, string>()
  for (const folder of foldersOf(decisions)) {
    const host = hostOf(folder)
    if (host !== null && !hosts.has(nameKey(host))) hosts.set(nameKey(host), host)
  }
  return [...hosts.values()]
}

/** A shared server stands outside the company: its zone is ours to choose (A-TS-NETWORK). */
const zoneOf = ({ a }: Context): Zone => (a.deployment === 'shared-ts' ? 'wan' : 'lan')

function terminalServer(ctx: Context, decisions: Decisions): Machine {
  const shared = ctx.a.deployment === 'shared-ts'
  const holdsData = foldersOf(decisions).some((folder) => hostOf(folder) === null)
  const roles: Role[] = ['terminal-server', ...(holdsData ? (['data-server'] as const) : [])]
  const deployment = shared ? 'ts.licence.shared-ts' : 'ts.licence.internal-ts'
  return machine({
    id: 'ts',
    zone: zoneOf(ctx),
    roles,
    software: [
      product('application', deployment, 'ts.access.folder-and-shortcut'),
      product('administration-module', 'ts.admin.rights'),
      product('check-cd-update', 'ts.update.not-on-ts', 'ts.update.schedule'),
    ],
    notes: [
      note('capacity-not-given', ['ts.sizing.none']),
      ...(shared ? [note('server-outside', ['ts.licence.shared-ts'], 'A-TS-NETWORK')] : []),
      {
        code: 'update-waits',
        params: { minutes: RETRY.value },
        rules: ['ts.update.tool-sequence', 'ts.update.not-running'],
      },
      note('settings-of-this-machine', ['ts.admin.scope-machine']),
    ],
  })
}

function dataServer(ctx: Context, host: string, position: number): Machine {
  const shared = ctx.a.deployment === 'shared-ts'
  return machine({
    id: `data-${position + 1}`,
    name: host,
    zone: zoneOf(ctx),
    roles: ['data-server'],
    software: [],
    notes: [
      note(
        'data-server-apart',
        [shared ? 'ts.db.shared-map' : 'ts.db.internal-box'],
        'A-TS-DATA-SERVER',
      ),
    ],
  })
}

const localPcs = ({ a }: Context): Machine =>
  machine({
    id: 'pc',
    zone: 'workstation',
    quantity: a.machines,
    roles: ['pc'],
    software: [
      product('application', 'ts.licence.local-pc'),
      product('administration-module', 'ts.admin.rights'),
    ],
    notes: [
      note('hardware-not-given', ['ts.sizing.none']),
      note('settings-of-each-pc', ['ts.admin.scope-machine']),
    ],
  })

/** All machines: the server and those its shared folders stand on, or the PCs. */
export function machinesOf(ctx: Context, decisions: Decisions): Machine[] {
  if (!ctx.onServer) return [localPcs(ctx)]
  const hosts = dataHostsOf(ctx, decisions)
  return [
    terminalServer(ctx, decisions),
    ...hosts.map((host, position) => dataServer(ctx, host, position)),
  ]
}
