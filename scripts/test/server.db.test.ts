import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { openTestDatabase } from './server.mjs'

/** Where the server that answers at an address keeps its files. */
async function dataFolderOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory')
  await client.end()
  return rows[0]?.data_directory ?? ''
}

describe('a database for tests', () => {
  // These look at files, which only the embedded server keeps where we can see them.
  beforeAll(() => void vi.stubEnv('TEST_DATABASE_URL', ''))

  it('has all tables, and is gone with its files when it is closed', async () => {
    const { url, close } = await openTestDatabase()
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    expect((await client.query('SELECT count(*)::int AS n FROM project')).rows).toEqual([{ n: 0 }])
    await client.end()
    const data = await dataFolderOf(url)
    await close()
    expect(existsSync(dirname(data))).toBe(false)
  })

  it('is gone even where the process that opened it is killed', async () => {
    const source = `
      import { openTestDatabase } from ${JSON.stringify(join(import.meta.dirname, 'server.mjs'))}
      console.log((await openTestDatabase()).url)
      setInterval(() => {}, 1000)`
    const owner = spawn(process.execPath, ['--input-type=module', '--eval', source], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [url] = await createInterface({ input: owner.stdout })
      [Symbol.asyncIterator]()
      .next()
      .then(({ value }) => [value as string])
    const data = await dataFolderOf(url ?? '')
    owner.kill('SIGKILL')
    const deadline = performance.now() + 25_000
    while (existsSync(dirname(data)) && performance.now() < deadline) await wait(50)
    expect(existsSync(dirname(data))).toBe(false)
    await expect(dataFolderOf(url ?? '')).rejects.toThrow()
  })
})
