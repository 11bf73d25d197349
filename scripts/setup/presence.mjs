// Files by which processes that share this folder know of each other. Each is touched every few
// seconds, so that one left by a killed process ages even where its number belongs to somebody else.
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const beat = 3000
const staleAfter = 5 * beat

/**
 * @param {string} file
 * @returns {() => void} stops touching and removes the file
 */
function keepFresh(file) {
  const timer = setInterval(() => {
    try {
      const now = new Date()
      utimesSync(file, now, now)
    } catch {
      // Removed by somebody: nothing left to keep.
    }
  }, beat)
  timer.unref()
  return () => {
    clearInterval(timer)
    rmSync(file, { force: true })
  }
}

/**
 * Says whether the process that wrote a file is still there.
 *
 * @param {string} file
 * @param {number | null} pid null where its number is not written yet
 */
function isAlive(file, pid) {
  try {
    if (Date.now() - statSync(file).mtimeMs > staleAfter) return false
    if (pid === null) return true
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/**
 * @param {string} file
 * @returns {number | null} the process number it holds, or null where there is none
 */
function readPid(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
    return Number.isSafeInteger(pid) && pid > 0 ? pid : null
  } catch {
    return null
  }
}

/**
 * Runs work that only one process may do at a time, waiting for the one that does it.
 *
 * @template T
 * @param {string} file the lock
 * @param {(pid: number) => void} onWait told once when somebody else has it
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function exclusively(file, onWait, work) {
  mkdirSync(dirname(file), { recursive: true })
  let told = false
  while (!(await take(file))) {
    const pid = readPid(file)
    if (isAlive(file, pid)) {
      if (!told && pid !== null) onWait(pid)
      told = pid !== null
      await wait(300)
    } else rmSync(file, { force: true })
  }
  const release = keepFresh(file)
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

/**
 * Tries to create the lock file.
 *
 * @param {string} file
 */
async function take(file) {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' })
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
  // Two processes that find the same dead lock may remove each other's new one: the last one has it.
  await wait(20)
  return readPid(file) === process.pid
}

/**
 * Announces that this process serves from the folder, until the returned function is called.
 *
 * @param {string} folder
 * @param {string} address what it serves
 * @param {'start' | 'dev'} kind whether it serves the production build
 * @returns {() => void}
 */
export function announceServer(folder, address, kind) {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `server-${process.pid}`)
  writeFileSync(file, `${process.pid}\n${address}\n${kind}\n`)
  return keepFresh(file)
}

/**
 * The other servers that run from the folder. Forgets those that died.
 *
 * @param {string} folder
 * @returns {{ pid: number, address: string, kind: string }[]}
 */
export function otherServers(folder) {
  mkdirSync(folder, { recursive: true })
  const found = []
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith('server-'))) {
    const file = join(folder, name)
    const pid = readPid(file)
    if (pid === process.pid) continue
    if (pid === null || !isAlive(file, pid)) rmSync(file, { force: true })
    else {
      const [, address = '', kind = ''] = readFileSync(file, 'utf8').split('\n')
      found.push({ pid, address, kind })
    }
  }
  return found
}
