import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPostmaster } from './postmaster'
import { type EmbeddedServer, startEmbeddedServer } from './server'

let folder: string
const toRelease: EmbeddedServer[] = []
const toKill: ChildProcess[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gabarit-embedded-'))
})
afterEach(async () => {
  for (const child of toKill.splice(0)) child.kill('SIGKILL')
  for (const server of toRelease.splice(0)) await server.release()
  // A server whose holders were all killed still runs: joining and leaving it ends it.
  if (readPostmaster(join(folder, 'pg'))) await (await startEmbeddedServer(folder)).release()
  rmSync(folder, { recursive: true, force: true })
})

async function start(): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer(folder)
  toRelease.push(server)
  return server
}

async function query(url: string, sql: string): Promise<pg.QueryResult['rows']> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** Another process that holds the server, writes rows one by one and prints each number once it is kept. */
function otherProcess(work: 'hold' | 'write') {
  const source = `
    import pg from 'pg'
    import { startEmbeddedServer } from ${JSON.stringify(join(import.meta.dirname, 'server.ts'))}
    const server = await startEmbeddedServer(${JSON.stringify(folder)})
    console.log('started ' + server.pid)
    if (${JSON.stringify(work)} === 'write') {
      const client = new pg.Client({ connectionString: server.url })
      client.on('error', () => process.exit(0))
      await client.connect()
      await client.query('CREATE TABLE IF NOT EXISTS kept (n int)')
      for (let n = 0; ; n++) {
        await client.query('INSERT INTO kept VALUES ($1)', [n])
        console.log('kept ' + n)
      }
    }`
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', source],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  toKill.push(child)
  const lines: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
  const until = async (done: () => boolean) => {
    const deadline = performance.now() + 20_000
    while (!done() && performance.now() < deadline) await wait(20)
    expect(done()).toBe(true)
  }
  return { child, lines, until, started: () => until(() => lines.length > 0) }
}

const isGone = (pid: number) => {
  try {
    process.kill(pid, 0)
    return false
  } catch {
    return true
  }
}

describe('the embedded server', () => {
  it('is PostgreSQL 18 on the loopback address, for who knows the password in a private file', async () => {
    const { url } = await start()
    const [row] = await query(
      url,
      `SELECT current_setting('server_version_num')::int / 10000 AS version,
              current_setting('listen_addresses') AS addresses,
              current_setting('fsync') AS fsync`,
    )
    expect(row).toEqual({ version: 18, addresses: '127.0.0.1', fsync: 'on' })
    const wrong = new URL(url)
    wrong.password = 'guess'
    await expect(query(wrong.toString(), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
    if (process.platform !== 'win32') {
      expect(statSync(join(folder, 'pg-password')).mode & 0o777).toBe(0o600)
      expect(statSync(join(folder, 'pg')).mode & 0o777).toBe(0o700)
    }
  })

  it('ends when its last user leaves, and keeps the data for the next start', async () => {
    const first = await startEmbeddedServer(folder)
    await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS n')
    await first.release()
    expect(readPostmaster(join(folder, 'pg'))).toBeNull()
    const second = await start()
    expect(second.reused).toBe(false)
    expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }])
  })

  it('is one server for processes that start it at the same time, until the last one leaves', async () => {
    const others = [otherProcess('hold'), otherProcess('hold')]
    const mine = await startEmbeddedServer(folder)
    for (const other of others) await other.started()
    expect(others.map(({ lines }) => lines[0])).toEqual(Array(2).fill(`started ${mine.pid}`))
    await mine.release()
    expect(isGone(mine.pid)).toBe(false)
  })

  it('is found again by the next start after its launcher was killed', async () => {
    const other = otherProcess('hold')
    await other.started()
    other.child.kill('SIGKILL')
    const server = await start()
    expect(server.reused).toBe(true)
    expect(other.lines).toEqual([`started ${server.pid}`])
  })

  it('loses no row it acknowledged when it is killed', async () => {
    const other = otherProcess('write')
    await other.until(() => other.lines.length > 300)
    const held = readPostmaster(join(folder, 'pg'))
    process.kill(held?.pid ?? Number.NaN, 'SIGKILL')
    await other.until(() => other.child.exitCode !== null)
    const acknowledged = other.lines.filter((line) => line.startsWith('kept')).length
    const server = await start()
    expect(server.pid).not.toBe(held?.pid)
    const [row] = await query(server.url, 'SELECT count(*)::int AS n FROM kept')
    expect(acknowledged).toBeGreaterThan(300)
    expect(row.n).toBeGreaterThanOrEqual(acknowledged)
  })

  it('starts over a process file left by a machine that was switched off', async () => {
    const first = await startEmbeddedServer(folder)
    await first.release()
    const data = join(folder, 'pg')
    // The number now belongs to somebody else: to this very process.
    const left = [process.pid, data, 1_700_000_000, 5432, '', '127.0.0.1', '', 'ready', '']
    writeFileSync(join(data, 'postmaster.pid'), left.join('\n'))
    const server = await start()
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  it('refuses the data of another major version', async () => {
    const first = await startEmbeddedServer(folder)
    await first.release()
    writeFileSync(join(folder, 'pg', 'PG_VERSION'), '17\n')
    await expect(startEmbeddedServer(folder)).rejects.toThrow(/belongs to PostgreSQL 17/)
  })
})
