// Loads the database modules, which are TypeScript: call only once the dependencies are installed.
import { join } from 'node:path'
import { SetupFailure } from '../setup/failure.mjs'
import { projectRoot } from '../setup/project.mjs'

/**
 * @typedef {object} RunningDatabase
 * @property {string} url
 * @property {string} description for a progress line
 * @property {string} shown the address without secrets
 * @property {() => Promise<void>} release
 */

/** Lets this process import TypeScript, with the project's aliases. */
export async function loadTypeScript() {
  const { register } = await import('tsx/esm/api')
  register({ tsconfig: join(projectRoot, 'tsconfig.json') })
}

/**
 * Gives the database to work on: the server that DATABASE_URL names, or the embedded one.
 *
 * @param {object} options
 * @param {string | undefined} options.databaseUrl
 * @param {string} options.folder where the embedded server keeps its data
 * @returns {Promise<RunningDatabase>}
 */
export async function openDatabase({ databaseUrl, folder }) {
  await loadTypeScript()
  if (databaseUrl) {
    const { parseDatabaseUrl } = await import('../../lib/server/db/connection.ts')
    const { reach } = await import('../../lib/server/db/reach.ts')
    const connection = asFailure(() => parseDatabaseUrl(databaseUrl))
    await reach(connection).catch(rethrow)
    return {
      url: databaseUrl,
      shown: connection.shown,
      description: `connected to ${connection.shown}`,
      release: async () => {},
    }
  }
  const { startEmbeddedServer } = await import('../../lib/server/db/embedded/server.ts')
  const server = await startEmbeddedServer(folder).catch(rethrow)
  return {
    url: server.url,
    shown: 'the embedded server',
    description: server.reused ? 'embedded PostgreSQL, already running' : 'embedded PostgreSQL',
    release: server.release,
  }
}

/**
 * Applies the migrations a database does not have yet.
 *
 * @param {string} url
 * @returns {Promise<number>} how many were applied
 */
export async function applyMigrations(url) {
  await loadTypeScript()
  const { parseDatabaseUrl } = await import('../../lib/server/db/connection.ts')
  const { migrate, readMigrations } = await import('../../lib/server/db/migrate.ts')
  const migrations = readMigrations(join(projectRoot, 'prisma', 'migrations'))
  const applied = await migrate(parseDatabaseUrl(url), migrations).catch(rethrow)
  return applied.length
}

const foreseen = new Set(['EmbeddedServerError', 'DatabaseUrlError', 'MigrationError'])

/**
 * Turns the failures that the database modules foresee into those the launcher shows.
 *
 * @param {unknown} error
 * @returns {never}
 */
function rethrow(error) {
  if (error instanceof Error && foreseen.has(error.name)) throw new SetupFailure(error.message)
  throw error
}

/**
 * @template T
 * @param {() => T} work
 * @returns {T}
 */
function asFailure(work) {
  try {
    return work()
  } catch (error) {
    return rethrow(error)
  }
}
