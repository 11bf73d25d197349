import { join, resolve } from 'node:path'
import { projectRoot } from './project.mjs'

/**
 * Where the embedded server keeps its data.
 *
 * @param {NodeJS.ProcessEnv} env GABARIT_DATA for another folder than `data` in the project's own
 */
export function dataFolder(env) {
  const given = env.GABARIT_DATA?.trim()
  return given ? resolve(env.INIT_CWD ?? '.', given) : join(projectRoot, 'data')
}
