// Runs before node_modules exists: Node's own modules only.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './children.mjs'
import { SetupFailure } from './failure.mjs'
import { projectRoot } from './project.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Says whether an installation matches the lock file. npm writes `node_modules/.package-lock.json`
 * at the very end of an installation, so an interrupted one has none and counts as absent.
 * Packages that are optional (those of other platforms) may be missing.
 *
 * @param {Lockfile} locked what package-lock.json asks for
 * @param {Lockfile | null} installed what npm says it installed
 */
export function isInstalled(locked, installed) {
  if (installed?.packages === undefined) return false
  const present = installed.packages
  return Object.entries(locked.packages ?? {}).every(([path, wanted]) => {
    if (path === '' || wanted.link) return true
    const found = present[path]
    if (found === undefined) return wanted.optional === true
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

/**
 * @param {string} path
 * @returns {Lockfile | null} null when the file is absent or is not JSON
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** Says whether node_modules already holds what package-lock.json asks for. */
export function dependenciesAreCurrent(root = projectRoot) {
  const locked = readLock(join(root, 'package-lock.json'))
  if (locked === null) {
    throw new SetupFailure(
      'package-lock.json is missing or unreadable: restore it from the repository.',
    )
  }
  return isInstalled(locked, readLock(join(root, 'node_modules', '.package-lock.json')))
}

/**
 * Installs exactly what the lock file says. What npm prints is shown only where it fails, on standard
 * error, so that a command whose standard output is data stays clean.
 *
 * @returns {Promise<void>}
 */
export async function installDependencies(root = projectRoot) {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  const npm = npmCommand([...args, '--loglevel=error'])
  const { code, output } = await run(npm.file, npm.args, {
    cwd: root,
    env: outsideNpm(process.env),
  })
  if (code !== 0) {
    throw new SetupFailure(
      'The dependencies could not be installed (npm ci, see above): check the network and the rights on this folder, then try again.',
      output,
    )
  }
}

/**
 * The way to start npm: the very npm that runs us when there is one, else the one on the path.
 *
 * @param {readonly string[]} args
 */
export function npmCommand(args, env = process.env, platform = process.platform) {
  const cli = env.npm_execpath
  if (cli?.endsWith('.js')) return { file: process.execPath, args: [cli, ...args] }
  if (platform === 'win32') return { file: 'cmd.exe', args: ['/d', '/s', '/c', 'npm', ...args] }
  return { file: 'npm', args: [...args] }
}

/**
 * The environment without what an outer `npm run --silent` set: its log level would hide the reason
 * of a failed installation.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function outsideNpm(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^npm_config_(loglevel|silent)$/i.test(name)),
  )
}
