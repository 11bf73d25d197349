import type { SizingInput } from '@/lib/sizing/pack'
import type { Claim, CommonQuestion } from '@/lib/sizing/together/claim'
import type { Role } from '@/lib/sizing/topology'
import type { Topology, WinstoreAnswers } from './fields'
import { createContext } from './size/context'
import { decide, type StoreDecision } from './size/decisions'
import { rowOf } from './size/software'

/** The other applications of the publisher are the same list for all of them. */
export const common: readonly CommonQuestion[] = [
  { id: 'cegid.applications', path: 'otherCegidApps' },
]

/** The machines of a store, each with the rule by which it exists. */
const MACHINES: Readonly<Record<Topology, readonly (readonly [Role, string])[]>> = {
  autonomous: [['till-autonomous', 'ws.topology.autonomous']],
  'main-secondary': [
    ['till-main', 'ws.topology.main-secondary'],
    ['till-secondary', 'ws.topology.main-secondary'],
  ],
  server: [
    ['store-server', 'ws.topology.server'],
    ['till-main', 'ws.topology.server'],
    ['till-secondary', 'ws.topology.server'],
  ],
}

const WINDOWS = { W7: 'Windows 7', W10: 'Windows 10', W11: 'Windows 11' } as const

/** The name of a store's Windows; null where the answer names none. */
const windowsName = (os: string): string | null =>
  os in WINDOWS ? WINDOWS[os as keyof typeof WINDOWS] : null

/** The software of a store, which every machine of it carries alike. */
function storeClaims({ store, topology, position }: StoreDecision): Claim[] {
  const machines = MACHINES[topology.value]
  const roles = machines.map(([role]) => role)
  const at = (field: string) => `stores.${position}.${field}`
  return [
    ...machines.map(([role, rule]): Claim => ({ kind: 'presence', roles: [role], rules: [rule] })),
    {
      kind: 'accepts',
      roles,
      rules: [rowOf(store), 'ws.sw.os-scheme'],
      field: at('os'),
      product: 'operating-system',
      values: [WINDOWS.W7, WINDOWS.W10],
      chosen: windowsName(store.os),
    },
    {
      kind: 'accepts',
      roles,
      rules: ['ws.matrix.sql', 'ws.sw.sql-scheme'],
      field: at('sql'),
      product: 'sql-server',
      values: ['2014', '2019'],
      chosen: store.sql === 'other' ? null : store.sql,
    },
    {
      kind: 'accepts',
      roles,
      rules: ['ws.matrix.sql', 'ws.sw.sql-scheme'],
      product: 'sql-server-edition',
      values: ['Express'],
      chosen: 'Express',
    },
  ]
}

/** What Winstore claims of the machines it stands on, store by store. */
export const claims = (input: SizingInput<WinstoreAnswers>): readonly Claim[] => [
  {
    kind: 'family',
    roles: [],
    rules: ['ws.general.common-use'],
    field: 'otherCegidApps',
    family: 'Cegid',
  },
  ...decide(createContext(input)).stores.flatMap(storeClaims),
]
