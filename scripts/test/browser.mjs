import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { run } from '../setup/children.mjs'
import { SetupFailure } from '../setup/failure.mjs'
import { projectRoot } from '../setup/project.mjs'

const commands = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  ...['microsoft-edge', 'microsoft-edge-stable'],
]
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * The browser of this machine, or null where there is none.
 *
 * @param {NodeJS.ProcessEnv} env PATH, and GABARIT_BROWSER for a browser of one's own
 * @param {(path: string) => boolean} exists
 * @returns {string | null} its path
 */
export function systemBrowser(env, exists = isExecutable) {
  if (env.GABARIT_BROWSER) {
    if (exists(env.GABARIT_BROWSER)) return env.GABARIT_BROWSER
    throw new SetupFailure(
      `GABARIT_BROWSER is "${env.GABARIT_BROWSER}", where there is no program: correct it, or unset it.`,
    )
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = commands.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...applications].find(exists) ?? null
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Finds a browser for the tests, or installs one.
 *
 * @returns {Promise<string | null>} its path; null for the one that Playwright keeps itself
 */
export async function ensureBrowser() {
  const found = systemBrowser(process.env)
  if (found !== null) return found
  if (hasOwnBrowser()) return null
  if (process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get')) {
    console.log('Installing chromium with apt-get …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-q'], { env })
    const packages = ['chromium', 'fonts-liberation']
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env })
    const installed = systemBrowser(process.env)
    if (installed !== null) return installed
  }
  console.log('Installing Chromium with Playwright …')
  const cli = join(projectRoot, 'node_modules', '@playwright', 'test', 'cli.js')
  const { output } = await run(process.execPath, [cli, 'install', 'chromium'])
  if (hasOwnBrowser()) return null
  throw new SetupFailure(
    'There is no browser for the tests and none could be installed: install Chromium or Chrome, or set GABARIT_BROWSER to the path of one.',
    output,
  )
}

/** Playwright's own browser, whose place only Playwright knows. */
function hasOwnBrowser() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test')
  return existsSync(chromium.executablePath())
}
