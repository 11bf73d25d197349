/** A failure a person can act on: its message is one sentence with the way out, shown without a stack. */
export class SetupFailure extends Error {
  /**
   * @param {string} message what is wrong and what to do
   * @param {string} [details] what a program printed before it failed
   */
  constructor(message, details = '') {
    super(message)
    this.name = 'SetupFailure'
    this.details = firstLines(details.trim(), 80)
  }
}

/**
 * @param {string} text
 * @param {number} count
 */
function firstLines(text, count) {
  const lines = text.split('\n')
  if (lines.length <= count) return text
  return [...lines.slice(0, count), `… and ${lines.length - count} more lines`].join('\n')
}

/**
 * Prints why a command stops and ends the process with code 1. A failure we foresaw is one sentence;
 * anything else shows its stack, because only a developer can act on it.
 *
 * @param {unknown} error
 * @returns {never}
 */
export function stopWith(error) {
  if (error instanceof SetupFailure) {
    if (error.details !== '') console.error(`\n${error.details}`)
    console.error(`\n${error.message}`)
  } else console.error(error)
  process.exit(1)
}
