import type { Bilingual } from '@/lib/kernel/locale'
import type { AnyPack } from '@/lib/sizing/pack'
import { identity as sageCrm } from './sage-crm/identity'
import { identity as terminalServer } from './terminal-server/identity'
import { identity as winstore } from './winstore/identity'
import { identity as xrpSprint } from './xrp-sprint/identity'
import { identity as xrtAdvanced } from './xrt-advanced/identity'

/** What the choice page shows of a system before its pack is loaded. */
export interface SystemEntry {
  readonly id: string
  readonly name: string
  readonly tagline: Bilingual
  readonly load: () => Promise<AnyPack>
}

/** The one list of systems: adding a system is adding a folder here and a line below. Packs load when first used. */
export const SYSTEMS: readonly SystemEntry[] = [
  { ...xrpSprint, load: async () => (await import('./xrp-sprint')).pack },
  { ...winstore, load: async () => (await import('./winstore')).pack },
  { ...sageCrm, load: async () => (await import('./sage-crm')).pack },
  { ...terminalServer, load: async () => (await import('./terminal-server')).pack },
  { ...xrtAdvanced, load: async () => (await import('./xrt-advanced')).pack },
]

/** The ids of all systems, in the order they are offered. */
export const SYSTEM_IDS: readonly string[] = SYSTEMS.map((system) => system.id)

/** The entry of a system, or undefined where no pack has that id. */
export const systemEntry = (id: string): SystemEntry | undefined =>
  SYSTEMS.find((system) => system.id === id)

/** Loads the pack of a system; undefined where no pack has that id. */
export const loadPack = async (id: string): Promise<AnyPack | undefined> => systemEntry(id)?.load()
