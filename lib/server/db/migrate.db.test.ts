import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Migration, MigrationError, migrate, readMigrations } from './migrate'
import { schemaDifference } from './schema-diff'
import { createTestDatabase, type TestDatabase } from './testing'

const folder = join(import.meta.dirname, '../../../prisma')
const migrations = readMigrations(join(folder, 'migrations'))

let test: TestDatabase

beforeEach(async () => {
  test = await createTestDatabase({ migrated: false })
})
afterEach(() => test.close())

async function query<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: test.connection.url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

const migration = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: `sum of ${sql}`,
})

describe('the migrator', () => {
  it('applies everything once, and then nothing', async () => {
    expect(await migrate(test.connection, migrations)).toEqual(migrations.map(({ name }) => name))
    expect(await migrate(test.connection, migrations)).toEqual([])
  })

  it('leaves the database as the schema file describes it', async () => {
    await migrate(test.connection, migrations)
    expect(await schemaDifference(test.connection.url, join(folder, 'schema.prisma'))).toBe('')
    await query('ALTER TABLE customer ADD COLUMN surplus TEXT')
    expect(await schemaDifference(test.connection.url, join(folder, 'schema.prisma'))).toContain(
      'DROP COLUMN "surplus"',
    )
  })

  it('applies each once where several processes start together', async () => {
    const starts = await Promise.all([1, 2, 3, 4].map(() => migrate(test.connection, migrations)))
    expect(starts.flat().sort()).toEqual(migrations.map(({ name }) => name))
  })

  it('records what Prisma itself would record', async () => {
    await migrate(test.connection, migrations)
    const rows = await query('SELECT * FROM _prisma_migrations ORDER BY started_at')
    expect(rows).toHaveLength(migrations.length)
    expect(rows[0]).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      checksum: migrations[0]?.checksum,
      finished_at: expect.any(Date),
      migration_name: migrations[0]?.name,
      logs: null,
      rolled_back_at: null,
      started_at: expect.any(Date),
      applied_steps_count: 1,
    })
  })

  it('undoes a migration that fails, keeps those before it, and goes on once it is mended', async () => {
    const first = migration('1', 'CREATE TABLE a (x int)')
    const wrong = migration('2', 'CREATE TABLE b (x int); INSERT INTO nowhere VALUES (1)')
    await expect(migrate(test.connection, [first, wrong])).rejects.toThrow(
      /migration 2 failed and was undone/,
    )
    const tables = await query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_name IN ('a', 'b')`,
    )
    expect(tables).toEqual([{ name: 'a' }])
    expect(
      await migrate(test.connection, [first, migration('2', 'CREATE TABLE b (x int)')]),
    ).toEqual(['2'])
  })

  it.each<[string, Migration[], RegExp]>([
    ['a newer release', [], /migration 1, which this release does not know/],
    [
      'an edited migration',
      [migration('1', 'CREATE TABLE c (x int)')],
      /not the one this database/,
    ],
  ])('refuses a database of %s', async (_, later, sentence) => {
    await migrate(test.connection, [migration('1', 'CREATE TABLE a (x int)')])
    const refused = migrate(test.connection, later)
    await expect(refused).rejects.toThrow(sentence)
    await expect(refused).rejects.toBeInstanceOf(MigrationError)
  })

  it('refuses a database that another tool left half-migrated', async () => {
    const first = migration('1', 'CREATE TABLE a (x int)')
    await migrate(test.connection, [first])
    await query('UPDATE _prisma_migrations SET finished_at = NULL')
    await expect(migrate(test.connection, [first])).rejects.toThrow(/begun and never finished/)
  })

  it('works in a schema of its own', async () => {
    const connection = { ...test.connection, schema: 'Sizing "2026"' }
    await migrate(connection, migrations)
    expect(await migrate(connection, migrations)).toEqual([])
    const rows = await query<{ schema: string }>(
      `SELECT table_schema AS schema FROM information_schema.tables WHERE table_name = 'project'`,
    )
    expect(rows).toEqual([{ schema: 'Sizing "2026"' }])
  })
})
