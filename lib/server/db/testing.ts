// For database tests alone: a database for each test file, copied from the migrated one.
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { type Database, openDatabase } from './client'
import { type Connection, parseDatabaseUrl } from './connection'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a migrated, empty database; each test file copies it. */
    templateDatabaseUrl: string
  }
}

export interface TestDatabase {
  readonly connection: Connection
  /** A client connected to it. */
  readonly client: Database
  /** Closes the client and removes the database. */
  close(): Promise<void>
}

/**
 * Makes an empty database with the current schema. Call in `beforeAll`, and `close` in `afterAll`.
 *
 * @param migrated false for a database without any table
 */
export async function createTestDatabase({ migrated = true } = {}): Promise<TestDatabase> {
  const template = new URL(inject('templateDatabaseUrl'))
  const name = `gabarit_test_${randomBytes(6).toString('hex')}`
  const source = migrated ? template.pathname.slice(1) : 'template0'
  const admin = new URL(template)
  admin.pathname = '/postgres'
  // Copying refuses while somebody is connected to the template: nobody ever is.
  await execute(admin.toString(), `CREATE DATABASE ${name} TEMPLATE ${source}`)
  template.pathname = `/${name}`
  const connection = parseDatabaseUrl(template.toString())
  const client = openDatabase(connection)
  return {
    connection,
    client,
    close: async () => {
      await client.$disconnect()
      await execute(admin.toString(), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    },
  }
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
