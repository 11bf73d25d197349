// Ends a throw-away database whose owner was killed before it could: `node reaper.mjs <folder>`,
// started by the owner, whose death closes the channel.
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { loadTypeScript } from '../launch/database.mjs'

const folder = process.argv[2] ?? ''

process.on('disconnect', async () => {
  await loadTypeScript()
  const { readPostmaster } = await import('../../lib/server/db/embedded/postmaster.ts')
  const { startEmbeddedServer } = await import('../../lib/server/db/embedded/server.ts')
  const data = join(folder, 'pg')
  // Joining and leaving it makes us its last user, who ends it.
  if (existsSync(data) && readPostmaster(data) !== null) {
    await (await startEmbeddedServer(folder)).release()
  }
  rmSync(folder, { recursive: true, force: true })
  process.exit(0)
})

// A signal meant for the whole group, such as Ctrl-C, must not stop the tidying up.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
