import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { type Binaries, locateBinaries } from './binaries'
import { EmbeddedServerError } from './error'
import { chooseIdentity, type Identity, takeOwnership } from './identity'
import { readPostmaster } from './postmaster'

/** Name of the role and of the database that the application uses. */
const role = 'gabarit'
const database = 'gabarit'

/** Everyone who uses the server holds this lock shared; who gets it exclusively is the last one. */
const usersLock = 72707370

const logLimit = 5_000_000

/** A running server, held by this process until `release`. */
export interface EmbeddedServer {
  /** Address of the application's database, password included. */
  readonly url: string
  /** The same server's address for another database. */
  urlOf(databaseName: string): string
  readonly pid: number
  /** True where the server was already running, for another process or after a crash. */
  readonly reused: boolean
  /** Gives the server up, and stops it when nobody else uses it. */
  release(): Promise<void>
}

interface Installation {
  readonly base: string
  readonly data: string
  readonly password: string
  readonly binaries: Binaries
  readonly identity: Identity
}

/**
 * Starts the PostgreSQL server whose files are under a folder, creating it the first time, or joins
 * the one that already runs there. Listens on the loopback address alone, on a free port.
 *
 * @param folder where `pg` (data), `pg-password` and the server's log go
 * @throws EmbeddedServerError with the way out, where it cannot run
 */
export async function startEmbeddedServer(folder: string): Promise<EmbeddedServer> {
  const base = resolve(folder)
  const binaries = await locateBinaries()
  makeFolder(base)
  const installation: Installation = {
    base,
    data: join(base, 'pg'),
    password: readPassword(join(base, 'pg-password')),
    binaries,
    identity: chooseIdentity(binaries.postgres),
  }
  await createCluster(installation)
  checkVersion(installation)
  return await startOrJoin(installation)
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    throw new EmbeddedServerError(
      `No permission to write in ${folder}: give this user the right to, or set GABARIT_DATA to a folder of your own.`,
    )
  }
}

/** Reads the password, or makes one. It is never anywhere else than in this file. */
function readPassword(file: string): string {
  try {
    writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}

async function createCluster(installation: Installation): Promise<void> {
  const { base, data, password, binaries, identity } = installation
  if (existsSync(join(data, 'PG_VERSION'))) return
  // Made aside and renamed when complete: an interrupted creation leaves nothing half-made behind.
  const draft = join(base, `pg.new-${process.pid}`)
  const passwordFile = `${draft}.password`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (identity.uid !== undefined && identity.gid !== undefined) {
    chownSync(draft, identity.uid, identity.gid)
    chownSync(passwordFile, identity.uid, identity.gid)
  }
  try {
    await run(installation, binaries.initdb, [
      ...['-D', draft, '-U', role, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
      ...['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      '--no-instructions',
    ])
    renameSync(draft, data)
  } catch (error) {
    // Another process may have created the server meanwhile: then its folder is the one.
    if (!existsSync(join(data, 'PG_VERSION'))) {
      throw new EmbeddedServerError(
        `The embedded PostgreSQL could not create its files in ${data} (${firstLine(error)}): make room or give this user the rights, or set DATABASE_URL to another server.`,
      )
    }
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(draft, { recursive: true, force: true })
  }
}

function firstLine(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'no answer'
}

function checkVersion({ data }: Installation): void {
  const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  if (found !== '18') {
    throw new EmbeddedServerError(
      `The data in ${data} belongs to PostgreSQL ${found} and this release carries PostgreSQL 18: move that folder away, or set DATABASE_URL to a server that reads it.`,
    )
  }
}

async function startOrJoin(installation: Installation): Promise<EmbeddedServer> {
  const { data, identity } = installation
  const deadline = performance.now() + 60_000
  let lastError: unknown
  let started = false
  for (let attempt = 1; performance.now() < deadline; attempt++) {
    const holder = readPostmaster(data)
    if (holder?.port !== undefined) {
      try {
        return await hold(installation, holder.pid, holder.port, !started)
      } catch (error) {
        // It is stopping, or another server took the port of a dead one: look again.
        lastError = error
      }
    }
    // Outside Linux a process file may name somebody else's process: the server itself knows better.
    if (holder === null || attempt % 20 === 0) {
      takeOwnership(data, identity)
      try {
        await launch(installation)
        started = true
        continue
      } catch (error) {
        // Another process may be starting the same server, or a killed one may not be gone yet.
        lastError = error
      }
    }
    await wait(250)
  }
  throw new EmbeddedServerError(
    `The embedded PostgreSQL did not start (${firstLine(lastError)}): read ${join(data, 'server.log')}, or set DATABASE_URL to another server.`,
  )
}

async function launch(installation: Installation): Promise<void> {
  const { data, binaries } = installation
  const log = join(data, 'server.log')
  if (existsSync(log) && statSync(log).size > logLimit) renameSync(log, `${log}.1`)
  const settings = [
    `-p ${await freePort()}`,
    '-c listen_addresses=127.0.0.1',
    '-c unix_socket_directories=',
    '-c max_connections=40',
    '-c shared_buffers=64MB',
  ].join(' ')
  await run(installation, binaries.pgCtl, [
    ...['start', '-D', data, '-l', log, '-w', '-t', '60', '-s', '-o', settings],
  ])
}

/** Marks the server as used by this process, and makes sure the application's database exists. */
async function hold(
  installation: Installation,
  pid: number,
  port: number,
  reused: boolean,
): Promise<EmbeddedServer> {
  const urlOf = (name: string) =>
    `postgresql://${role}:${installation.password}@127.0.0.1:${port}/${name}`
  const holder = new pg.Client({
    connectionString: urlOf('postgres'),
    connectionTimeoutMillis: 3000,
    application_name: 'gabarit launcher',
    keepAlive: true,
  })
  // The server may go away under us; what uses it will say so.
  holder.on('error', () => {})
  await holder.connect()
  try {
    await holder.query('SELECT pg_advisory_lock_shared($1)', [usersLock])
    const { rows } = await holder.query<{ data_directory: string }>('SHOW data_directory')
    if (realpathSync(rows[0]?.data_directory ?? '') !== realpathSync(installation.data)) {
      throw new Error(`port ${port} belongs to another server`)
    }
    await createDatabase(holder)
  } catch (error) {
    await holder.end()
    throw error
  }
  const release = async () => {
    try {
      if (await isLastUser(holder)) await stop(installation)
    } finally {
      await holder.end().catch(() => {})
    }
  }
  return { url: urlOf(database), urlOf, pid, reused, release }
}

async function createDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
    database,
  ])
  if (rowCount) return
  try {
    await client.query(`CREATE DATABASE ${database}`)
  } catch (error) {
    const { code } = error as pg.DatabaseError
    // Two processes creating it at once: one of them fails with either of these.
    if (code !== '42P04' && code !== '23505') throw error
  }
}

/** True when nobody else uses the server; who arrives then waits, sees it end and starts it again. */
async function isLastUser(holder: pg.Client): Promise<boolean> {
  try {
    await holder.query('SELECT pg_advisory_unlock_shared($1)', [usersLock])
    const query = 'SELECT pg_try_advisory_lock($1) AS last'
    const { rows } = await holder.query<{ last: boolean }>(query, [usersLock])
    return rows[0]?.last === true
  } catch {
    // The server is gone already.
    return false
  }
}

async function stop(installation: Installation): Promise<void> {
  await run(installation, installation.binaries.pgCtl, [
    ...['stop', '-D', installation.data, '-m', 'fast', '-w', '-t', '30', '-s'],
  ])
}

/**
 * Runs one of the server's programs to its end.
 *
 * @throws Error with what the program wrote on standard error
 */
function run(installation: Installation, program: string, programArgs: readonly string[]) {
  const { base, identity } = installation
  const { file, args } = identity.wrap(program, programArgs)
  // A started server inherits the pipe and would keep it open for ever; its words go to its log.
  const errors = programArgs[0] === 'start' ? 'ignore' : 'pipe'
  return new Promise<void>((done, fail) => {
    const child = spawn(file, args, {
      cwd: base,
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', 'ignore', errors],
      uid: identity.uid,
      gid: identity.gid,
      windowsHide: true,
    })
    let said = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    child.once('error', fail)
    child.once('close', (code, signal) => {
      if (code === 0) done()
      else fail(new Error(said.trim() || `${programArgs[0]} ended with ${code ?? signal}`))
    })
  })
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
