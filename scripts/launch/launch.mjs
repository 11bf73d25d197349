import { join } from 'node:path'
import { checkFree, readAddress } from '../setup/address.mjs'
import { endChildren } from '../setup/children.mjs'
import { dataFolder } from '../setup/data.mjs'
import { stopWith } from '../setup/failure.mjs'
import { preparePages, prepareSources } from '../setup/prepare.mjs'
import { announceServer, exclusively } from '../setup/presence.mjs'
import { step } from '../setup/progress.mjs'
import { projectRoot, setupFolder } from '../setup/project.mjs'
import { checkWritable } from '../setup/writable.mjs'
import { applyMigrations, openDatabase } from './database.mjs'
import { startWebServer } from './web-server.mjs'

/** What must be undone at the end, in the order in which it was done. */
/** @type {(() => void | Promise<void>)[]} */
const undo = []

/**
 * Sets up what is missing and serves until it is told to end.
 *
 * @param {{ development: boolean }} options
 * @returns {Promise<void>}
 */
export async function launch({ development }) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => void end(0))
  }
  endWithNpm()
  try {
    const address = readAddress(process.env)
    checkWritable(projectRoot)
    await checkFree(address)
    const database = await exclusively(
      join(setupFolder, 'lock'),
      (pid) => console.log(`Waiting for another start in this folder (process ${pid}) …`),
      () => prepare({ development }),
    )
    const server = await step(development ? 'Development server' : 'Web server', async () => {
      const value = await startWebServer({ address, databaseUrl: database.url, development })
      return { outcome: 'ready', value }
    })
    undo.push(server.stop)
    undo.push(announceServer(setupFolder, address.url, development ? 'dev' : 'start'))
    console.log(`\nGabarit is ready: ${address.url}\nStop it with Ctrl-C.`)
    if (!isLoopback(address.host)) console.log(openWarning)
    const how = await server.ended
    if (!ending) {
      console.error(`The web server ended by itself (${how}).`)
      await end(1)
    }
  } catch (error) {
    if (ending) return
    await undoAll()
    stopWith(error)
  }
}

const openWarning =
  'HOST opens it to the network: whoever reaches this machine can read and change every project.'

/** @param {string} host */
function isLoopback(host) {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}

/**
 * Dependencies, database client, database, migrations and pages, each only where needed.
 *
 * @param {{ development: boolean }} options
 */
async function prepare({ development }) {
  await prepareSources()
  const database = await step('Database', async () => {
    const opening = openDatabase({
      databaseUrl: process.env.DATABASE_URL?.trim() || undefined,
      folder: dataFolder(process.env),
    })
    // Registered before it is open: a signal meanwhile must not leave the server behind.
    undo.push(() =>
      opening.then(
        ({ release }) => release(),
        () => {},
      ),
    )
    const value = await opening
    return { outcome: value.description, value }
  })
  await step('Migrations', async () => {
    const count = await applyMigrations(database.url)
    return { outcome: count === 0 ? 'up to date' : `${count} applied`, value: undefined }
  })
  if (!development) await preparePages()
  return database
}

/** @type {Promise<never> | undefined} */
let ending

/**
 * Undoes everything, once, and ends the process.
 *
 * @param {number} code
 */
function end(code) {
  ending ??= (async () => {
    endChildren()
    await undoAll()
    process.exit(code)
  })()
  return ending
}

async function undoAll() {
  for (const action of undo.splice(0).reverse()) {
    try {
      await action()
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
    }
  }
}

/** npm killed without notice leaves us without a parent: nobody could end us any more. */
function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) void end(1)
  }, 1000).unref()
}
