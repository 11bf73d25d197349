import { fileURLToPath } from 'node:url'

/** Absolute path of the project's folder, with no trailing separator. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')
