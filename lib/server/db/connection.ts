import type { PoolConfig } from 'pg'

/** A database address that cannot be used. The message is one sentence without any secret. */
export class DatabaseUrlError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'DatabaseUrlError'
  }
}

/** What a database address says, in the terms of the driver. */
export interface Connection {
  /** The address without the parameters that only Prisma knows. */
  readonly url: string
  /** The schema the tables live in; undefined for the server's default. */
  readonly schema?: string
  readonly pool: Readonly<Pick<PoolConfig, 'max' | 'connectionTimeoutMillis' | 'idleTimeoutMillis'>>
  /** The address as it may be shown: no user, no password, no parameter. */
  readonly shown: string
}

const defaultPoolSize = 10
const defaultTimeout = 5

/**
 * Reads a PostgreSQL address as people copy it from Prisma's or their provider's pages. Parameters
 * that Prisma's own engines understood are taken out and, where they mean something to the driver,
 * translated (`connection_limit`, `pool_timeout`, `connect_timeout`, `schema`, `sslaccept`).
 *
 * @throws DatabaseUrlError where it is not an address of a PostgreSQL database
 */
export function parseDatabaseUrl(text: string): Connection {
  const example = 'postgresql://user:password@host:5432/database'
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw new DatabaseUrlError(
      `DATABASE_URL is not an address: write it as ${example}, with special characters percent-encoded.`,
    )
  }
  if (url.protocol !== 'postgresql:' && url.protocol !== 'postgres:') {
    throw new DatabaseUrlError(
      `DATABASE_URL begins with "${url.protocol}" and must begin with "postgresql:": only PostgreSQL is supported (${example}).`,
    )
  }
  if (url.pathname.length < 2) {
    throw new DatabaseUrlError(`DATABASE_URL names no database: write it as ${example}.`)
  }
  const take = (name: string): string | undefined => {
    const value = url.searchParams.get(name) ?? undefined
    url.searchParams.delete(name)
    return value
  }
  const schema = take('schema')
  const max = positive(take('connection_limit'), 'connection_limit', defaultPoolSize)
  const poolTimeout = take('pool_timeout')
  const seconds = positive(
    take('connect_timeout') ?? poolTimeout,
    'connect_timeout',
    defaultTimeout,
  )
  if (take('sslaccept') === 'accept_invalid_certs') url.searchParams.set('sslmode', 'no-verify')
  for (const name of ['pgbouncer', 'statement_cache_size', 'socket_timeout', 'sslidentity'])
    take(name)
  return {
    url: url.toString(),
    ...(schema === undefined ? {} : { schema }),
    pool: { max, connectionTimeoutMillis: seconds * 1000, idleTimeoutMillis: 30_000 },
    shown: `${url.host}${url.pathname}`,
  }
}

function positive(text: string | undefined, name: string, otherwise: number): number {
  if (text === undefined) return otherwise
  const value = Number(text)
  if (Number.isInteger(value) && value > 0 && value <= 1000) return value
  throw new DatabaseUrlError(
    `DATABASE_URL gives ${name} the value "${text}", which must be a whole number from 1 to 1000.`,
  )
}
