import { defineConfig, devices } from '@playwright/test'

// `npm test` chooses a free port and a browser; alone, `npx playwright test` uses these.
const port = process.env.GABARIT_TEST_PORT ?? '3217'
const browser = process.env.GABARIT_BROWSER

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
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
        launchOptions: {
          ...(browser === undefined ? {} : { executablePath: browser }),
          args: [
            ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
            ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
          ],
        },
      },
    },
  ],
  webServer: {
    command: 'node scripts/test/web-server.mjs',
    url: `http://127.0.0.1:${port}/api/health`,
    env: { GABARIT_TEST_PORT: port },
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'pipe',
  },
})
