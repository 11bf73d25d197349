import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { byCodePoint } from '@/lib/kernel/order'
import { parseScenarios, type Scenario } from '@/lib/sizing/scenario'

const packs = fileURLToPath(new URL('../packs/', import.meta.url))

/**
 * Reads the scenarios of one system, in the order of the files' names. They are read here and not in the pack, because
 * a pack also runs in the browser and touches no file. Throws when a file is wrong or two scenarios share an id.
 */
export function loadScenarios(system: string): ReadonlyMap<string, Scenario> {
  const folder = join(packs, system, 'scenarios')
  const scenarios = new Map<string, Scenario>()
  for (const name of readdirSync(folder).sort(byCodePoint)) {
    const content: unknown = parse(readFileSync(join(folder, name), 'utf8'))
    for (const scenario of parseScenarios(name, content)) {
      if (scenarios.has(scenario.id)) throw new Error(`${name}: two scenarios are ${scenario.id}.`)
      scenarios.set(scenario.id, scenario)
    }
  }
  return scenarios
}
