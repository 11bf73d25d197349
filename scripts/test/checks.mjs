import { join } from 'node:path'
import { freePort } from '../setup/address.mjs'
import { buildIsCurrent } from '../setup/build.mjs'
import { endChildren, run } from '../setup/children.mjs'
import { SetupFailure, stopWith } from '../setup/failure.mjs'
import { preparePages, prepareSources } from '../setup/prepare.mjs'
import { exclusively } from '../setup/presence.mjs'
import { seconds } from '../setup/progress.mjs'
import { projectRoot, setupFolder } from '../setup/project.mjs'
import { checkWritable } from '../setup/writable.mjs'
import { ensureBrowser } from './browser.mjs'

/**
 * @typedef {object} Check
 * @property {string} id what a developer names to run it alone
 * @property {string} title
 * @property {() => Promise<boolean>} work true where it passed; what it found is on the screen
 */

/** @param {...string} path */
const tool = (...path) => join(projectRoot, 'node_modules', ...path)
const scriptAt = (/** @type {string} */ path) => join(projectRoot, 'scripts', path)

const vitest = tool('vitest', 'vitest.mjs')

/** @type {readonly Check[]} */
const checks = [
  {
    id: 'lint',
    title: 'Formatting and lint',
    work: () =>
      passes(tool('@biomejs', 'biome', 'bin', 'biome'), ['check', '--error-on-warnings', '.']),
  },
  { id: 'types', title: 'Types', work: checkTypes },
  {
    id: 'house',
    title: 'Import direction and rules of the house',
    work: () => passes(scriptAt('checks/run.mjs'), []),
  },
  {
    id: 'unused',
    title: 'Unused code',
    work: () => passes(tool('knip', 'bin', 'knip.js'), ['--no-progress', '--no-config-hints']),
  },
  {
    id: 'unit',
    title: 'Unit tests, properties and scenarios',
    work: () => passes(vitest, ['run', '--project', 'unit']),
  },
  {
    id: 'database',
    title: 'Database tests',
    work: () => passes(vitest, ['run', '--project', 'database']),
  },
  { id: 'build', title: 'Production build', work: checkBuild },
  { id: 'start', title: 'Start and stop', work: checkStart },
  { id: 'browser', title: 'Browser tests', work: checkBrowser },
]

/**
 * Runs the checks, all of them even where one fails, and ends the process: code 0 when all passed.
 * The last line is "N passed, N failed".
 *
 * @param {readonly string[]} wanted ids; all where empty
 * @returns {Promise<never>}
 */
export async function runChecks(wanted) {
  const unknown = wanted.filter((id) => !checks.some((check) => check.id === id))
  if (unknown.length > 0) {
    const known = checks.map(({ id }) => id).join(', ')
    stopWith(
      new SetupFailure(`There is no check called ${unknown.join(', ')}: choose from ${known}.`),
    )
  }
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => {
      endChildren()
      process.exit(1)
    })
  }
  try {
    checkWritable(projectRoot)
    const wait = (/** @type {number} */ pid) => console.log(`Waiting for process ${pid} …`)
    await exclusively(join(setupFolder, 'lock'), wait, prepareSources)
  } catch (error) {
    stopWith(error)
  }
  const outcomes = []
  for (const check of checks) {
    if (wanted.length === 0 || wanted.includes(check.id)) outcomes.push(await perform(check))
  }
  summarise(outcomes)
}

/** @typedef {{ check: Check, passed: boolean, time: number }} Outcome */

/**
 * @param {Check} check
 * @returns {Promise<Outcome>}
 */
async function perform(check) {
  console.log(`\n== ${check.title}`)
  const start = performance.now()
  let passed = false
  try {
    passed = await check.work()
  } catch (error) {
    console.error(error instanceof SetupFailure ? [error.details, error.message].join('\n') : error)
  }
  return { check, passed, time: performance.now() - start }
}

/**
 * @param {readonly Outcome[]} outcomes
 * @returns {never}
 */
function summarise(outcomes) {
  console.log('\n== Summary')
  for (const { check, passed, time } of outcomes) {
    console.log(`${passed ? 'passed' : 'FAILED'}  ${check.title} (${check.id}, ${seconds(time)})`)
  }
  const failed = outcomes.filter(({ passed }) => !passed).length
  console.log(`${outcomes.length - failed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}

/**
 * Runs one of Node's programs and shows what it prints.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
async function passes(program, args, env = testEnvironment()) {
  const { code } = await run(process.execPath, [program, ...args], {
    cwd: projectRoot,
    env,
    shown: true,
  })
  return code === 0
}

/** The checks must not depend on, nor touch, what a developer's own shell points to. */
function testEnvironment() {
  const { DATABASE_URL: _url, PORT: _port, HOST: _host, ...rest } = process.env
  return { ...rest, NEXT_TELEMETRY_DISABLED: '1' }
}

async function checkTypes() {
  // Types of the routes, which a fresh clone does not have before its first build.
  const next = tool('next', 'dist', 'bin', 'next')
  const env = testEnvironment()
  const routes = await run(process.execPath, [next, 'typegen'], { cwd: projectRoot, env })
  if (routes.code !== 0) {
    console.error(routes.output)
    return false
  }
  const tsc = tool('typescript', 'bin', 'tsc')
  const project = await passes(tsc, ['--noEmit'])
  const scripts = await passes(tsc, ['--noEmit', '--project', 'scripts'])
  if (project && scripts) console.log('No error in the project, none in its scripts.')
  return project && scripts
}

async function checkBuild() {
  await exclusively(join(setupFolder, 'lock'), () => {}, preparePages)
  return true
}

async function checkStart() {
  if (!hasBuild()) return false
  return await passes(vitest, ['run', '--project', 'start'])
}

function hasBuild() {
  if (buildIsCurrent()) return true
  console.error('Not run: there is no production build of these sources.')
  return false
}

async function checkBrowser() {
  if (!hasBuild()) return false
  const browser = await ensureBrowser()
  return await passes(tool('@playwright', 'test', 'cli.js'), ['test'], {
    ...testEnvironment(),
    E2E_PORT: String(await freePort()),
    ...(browser === null ? {} : { GABARIT_BROWSER: browser }),
  })
}
