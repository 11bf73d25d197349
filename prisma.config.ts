import { defineConfig } from 'prisma/config'

// The address is only needed by commands that talk to a database, which the launcher sets.
const url = process.env.DATABASE_URL

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(url ? { datasource: { url } } : {}),
})
