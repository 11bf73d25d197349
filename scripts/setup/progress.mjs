/**
 * Formats a duration for a progress line.
 *
 * @param {number} milliseconds
 */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

/**
 * Runs one step and prints one line for it: its name at once, its outcome and time when it ends.
 *
 * @template T
 * @param {string} title
 * @param {() => Promise<{ outcome: string, value: T }>} work
 * @param {NodeJS.WritableStream} [out]
 * @returns {Promise<T>}
 */
export async function step(title, work, out = process.stdout) {
  const start = performance.now()
  out.write(`${`${title} `.padEnd(22, '.')} `)
  try {
    const { outcome, value } = await work()
    out.write(`${outcome} (${seconds(performance.now() - start)})\n`)
    return value
  } catch (error) {
    out.write(`failed (${seconds(performance.now() - start)})\n`)
    throw error
  }
}
