// What no linter knows of this house: length of files, and nothing in them of the machine they were
// written on.
import { dirname } from 'node:path'

const longest = 400
const isCode = /\.(tsx?|mjs)$/
const reason = /^\/\/ Over 400 lines: \S.{10,}/m

/** Folders in which people keep their work: such a path in a file works on one machine alone. */
const personalFolder =
  /(?:^|[\s'"`(=])(?:\/(?:home|Users|work)\/[\w.-]+|[A-Z]:\\Users\\(?!Public\\))/
const registryHost = /https?:\/\/[^\s'"]*(?:registry|artifactory|nexus|verdaccio)[^\s'"]*/i

/**
 * Checks one tracked file.
 *
 * @param {string} path relative to the root
 * @param {string} text
 * @param {string} root the project's folder on this machine
 * @returns {string[]} one line for each breach
 */
export function checkHouse(path, text, root) {
  const breaches = []
  const lines = text.split('\n')
  const length = lines.at(-1) === '' ? lines.length - 1 : lines.length
  if (isCode.test(path) && length > longest && !reason.test(lines.slice(0, 5).join('\n'))) {
    breaches.push(
      `${path}: ${length} lines; split it, or say why at the top ("// Over ${longest} lines: …")`,
    )
  }
  // A shallow folder such as / or /tmp is too common a word to look for.
  const own = dirname(root).split(/[/\\]/).length > 2 ? dirname(root) : root
  for (const [index, line] of lines.entries()) {
    const where = `${path}:${index + 1}`
    if (line.includes(own) || personalFolder.test(line))
      breaches.push(`${where}: a path of one machine`)
    if (registryHost.test(line)) breaches.push(`${where}: the address of a package registry`)
  }
  return breaches
}
