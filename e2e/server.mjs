// The server that the browser tests work on: the production build, on a database of its own that is gone
// afterwards. Started by Playwright (see playwright.config.ts), ended with SIGTERM.
import { rmSync, writeFileSync } from 'node:fs'
import { startWebServer } from '../scripts/launch/web-server.mjs'
import { readAddress } from '../scripts/setup/address.mjs'
import { stopWith } from '../scripts/setup/failure.mjs'
import { openTestDatabase } from '../scripts/test/server.mjs'

const { E2E_PORT: port, E2E_DATABASE_FILE: databaseFile } = process.env

try {
  const database = await openTestDatabase()
  // Tests seed through the database itself. Written before the first answer, so that it is there when they start.
  if (databaseFile) writeFileSync(databaseFile, database.url, { mode: 0o600 })
  const server = await startWebServer({
    address: readAddress({ ...process.env, PORT: port }),
    databaseUrl: database.url,
  })
  let ending = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, async () => {
      if (ending) return
      ending = true
      await server.stop()
      await database.close()
      if (databaseFile) rmSync(databaseFile, { force: true })
      process.exit(0)
    })
  }
} catch (error) {
  stopWith(error)
}
