import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { systemBrowser } from './scripts/test/browser.mjs'

// `npm test` chooses a free port and a browser; alone, `npx playwright test` uses these.
const port = process.env.E2E_PORT ?? '3217'
// The server writes its database's address there, for the tests' own seeding. Workers inherit it.
process.env.E2E_DATABASE_FILE ??= join(tmpdir(), `gabarit-e2e-${process.pid}.url`)
const browser = systemBrowser(process.env)

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  // A machine that stalls for seconds must not refuse a good change; a test that needed a second run is listed as flaky.
  retries: 1,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1280, height: 900 },
        contextOptions: { reducedMotion: 'reduce' },
        launchOptions: {
          ...(browser === null ? {} : { executablePath: browser }),
          args: [
            ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
            ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
          ],
        },
      },
    },
  ],
  webServer: {
    command: 'node e2e/server.mjs',
    url: `http://127.0.0.1:${port}/api/health`,
    env: { E2E_PORT: port, E2E_DATABASE_FILE: process.env.E2E_DATABASE_FILE },
    timeout: 120_000,
    // While writing tests: a server started by hand on the same port is used as it is.
    reuseExistingServer: process.env.E2E_SERVER === 'running',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'pipe',
  },
})
