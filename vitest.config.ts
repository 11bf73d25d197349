import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const databaseTests = '{lib,scripts}/**/*.db.test.ts'

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{lib,components,app}/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,mjs}'],
          exclude: [databaseTests],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: [databaseTests],
          globalSetup: ['scripts/test/database-setup.ts'],
          // One server process carries them all; a file gets a database of its own.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
