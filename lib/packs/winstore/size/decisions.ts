import { choice, compare, parameter, sum } from '@/lib/sizing/combinators'
import type { Trace } from '@/lib/sizing/trace'
import type { Store, Topology } from '../fields'
import { ARCHITECTURES, fromDocument, THRESHOLDS } from '../parameters'
import type { Context } from './context'

/** What one store is made of, each part with its trace. */
export interface StoreDecision {
  readonly store: Store
  /** Position among the stores, from 0. */
  readonly position: number
  /** The start of its machines' ids: the store's name in small plain letters, unique in the request. */
  readonly slug: string
  /** What the rule gives for this number of tills, whatever the customer imposes. */
  readonly byRule: Topology
  readonly tills: Trace<number>
  readonly topology: Trace<Topology>
  readonly servers: Trace<number>
  /** Tills and server. */
  readonly machines: Trace<number>
}

/** Everything that decides the machines, in the order of the stores. */
export interface Decisions {
  readonly stores: readonly StoreDecision[]
  readonly tills: Trace<number>
  readonly servers: Trace<number>
  readonly machines: Trace<number>
}

/** The architecture that the number of tills asks for: one, up to five, more. */
function architectureOf(tills: Trace<number>, several: boolean): Trace<Topology> {
  const beyond = compare(tills, '>', parameter(THRESHOLDS.tillsWithoutServer))
  const alone = compare(tills, '=', parameter(THRESHOLDS.aloneTill))
  const why = several ? { rule: 'ws.topology.per-store', assumption: 'A-WS-STORE' } : {}
  return choice<Topology>(
    beyond,
    () => parameter(ARCHITECTURES.server),
    () =>
      choice<Topology>(
        alone,
        () => parameter(ARCHITECTURES.autonomous),
        () => parameter(ARCHITECTURES['main-secondary']),
      ),
    why,
  )
}

/** An architecture that the customer imposes is taken as it is (A-WS-FORCED); the findings say what departs. */
function topologyOf(ctx: Context, store: Store, position: number, byRule: Trace<Topology>) {
  const { forcedTopology } = store
  if (forcedTopology === undefined) return byRule
  const imposed = ctx.answer(`stores.${position}.forcedTopology`, forcedTopology, 'none')
  return forcedTopology === byRule.value ? imposed : { ...imposed, assumption: 'A-WS-FORCED' }
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/** Short names for ids. Where two stores would share one, every store carries its position, which no other has. */
function slugsOf(stores: readonly Store[]): string[] {
  const names = stores.map(({ name }) => plain(name))
  return new Set(names).size === names.length ? names : names.map((name, i) => `${name}-${i + 1}`)
}

function decideStore(ctx: Context, store: Store, position: number, slug: string): StoreDecision {
  const several = ctx.a.stores.length > 1
  const tills = ctx.answer(`stores.${position}.tills`, store.tills, 'tills')
  const byRule = architectureOf(tills, several)
  const topology = topologyOf(ctx, store, position, byRule)
  const withServer = compare(topology, '=', parameter(ARCHITECTURES.server))
  const servers = choice(
    withServer,
    () => parameter(THRESHOLDS.oneServer),
    () => parameter(fromDocument(ARCHITECTURES[topology.value].rule ?? '', 0, 'servers')),
  )
  const machines = withServer.value
    ? sum([tills, servers], 'machines', { assumption: 'A-WS-SERVER' })
    : sum([tills, servers], 'machines')
  return { store, position, slug, byRule: byRule.value, tills, topology, servers, machines }
}

/** Decides what each store is made of, and why. */
export function decide(ctx: Context): Decisions {
  const slugs = slugsOf(ctx.a.stores)
  const stores = ctx.a.stores.map((store, i) => decideStore(ctx, store, i, slugs[i] as string))
  return {
    stores,
    tills: sum(
      stores.map(({ tills }) => tills),
      'tills',
    ),
    servers: sum(
      stores.map(({ servers }) => servers),
      'servers',
    ),
    machines: sum(
      stores.map(({ machines }) => machines),
      'machines',
    ),
  }
}
