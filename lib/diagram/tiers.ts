import type { Machine, Role, Zone } from '@/lib/sizing/topology'
import type { AreaKind, IconKind } from './types'

/** What a machine mainly is, from the outside in: users' end first, data last. */
export type TierKind =
  | 'workstation'
  | 'session-host'
  | 'load-balancer'
  | 'application'
  | 'services'
  | 'database'
  | 'infrastructure'
  | 'store'

interface TierShape {
  /** The order from the users to the data. */
  readonly rank: number
  readonly icon: IconKind
  readonly roles: readonly Role[]
}

const TIERS: Readonly<Record<TierKind, TierShape>> = {
  workstation: { rank: 1, icon: 'workstation', roles: ['workstation', 'pc'] },
  'session-host': { rank: 2, icon: 'session-host', roles: ['session-host', 'terminal-server'] },
  'load-balancer': { rank: 3, icon: 'load-balancer', roles: ['load-balancer'] },
  application: {
    rank: 4,
    icon: 'application',
    roles: ['application', 'web-main', 'web-secondary'],
  },
  store: {
    rank: 4,
    icon: 'till',
    roles: ['till-autonomous', 'till-main', 'till-secondary', 'store-server'],
  },
  database: { rank: 6, icon: 'database', roles: ['database', 'data-server'] },
  services: {
    rank: 5,
    icon: 'services',
    roles: [
      'services',
      'report',
      'msmq',
      'process-server',
      'worker-process',
      'configuration',
      'cdm',
      'crm-email-manager',
      'crm-escalation',
      'crm-indexer',
      'integration-service',
    ],
  },
  infrastructure: { rank: 7, icon: 'directory', roles: ['infrastructure', 'licence'] },
}

const KINDS = Object.keys(TIERS) as TierKind[]

/** The tier of a machine: that of the first kind above which one of its roles belongs to. */
export const tierOf = (machine: Machine): TierKind =>
  KINDS.find((kind) => machine.roles.some((role) => TIERS[kind].roles.includes(role))) ?? 'services'

/** Where a tier stands between the users (low) and the data (high). */
export const rankOf = (kind: TierKind): number => TIERS[kind].rank

const SERVES_ALL: readonly Role[] = ['application', 'web-main']

/** The picture of a machine: a store's server and a server for everything are plain servers. */
export function iconOf({ roles, ...machine }: Machine): IconKind {
  const all = roles.includes('database') && roles.some((role) => SERVES_ALL.includes(role))
  if (all || roles.includes('store-server')) return 'server'
  return TIERS[tierOf({ ...machine, roles })].icon
}

/** The area a zone is drawn as. */
export function areaOf(zone: Zone): AreaKind {
  if (zone === 'dmz' || zone === 'lan' || zone === 'workstation') return zone
  return zone === 'wan' || zone === 'internet' ? 'outside' : 'store'
}
