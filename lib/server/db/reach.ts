import pg from 'pg'
import { type Connection, DatabaseUrlError } from './connection'

const oldestServer = 130000

/**
 * Makes sure that a database can be used: it answers, it lets us in and it is recent enough.
 *
 * @throws DatabaseUrlError with one sentence: what is wrong and what to do
 */
export async function reach({ url, pool, shown }: Connection): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: pool.connectionTimeoutMillis,
  })
  client.on('error', () => {})
  let version: number
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number }>(
      `SELECT current_setting('server_version_num')::int AS version`,
    )
    version = rows[0]?.version ?? 0
  } catch (error) {
    throw new DatabaseUrlError(connectionProblem(error, shown))
  } finally {
    await client.end().catch(() => {})
  }
  if (version < oldestServer) {
    throw new DatabaseUrlError(
      `The server at ${shown} is PostgreSQL ${Math.floor(version / 10000)} and 13 or later is needed: upgrade it, or unset DATABASE_URL to use the embedded one.`,
    )
  }
}

/** One sentence for why a connection failed. The driver's own message may hold the user's name. */
export function connectionProblem(error: unknown, shown: string): string {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  const otherwise = 'or unset DATABASE_URL to use the embedded PostgreSQL'
  switch (code) {
    case 'ECONNREFUSED':
      return `Nothing answers at ${shown}: start that PostgreSQL server, correct DATABASE_URL, ${otherwise}.`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The host of ${shown} is unknown: correct DATABASE_URL, ${otherwise}.`
    case '28P01':
    case '28000':
      return `The server at ${shown} refuses this user or password: correct DATABASE_URL, ${otherwise}.`
    case '3D000':
      return `The server has no database for ${shown}: create it (createdb), correct DATABASE_URL, ${otherwise}.`
    case '42501':
      return `This user may not open ${shown}: grant the right to, correct DATABASE_URL, ${otherwise}.`
    default:
      return `The database at ${shown} cannot be reached (${code || message.split('\n')[0]}): check DATABASE_URL and the network, ${otherwise}.`
  }
}
