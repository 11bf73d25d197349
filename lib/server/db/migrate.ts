import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Connection } from './connection'

/** The migrations cannot be applied. The message is one sentence with the way out. */
export class MigrationError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'MigrationError'
  }
}

export interface Migration {
  readonly name: string
  readonly sql: string
  /** SHA-256 of the file's bytes, as Prisma records it. */
  readonly checksum: string
}

/** The key Prisma's own engine locks: the two never migrate one database at the same time. */
const migrationLock = 72707369

// Prisma's own table, column for column, so that its command agrees with what was done here.
const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

/** Reads the migrations of a folder in the order in which they apply. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name, 'migration.sql'))
      const checksum = createHash('sha256').update(bytes).digest('hex')
      return { name, sql: bytes.toString('utf8'), checksum }
    })
}

/**
 * Brings a database to the state the migrations describe: each one not yet recorded is applied in a
 * transaction of its own, while a lock keeps any other process from doing the same.
 *
 * @returns the names of the migrations applied by this call
 * @throws MigrationError where the database does not fit (newer, changed or half-migrated)
 */
export async function migrate(
  { url, schema }: Pick<Connection, 'url' | 'schema'>,
  migrations: readonly Migration[],
): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    // Ends with the connection, so that a crash never leaves it behind.
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    if (schema !== undefined) await enterSchema(client, schema)
    await client.query(historyTable)
    const pending = await pendingMigrations(client, migrations)
    for (const migration of pending) await apply(client, migration)
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

async function enterSchema(client: pg.Client, schema: string): Promise<void> {
  const name = client.escapeIdentifier(schema)
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${name}`)
  await client.query(`SET search_path TO ${name}`)
}

async function pendingMigrations(
  client: pg.Client,
  migrations: readonly Migration[],
): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`,
  )
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const { name, checksum, finished } of rows) {
    const migration = known.get(name)
    if (!finished) {
      throw new MigrationError(
        `The migration ${name} of this database was begun and never finished: restore a backup, or finish it by hand and mark it with "prisma migrate resolve".`,
      )
    }
    if (migration === undefined) {
      throw new MigrationError(
        `This database has the migration ${name}, which this release does not know: use the release that wrote it, or a later one.`,
      )
    }
    if (migration.checksum !== checksum) {
      throw new MigrationError(
        `The migration ${name} is not the one this database applied: restore its file, and put any change in a new migration.`,
      )
    }
  }
  const applied = new Set(rows.map(({ name }) => name))
  return migrations.filter(({ name }) => !applied.has(name))
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO "_prisma_migrations"
         (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    const reason = error instanceof Error ? error.message : String(error)
    throw new MigrationError(
      `The migration ${name} failed and was undone (${reason}): nothing of it remains, the data is as before.`,
    )
  }
}
