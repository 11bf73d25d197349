import { spawn } from 'node:child_process'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [shown] true lets the program write to our own output instead of collecting it
 */

/**
 * Runs a program to its end and collects what it prints.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number | null, output: string }>} code is null where a signal ended it
 */
export function run(file, args, { cwd, env = process.env, shown = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: shown ? env : withoutColours(env),
      stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
    })
    running.add(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text
      })
    }
    child.once('error', (error) => {
      running.delete(child)
      reject(error)
    })
    child.once('close', (code) => {
      running.delete(child)
      resolve({ code, output })
    })
  })
}

/**
 * What is collected is shown later, as plain text. Some programs take FORCE_COLOR for a yes whatever
 * its value, so it has to go.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function withoutColours({ FORCE_COLOR: _forced, ...env }) {
  return { ...env, NO_COLOR: '1' }
}

/** Ends every program that `run` still waits for. */
export function endChildren() {
  for (const child of running) child.kill('SIGTERM')
}
