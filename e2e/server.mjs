// What the browser tests run against: the production build and a database of its own, thrown away at the end.
// Playwright starts this file (see playwright.config.ts) and ends it with SIGTERM.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyMigrations, openDatabase } from '../scripts/launch/database.mjs'
import { startWebServer } from '../scripts/launch/web-server.mjs'
import { build, buildIsCurrent } from '../scripts/setup/build.mjs'

/**
 * Starts the application on a fresh database.
 *
 * @param {number} port
 * @param {(databaseUrl: string) => void} [onDatabase] told the database's address before the first page is served
 * @returns {Promise<{ url: string, databaseUrl: string, stop: () => Promise<void> }>}
 */
export async function serve(port, onDatabase = () => {}) {
  const folder = mkdtempSync(join(tmpdir(), 'gabarit-e2e-'))
  if (!buildIsCurrent()) await build()
  const database = await openDatabase({ databaseUrl: undefined, folder })
  await applyMigrations(database.url)
  onDatabase(database.url)
  const url = `http://127.0.0.1:${port}`
  const web = await startWebServer({
    address: { host: '127.0.0.1', port, url },
    databaseUrl: database.url,
  })
  const stop = async () => {
    await web.stop()
    await database.release()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, databaseUrl: database.url, stop }
}

const { E2E_PORT, E2E_DATABASE_FILE } = process.env
if (process.argv[1] === import.meta.filename && E2E_PORT && E2E_DATABASE_FILE) {
  // The tests seed through the database itself; its address holds a password, so it is no argument.
  const { stop } = await serve(Number(E2E_PORT), (databaseUrl) =>
    writeFileSync(E2E_DATABASE_FILE, databaseUrl, { mode: 0o600 }),
  )
  for (const signal of ['SIGTERM', 'SIGINT']) {
    process.once(signal, () => void stop().then(() => process.exit(0)))
  }
}
