import { fileURLToPath } from 'node:url'
import { type FiledScenario, loadScenarios as load } from '@/lib/use-cases/scenarios'

/** The folder of the packs, wherever the command is started from. */
const PACKS_FOLDER = fileURLToPath(new URL('../packs/', import.meta.url))

/** The scenarios of one system; see the use case. */
export const loadScenarios = (system: string): ReadonlyMap<string, FiledScenario> =>
  load(system, PACKS_FOLDER)
