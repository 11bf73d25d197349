import { accessSync, constants, existsSync } from 'node:fs'
import { join } from 'node:path'
import { SetupFailure } from './failure.mjs'

/** What a start writes to, beside the project's own folder. */
const written = ['node_modules', '.next', '.setup', 'data', 'lib/server/db']

/**
 * Makes sure that a start may write where it must.
 *
 * @param {string} root the project's folder
 */
export function checkWritable(root) {
  for (const folder of [root, ...written.map((name) => join(root, name))]) {
    if (!existsSync(folder)) continue
    try {
      accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    } catch {
      throw new SetupFailure(
        `No permission to write in ${folder}: give this user the right to (chown or chmod), or clone the project into a folder of your own.`,
      )
    }
  }
}
