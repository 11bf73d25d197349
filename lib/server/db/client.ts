import { PrismaPg } from '@prisma/adapter-pg'
import { databaseConnection } from '../env'
import type { Connection } from './connection'
import { PrismaClient } from './generated/client'

export type Database = PrismaClient
/** What a function takes that may run inside or outside a transaction. */
export type DatabaseOrTransaction = Omit<
  PrismaClient,
  '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'
>

/** Opens a client of its own on a database. The caller disconnects it. */
export function openDatabase({ url, schema, pool }: Connection): Database {
  if (schema === undefined) {
    const adapter = new PrismaPg({ connectionString: url, ...pool })
    return new PrismaClient({ adapter, errorFormat: 'minimal' })
  }
  // The adapter names the schema in its own queries; those we write ourselves find it by the search path.
  const options = `-c search_path=${asOption(`"${schema.replaceAll('"', '""')}"`)}`
  const adapter = new PrismaPg({ connectionString: url, ...pool, options }, { schema })
  return new PrismaClient({ adapter, errorFormat: 'minimal' })
}

/** A value in the options of a connection, where spaces separate and backslashes escape. */
const asOption = (value: string): string => value.replace(/[\\\s]/g, '\\$&')

// Next reloads modules while developing; one pool must survive that.
const shared = globalThis as typeof globalThis & { gabaritDatabase?: Database }

/** The server's one client, opened at the first call. */
export function database(): Database {
  shared.gabaritDatabase ??= openDatabase(databaseConnection())
  return shared.gabaritDatabase
}
