import { z } from 'zod'
import { type Connection, parseDatabaseUrl } from './db/connection'

const schema = z.object({
  DATABASE_URL: z
    .string({ error: 'DATABASE_URL is not set: start the application with "npm start".' })
    .min(1, 'DATABASE_URL is empty: start the application with "npm start".'),
})

let connection: Connection | undefined

/**
 * The database this server works on. The launcher sets DATABASE_URL for the embedded server; it is
 * read at the first use and not on import, because a build never opens the database.
 *
 * @throws Error naming the variable, where it is missing or not an address
 */
export function databaseConnection(): Connection {
  if (connection === undefined) {
    const parsed = schema.safeParse(process.env)
    if (!parsed.success)
      throw new Error(parsed.error.issues.map(({ message }) => message).join(' '))
    connection = parseDatabaseUrl(parsed.data.DATABASE_URL)
  }
  return connection
}
