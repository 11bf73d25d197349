// Written for any Node that knows modules, since its purpose is to be understood by old ones.

const minimum = { major: 20, minor: 19 }

/**
 * Says what is wrong with a version of Node, or null where it will do.
 *
 * @param {string} version such as "20.19.0"
 * @returns {string | null} one sentence
 */
export function nodeVersionProblem(version) {
  const parts = version.split('.')
  const major = Number(parts[0])
  const minor = Number(parts[1])
  if (major > minimum.major || (major === minimum.major && minor >= minimum.minor)) return null
  return `Gabarit needs Node ${minimum.major}.${minimum.minor} or later and this is Node ${version}: install a current version from https://nodejs.org and try again.`
}
