import { createServer } from 'node:net'
import { SetupFailure } from './failure.mjs'

/** @typedef {{ host: string, port: number, url: string }} Address */

/**
 * Reads where to listen.
 *
 * @param {NodeJS.ProcessEnv} env PORT (3000 unless set) and HOST (this machine alone unless set)
 * @returns {Address}
 */
export function readAddress(env) {
  const text = env.PORT?.trim() || '3000'
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new SetupFailure(
      `PORT is "${text}" and must be a whole number from 1 to 65535, for example PORT=3000.`,
    )
  }
  const host = env.HOST?.trim() || '127.0.0.1'
  // A server on all addresses is reached by any of them; this one always exists.
  const shown =
    { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? (host.includes(':') ? `[${host}]` : host)
  return { host, port, url: `http://${shown}:${port}` }
}

/**
 * Makes sure that an address is free, by listening on it for a moment.
 *
 * @param {Address} address
 * @returns {Promise<void>}
 */
export function checkFree({ host, port }) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(new SetupFailure(listenProblem(host, port, error))))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()))
  })
}

/**
 * @param {string} host
 * @param {number} port
 * @param {NodeJS.ErrnoException} error
 */
function listenProblem(host, port, error) {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is already in use: stop the program that uses it, or choose another port, for example PORT=${port === 65535 ? port - 1 : port + 1} npm start.`
    case 'EACCES':
      return `This user may not listen on port ${port}: choose a port above 1023, for example PORT=3000 npm start.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is "${host}", which is not an address of this machine: leave it out for this machine alone, or set HOST=0.0.0.0 for the whole network.`
    default:
      return `Cannot listen on ${host}, port ${port} (${error.code ?? error.message}): choose another HOST or PORT.`
  }
}

/**
 * A port of the loopback address that was free a moment ago.
 *
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
