import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { checkFree } from '../setup/address.mjs'
import { SetupFailure } from '../setup/failure.mjs'
import { projectRoot } from '../setup/project.mjs'

/**
 * @typedef {object} WebServer
 * @property {Promise<string>} ended resolves when the process is gone, with how it ended
 * @property {() => Promise<void>} stop ends it, by force after ten seconds
 */

/**
 * Starts the web server and waits until it answers.
 *
 * @param {object} options
 * @param {import('../setup/address.mjs').Address} options.address
 * @param {string} options.databaseUrl
 * @param {boolean} [options.development]
 * @returns {Promise<WebServer>}
 */
export async function startWebServer({ address, databaseUrl, development = false }) {
  await checkFree(address)
  const next = join(projectRoot, 'node_modules', 'next', 'dist', 'bin', 'next')
  const guard = new URL('./guard.mjs', import.meta.url).href
  const listen = ['--port', String(address.port), '--hostname', address.host]
  const child = spawn(
    process.execPath,
    ['--import', guard, next, development ? 'dev' : 'start', ...listen],
    {
      cwd: projectRoot,
      // Next's own banner would repeat what the launcher prints.
      stdio: ['ignore', development ? 'inherit' : 'ignore', 'inherit', 'ipc'],
      // Out of the terminal's group: on Ctrl-C the launcher ends it, after what is under way.
      detached: process.platform !== 'win32',
      env: {
        ...process.env,
        NODE_ENV: development ? 'development' : 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        DATABASE_URL: databaseUrl,
      },
    },
  )
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`))
  })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    const force = setTimeout(() => child.kill('SIGKILL'), 10_000)
    await ended
    clearTimeout(force)
  }
  const outcome = await Promise.race([ended, answers(`${address.url}/api/health`, ended)])
  if (outcome !== null) {
    await stop()
    throw new SetupFailure(`The web server did not start (${outcome}): see the lines above.`)
  }
  return { ended, stop }
}

/**
 * Waits until the server answers anything at all over HTTP.
 *
 * @param {string} url
 * @param {Promise<unknown>} ended gives up when this resolves
 * @returns {Promise<string | null>} null when it answers, else why not
 */
async function answers(url, ended) {
  let over = false
  ended.then(() => {
    over = true
  })
  const deadline = performance.now() + 60_000
  while (!over && performance.now() < deadline) {
    try {
      await fetch(url, { signal: AbortSignal.timeout(30_000) })
      return null
    } catch {
      await wait(50)
    }
  }
  return 'no answer within a minute'
}
