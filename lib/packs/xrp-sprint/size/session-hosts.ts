import { ceilDiv, choice, compare, parameter, product, share, sum } from '@/lib/sizing/combinators'
import { type Requirement, sameRequirement } from '@/lib/sizing/figure'
import type { Trace } from '@/lib/sizing/trace'
import { fromDocument, MICROSOFT_USERS_PER_VCPU, THRESHOLDS } from '../parameters'
import type { Context } from './context'

const NO_USERS = fromDocument('xrp.rds.definition', 0, 'users')
const NO_HOST = fromDocument('xrp.rds.definition', 0, 'servers')

/** One session host: what it carries and what that asks for. */
export interface HostPlan {
  readonly users: Trace<number>
  readonly processors: Trace<number>
  readonly memory: Requirement
}

/** The session hosts of a request. All figures are 0 and `hosts` empty without concurrent users. The first host carries most. */
export interface SessionHosts {
  readonly users: Trace<number>
  readonly count: Trace<number>
  readonly hosts: readonly HostPlan[]
  /** Sum over the hosts: each rounds up for itself, so it may exceed `processorsHigh`. */
  readonly processors: Trace<number>
  readonly processorsLow: Trace<number>
  readonly processorsHigh: Trace<number>
  readonly usersPerHost: Trace<number>
  /** What Microsoft's own guidance gives for as many users, by kind of work, in virtual processors. */
  readonly microsoft: Readonly<Record<'light' | 'medium' | 'heavy', Trace<number>>>
}

/** Users per processor: the answer, else the house's value, else the cautious end of the range (A-RDS-15). */
function usersPerCpuOf(ctx: Context): Trace<number> {
  if (!ctx.isDefault('rds.usersPerCpu'))
    return ctx.answer('rds.usersPerCpu', ctx.a.rds.usersPerCpu, 'users-per-processor')
  const house = ctx.housed(THRESHOLDS.usersPerCpuLow)
  if (house.basis === 'house') return house
  return ctx.assumed(
    'A-RDS-15',
    THRESHOLDS.usersPerCpuLow.value,
    'users-per-processor',
    'xrp.rds.users-per-cpu',
  )
}

/** Processors a host may have: the answer, else our assumption, since the document gives no maximum. */
function processorsPerServerOf(ctx: Context): Trace<number> {
  return ctx.isDefault('rds.processorsPerServer')
    ? ctx.assumed('A-RDS-MAXCPU', 2, 'processors-per-server', 'xrp.rds.users-per-cpu')
    : ctx.answer('rds.processorsPerServer', ctx.a.rds.processorsPerServer, 'processors-per-server')
}

/** Memory of a host: the base plus 100 MB for each user from the first, rounded up to whole GB. A floor. */
function memoryOf(ctx: Context, users: Trace<number>): Requirement {
  const mbPerGb = parameter(THRESHOLDS.mbPerGb)
  const base = product([parameter(THRESHOLDS.memoryBase), mbPerGb], 'mb')
  const forUsers = product([ctx.housed(THRESHOLDS.memoryPerUser), users], 'mb', {
    assumption: 'A-RDS-CONC',
  })
  return sameRequirement(ceilDiv(sum([base, forUsers], 'mb'), mbPerGb, 'gb'))
}

/**
 * Spreads the concurrent users over session hosts: as many hosts as the processors need, users as evenly as possible,
 * each host's processors and memory from the users it carries (rules xrp.rds.users-per-cpu, xrp.rds.memory-per-user).
 */
export function planSessionHosts(ctx: Context): SessionHosts {
  const users = ctx.answer('rds.users', ctx.a.rds.users, 'users')
  const perCpu = usersPerCpuOf(ctx)
  const count = choice(
    compare(users, '>', parameter(NO_USERS)),
    () => ceilDiv(ceilDiv(users, perCpu, 'processors'), processorsPerServerOf(ctx), 'servers'),
    () => parameter(NO_HOST),
  )
  const hosts = Array.from({ length: count.value }, (_, position): HostPlan => {
    const carried = share(users, count, position, 'users')
    return {
      users: carried,
      processors: ceilDiv(carried, perCpu, 'processors'),
      memory: memoryOf(ctx, carried),
    }
  })
  const microsoft = (kind: keyof typeof MICROSOFT_USERS_PER_VCPU) =>
    ceilDiv(users, parameter(MICROSOFT_USERS_PER_VCPU[kind]), 'vcpus')
  return {
    users,
    count,
    hosts,
    processors: sum(
      hosts.map((host) => host.processors),
      'processors',
      { rule: 'xrp.rds.users-per-cpu' },
    ),
    processorsLow: ceilDiv(users, parameter(THRESHOLDS.usersPerCpuHigh), 'processors'),
    processorsHigh: ceilDiv(users, parameter(THRESHOLDS.usersPerCpuLow), 'processors'),
    usersPerHost: hosts[0]?.users ?? users,
    microsoft: {
      light: microsoft('light'),
      medium: microsoft('medium'),
      heavy: microsoft('heavy'),
    },
  }
}
