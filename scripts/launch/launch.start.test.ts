// Starts the application as a user does. Needs the production build: `npm test -- build start`.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chooseIdentity } from '../../lib/server/db/embedded/identity.ts'
import { readPostmaster } from '../../lib/server/db/embedded/postmaster.ts'
import { startEmbeddedServer } from '../../lib/server/db/embedded/server.ts'
import { freePort } from '../setup/address.mjs'
import { projectRoot } from '../setup/project.mjs'

let data: string
const started: ChildProcess[] = []

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'gabarit-start-'))
})
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  if (readPostmaster(join(data, 'pg'))) await (await startEmbeddedServer(data)).release()
  rmSync(data, { recursive: true, force: true })
})

/** What a developer's shell has, without what would lead the application elsewhere. */
function environment(extra: Record<string, string>): NodeJS.ProcessEnv {
  const { DATABASE_URL: _url, HOST: _host, npm_lifecycle_event: _event, ...rest } = process.env
  return { ...rest, NODE_ENV: 'production', GABARIT_DATA: data, ...extra }
}

/** Starts the application and follows what it prints. */
function launch(extra: Record<string, string>) {
  const child = spawn(process.execPath, [join(projectRoot, 'scripts/start.mjs')], {
    cwd: projectRoot,
    env: environment(extra),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  const printed = { out: '', error: '' }
  child.stdout.on('data', (chunk) => {
    printed.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    printed.error += chunk
  })
  const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)))
  const ready = async () => {
    const deadline = performance.now() + 60_000
    while (!printed.out.includes('ready: http') && performance.now() < deadline) {
      if (child.exitCode !== null) break
      await wait(50)
    }
    expect(printed.out + printed.error).toContain('Gabarit is ready: http://127.0.0.1:')
  }
  return { child, printed, ended, ready }
}

const health = async (port: number) => {
  const response = await fetch(`http://127.0.0.1:${port}/api/health`)
  return { status: response.status, body: await response.json() }
}

async function untilClosed(port: number): Promise<void> {
  const deadline = performance.now() + 10_000
  for (;;) {
    try {
      await health(port)
    } catch {
      return
    }
    expect(performance.now(), 'the web server is still there').toBeLessThan(deadline)
    await wait(50)
  }
}

const servesWithDatabase = { status: 200, body: { status: 'ok', database: 'reachable' } }

describe('npm start', () => {
  it('serves, says where, and takes seconds', async () => {
    const port = await freePort()
    const { printed, ready } = launch({ PORT: String(port) })
    await ready()
    expect(await health(port)).toEqual(servesWithDatabase)
    const steps = printed.out
      .split('\n')
      .filter((line) => /^[A-Z][a-z ]+ \.+ .* \(\d+\.\d s\)$/.test(line))
    expect(steps.map((line) => line.replace(/ \..*/, ''))).toEqual([
      ...['Dependencies', 'Database client', 'Database', 'Migrations', 'Pages', 'Web server'],
    ])
    expect(printed.out).toContain(`Gabarit is ready: http://127.0.0.1:${port}\n`)
    expect(printed.error).toBe('')
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends all of it on %s', async (signal) => {
    const port = await freePort()
    const { child, ended, ready, printed } = launch({ PORT: String(port) })
    await ready()
    child.kill(signal)
    expect(await ended).toBe(0)
    await untilClosed(port)
    expect(readPostmaster(join(data, 'pg'))).toBeNull()
    expect(printed.error).toBe('')
  })

  it('leaves nothing in the way of the next start when it is killed, and loses no data', async () => {
    const port = await freePort()
    const first = launch({ PORT: String(port) })
    await first.ready()
    const server = await startEmbeddedServer(data)
    const client = new pg.Client({ connectionString: server.url })
    await client.connect()
    await client.query(
      `INSERT INTO customer (id, name, updated_at) VALUES (gen_random_uuid(), 'Lefèvre', now())`,
    )
    await client.end()
    first.child.kill('SIGKILL')
    await untilClosed(port)
    const second = launch({ PORT: String(port) })
    await second.ready()
    expect(second.printed.out).toContain('embedded PostgreSQL, already running')
    const again = new pg.Client({ connectionString: server.url })
    await again.connect()
    expect((await again.query('SELECT name FROM customer')).rows).toEqual([{ name: 'Lefèvre' }])
    await again.end()
    await server.release()
  })

  it('works twice at once on two ports, on one database that the last one ends', async () => {
    const ports = [await freePort(), await freePort()]
    const both = ports.map((port) => launch({ PORT: String(port) }))
    for (const { ready } of both) await ready()
    for (const port of ports) expect(await health(port)).toEqual(servesWithDatabase)
    both[0]?.child.kill('SIGTERM')
    expect(await both[0]?.ended).toBe(0)
    expect(await health(ports[1] ?? 0)).toEqual(servesWithDatabase)
    both[1]?.child.kill('SIGTERM')
    expect(await both[1]?.ended).toBe(0)
    expect(readPostmaster(join(data, 'pg'))).toBeNull()
  })

  it('works on a server of one’s own, named as Prisma names it', async () => {
    const server = await startEmbeddedServer(data)
    const port = await freePort()
    const url = `${server.url}?schema=public&connection_limit=3`
    const { child, ended, ready, printed } = launch({ PORT: String(port), DATABASE_URL: url })
    await ready()
    expect(await health(port)).toEqual(servesWithDatabase)
    expect(printed.out).toMatch(/Database \.+ connected to 127\.0\.0\.1:\d+\/gabarit /)
    expect(printed.out).not.toContain(new URL(server.url).password)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    await server.release()
  })
})

describe('npm start refuses in one sentence', () => {
  async function refusal(extra: Record<string, string>): Promise<string> {
    const { ended, printed } = launch({ PORT: String(await freePort()), ...extra })
    expect(await ended).toBe(1)
    const sentences = printed.error.trim().split('\n')
    expect(sentences, printed.error).toHaveLength(1)
    return sentences[0] ?? ''
  }

  it('a port that is no port', async () => {
    expect(await refusal({ PORT: 'web' })).toMatch(/^PORT is "web" and must be a whole number/)
  })

  it('a port that is taken', async () => {
    const holder = createServer()
    const port = await freePort()
    await new Promise<void>((done) => holder.listen(port, '127.0.0.1', done))
    expect(await refusal({ PORT: String(port) })).toMatch(
      new RegExp(`^Port ${port} is already in use: .* PORT=${port + 1} npm start`),
    )
    await new Promise((done) => holder.close(done))
  })

  it('a host that is not of this machine', async () => {
    expect(await refusal({ HOST: '192.0.2.1' })).toMatch(/^HOST is "192\.0\.2\.1"/)
  })

  it('a database address that is none', async () => {
    expect(await refusal({ DATABASE_URL: 'mysql://me:hunter2@h/d' })).toMatch(
      /^DATABASE_URL begins with "mysql:"/,
    )
  })

  it('a database that does not answer, without showing the password', async () => {
    const port = await freePort()
    const sentence = await refusal({ DATABASE_URL: `postgresql://me:hunter2@127.0.0.1:${port}/d` })
    expect(sentence).toMatch(new RegExp(`^Nothing answers at 127\\.0\\.0\\.1:${port}/d: start`))
    expect(sentence).not.toContain('hunter2')
  })

  it('a database that does not let it in, or does not exist', async () => {
    const server = await startEmbeddedServer(data)
    const wrong = new URL(server.url)
    wrong.password = 'guess'
    expect(await refusal({ DATABASE_URL: wrong.toString() })).toMatch(
      /refuses this user or password/,
    )
    expect(await refusal({ DATABASE_URL: server.urlOf('nowhere') })).toMatch(
      /no database for .*nowhere/,
    )
    await server.release()
  })

  it('an old Node', () => {
    const old = `Object.defineProperty(process.versions, 'node', { value: '18.20.0' })`
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(old)}`, 'scripts/start.mjs'],
      { cwd: projectRoot, encoding: 'utf8', env: environment({}) },
    )
    expect(status).toBe(1)
    expect(stderr.trim()).toMatch(/^Gabarit needs Node 20\.19 or later and this is Node 18\.20\.0/)
  })

  it.skipIf(process.platform === 'win32')('a folder it may not write to', async () => {
    const copy = join(data, 'project')
    mkdirSync(copy)
    for (const name of readdirSync(projectRoot)) {
      if (/^(scripts|package\.json)$/.test(name)) {
        cpSync(join(projectRoot, name), join(copy, name), { recursive: true })
      }
    }
    chmodSync(data, 0o755)
    chmodSync(copy, 0o555)
    // Root may write anywhere: there, it is started the way the database server is, as somebody else.
    const { wrap, uid, gid } = chooseIdentity(process.execPath)
    const { file, args } = wrap(process.execPath, [join(copy, 'scripts/start.mjs')])
    const { status, stderr } = spawnSync(file, args, {
      encoding: 'utf8',
      env: environment({ PORT: String(await freePort()) }),
      ...(uid === undefined ? {} : { uid, gid }),
    })
    chmodSync(copy, 0o755)
    expect(stderr.trim()).toMatch(/^No permission to write in .*project: give this user the right/)
    expect(status).toBe(1)
  })

  it('a rebuild under a server that still serves the same files', async () => {
    const port = await freePort()
    const first = launch({ PORT: String(port) })
    await first.ready()
    const novelty = join(projectRoot, 'public', `novelty-${process.pid}.txt`)
    mkdirSync(join(projectRoot, 'public'), { recursive: true })
    writeFileSync(novelty, 'changed')
    try {
      expect(await refusal({})).toMatch(
        new RegExp(`^The sources changed while another Gabarit serves .*:${port}, process`),
      )
      expect(await health(port)).toEqual(servesWithDatabase)
    } finally {
      rmSync(novelty)
    }
  })
})
