import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the project's folder, with no trailing separator. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

/** Where commands that run from this folder keep track of each other. */
export const setupFolder = join(projectRoot, '.setup')
