import { hardwareNotGiven } from '@/lib/sizing/hardware'
import type { Machine, MachineNote, Role } from '@/lib/sizing/topology'
import type { Decisions, StoreDecision } from './decisions'
import { softwareOf } from './software'

/** A cell the document leaves empty: it gives no hardware figure at all. */
const HARDWARE = hardwareNotGiven('ws.scope.servers-and-workstations')

/** A kind of machine of a store: its role, its rule, the end of its id and whether it exchanges with the outside. */
interface Kind {
  readonly role: Role
  readonly rule: string
  readonly suffix: string
  readonly exchanging: boolean
}

const KINDS = {
  autonomous: {
    role: 'till-autonomous',
    rule: 'ws.sw.autonomous',
    suffix: 'till',
    exchanging: true,
  },
  mainAlone: {
    role: 'till-main',
    rule: 'ws.sw.main-without-server',
    suffix: 'main',
    exchanging: true,
  },
  mainServed: {
    role: 'till-main',
    rule: 'ws.sw.main-with-server',
    suffix: 'main',
    exchanging: false,
  },
  secondary: {
    role: 'till-secondary',
    rule: 'ws.sw.secondary',
    suffix: 'secondary',
    exchanging: false,
  },
  server: { role: 'store-server', rule: 'ws.sw.server', suffix: 'server', exchanging: true },
} as const satisfies Record<string, Kind>

const note = (code: string, rules: readonly string[], assumption?: string): MachineNote =>
  assumption ? { code, params: {}, rules, assumption } : { code, params: {}, rules }

const REMOTE_TOOLS = note('remote-tools', ['ws.sw.remote-tools'], 'A-PCA')

function notesOf({ role, rule, exchanging }: Kind): MachineNote[] {
  return [
    ...(role === 'store-server' ? [note('server-like-a-till', ['ws.sw.server'])] : []),
    ...(role === 'till-main' && exchanging
      ? [note('main-as-server', ['ws.topology.main-secondary'])]
      : []),
    ...(exchanging ? [note('exchanges-here', [rule])] : []),
    REMOTE_TOOLS,
  ]
}

function machine({ store, slug }: StoreDecision, kind: Kind, quantity: number): Machine {
  return {
    id: `${slug}-${kind.suffix}`,
    name: null,
    zone: `store:${store.name}`,
    quantity,
    roles: [kind.role],
    ...(kind.role === 'store-server' ? {} : { server: false }),
    ...HARDWARE,
    characteristics: [],
    software: softwareOf(store, kind.rule, kind.exchanging),
    powerPlanHigh: false,
    users: null,
    load: null,
    notes: notesOf(kind),
  }
}

/** The machines of one store, the one that serves the others first. Alike tills are one entry with a quantity. */
function machinesOfStore(decision: StoreDecision): Machine[] {
  const { tills } = decision.store
  const secondary = tills > 1 ? [machine(decision, KINDS.secondary, tills - 1)] : []
  switch (decision.topology.value) {
    case 'autonomous':
      return [machine(decision, KINDS.autonomous, tills)]
    case 'main-secondary':
      return [machine(decision, KINDS.mainAlone, 1), ...secondary]
    case 'server':
      return [
        machine(decision, KINDS.server, 1),
        machine(decision, KINDS.mainServed, 1),
        ...secondary,
      ]
  }
}

/** All machines, store by store. */
export const machinesOf = ({ stores }: Decisions): Machine[] => stores.flatMap(machinesOfStore)
