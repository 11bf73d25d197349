import type { TestProject } from 'vitest/node'
import type {} from '../../lib/server/db/testing.ts'
import { openTestDatabase } from './server.mjs'

/** Runs once before all database tests, and gives them a server. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await openTestDatabase()
  project.provide('templateDatabaseUrl', database.url)
  return database.close
}
