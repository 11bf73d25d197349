// `npm run migration -- add-quotes`: writes the SQL that brings the database from the migrations so
// far to what prisma/schema.prisma describes. Read it, and add by hand what a schema cannot say.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SetupFailure, stopWith } from './setup/failure.mjs'
import { prepareSources } from './setup/prepare.mjs'
import { projectRoot } from './setup/project.mjs'
import { openTestDatabase } from './test/server.mjs'

const name = process.argv[2] ?? ''

try {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) {
    throw new SetupFailure(
      'Name the migration in a few words joined by hyphens, for example: npm run migration -- add-quotes',
    )
  }
  await prepareSources()
  const database = await openTestDatabase()
  try {
    const { schemaDifference } = await import('../lib/server/db/schema-diff.ts')
    const schema = join(projectRoot, 'prisma', 'schema.prisma')
    const sql = await schemaDifference(database.url, schema)
    if (sql === '') console.log('The migrations already give what the schema describes.')
    else write(sql)
  } finally {
    await database.close()
  }
} catch (error) {
  stopWith(error)
}

/** @param {string} sql */
function write(sql) {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(projectRoot, 'prisma', 'migrations', `${stamp}_${name.replaceAll('-', '_')}`)
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'migration.sql')
  writeFileSync(file, `${sql}\n`)
  console.log(`Written: ${file}`)
}
