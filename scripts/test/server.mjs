import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { applyMigrations, openDatabase } from '../launch/database.mjs'

/**
 * A migrated database for tests, gone with all it holds on `close`: in an embedded server in a
 * temporary folder, or on the server that TEST_DATABASE_URL names, whose user may create databases.
 *
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function openTestDatabase() {
  const { default: pg } = await import('pg')
  const folder = mkdtempSync(join(tmpdir(), 'gabarit-test-'))
  const dismissReaper = appointReaper(folder)
  const given = process.env.TEST_DATABASE_URL
  const server = await openDatabase({ databaseUrl: given, folder })
  const query = async (/** @type {string} */ sql) => {
    const client = new pg.Client({ connectionString: server.url })
    await client.connect()
    try {
      await client.query(sql)
    } finally {
      await client.end()
    }
  }
  const name = `gabarit_test_${randomBytes(6).toString('hex')}`
  await query(`CREATE DATABASE ${name}`)
  const url = new URL(server.url)
  url.pathname = `/${name}`
  const close = async () => {
    await query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await server.release()
    rmSync(folder, { recursive: true, force: true })
    dismissReaper()
  }
  try {
    await applyMigrations(url.toString())
  } catch (error) {
    await close()
    throw error
  }
  return { url: url.toString(), close }
}

/**
 * Has the folder's server ended even where this process is killed.
 *
 * @param {string} folder
 * @returns {() => void} lets the helper go
 */
function appointReaper(folder) {
  const program = fileURLToPath(new URL('./reaper.mjs', import.meta.url))
  const reaper = spawn(process.execPath, [program, folder], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  reaper.unref()
  reaper.channel?.unref()
  return () => reaper.disconnect()
}
