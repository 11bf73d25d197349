import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { byCodePoint } from '@/lib/kernel/order'
import { parseScenarios, type Scenario } from '@/lib/sizing/scenario'

/** A scenario with the name of the file it is written in. */
export type FiledScenario = Scenario & { readonly file: string }

/**
 * Reads the scenarios of one system, in the order of the files' names. They are read here and not in the pack, because
 * a pack also runs in the browser and touches no file. A system whose scenarios are still to be written has none.
 * Throws when a file is wrong or two scenarios share an id.
 *
 * @param packs the folder `lib/packs`, which each caller finds in its own way: the pages are bundled, the tests are not
 */
export function loadScenarios(system: string, packs: string): ReadonlyMap<string, FiledScenario> {
  const folder = join(packs, system, 'scenarios')
  const scenarios = new Map<string, FiledScenario>()
  if (!existsSync(folder)) return scenarios
  for (const file of readdirSync(folder).sort(byCodePoint)) {
    const content: unknown = parse(readFileSync(join(folder, file), 'utf8'))
    for (const scenario of parseScenarios(file, content)) {
      if (scenarios.has(scenario.id)) throw new Error(`${file}: two scenarios are ${scenario.id}.`)
      scenarios.set(scenario.id, { ...scenario, file })
    }
  }
  return scenarios
}
