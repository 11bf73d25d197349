// The steps that `npm start` and `npm test` share, each done only where something changed.
import { build, buildIsCurrent } from './build.mjs'
import { ensureDatabaseClient } from './client.mjs'
import { SetupFailure } from './failure.mjs'
import { dependenciesAreCurrent, installDependencies } from './install.mjs'
import { otherServers } from './presence.mjs'
import { step } from './progress.mjs'
import { setupFolder } from './project.mjs'

/** Installs the dependencies and generates the database client. */
export async function prepareSources() {
  await step('Dependencies', async () => {
    if (dependenciesAreCurrent()) return { outcome: 'up to date', value: undefined }
    refuseWhileServing('The dependencies changed', ['start', 'dev'])
    await installDependencies()
    return { outcome: 'installed', value: undefined }
  })
  await step('Database client', async () => {
    const generated = await ensureDatabaseClient()
    return { outcome: generated ? 'generated' : 'up to date', value: undefined }
  })
}

/** Builds the pages. */
export async function preparePages() {
  await step('Pages', async () => {
    if (buildIsCurrent()) return { outcome: 'up to date', value: undefined }
    // The development server keeps its pages elsewhere.
    refuseWhileServing('The sources changed', ['start'])
    await build()
    return { outcome: 'built', value: undefined }
  })
}

/**
 * @param {string} what changed, as the beginning of a sentence
 * @param {readonly string[]} kinds the servers that use what is about to be replaced
 */
function refuseWhileServing(what, kinds) {
  const other = otherServers(setupFolder).find(({ kind }) => kinds.includes(kind))
  if (other === undefined) return
  throw new SetupFailure(
    `${what} while another Gabarit serves from this folder (${other.address}, process ${other.pid}): stop that one first, since both would use the same files.`,
  )
}
