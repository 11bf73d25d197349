import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { architecture, isTestSupport, moduleOf, systemOf } from './architecture.mjs'
import { inspect } from './inspect.mjs'

/** The one place that reads the request's language from Next. */
const requestFile = 'lib/i18n/request.ts'

/**
 * Checks one source file against the table of modules.
 *
 * @param {string} path relative to the root, with forward slashes
 * @param {string} source
 * @returns {string[]} one line for each breach, empty where there is none
 */
export function checkImports(path, source) {
  const name = moduleOf(path)
  if (name === null || isTestSupport(path)) return []
  const rules = architecture[name]
  if (rules === undefined) {
    return [`${path}: the module "${name}" is not in the table of scripts/checks/architecture.mjs`]
  }
  const { imports, ambient } = inspect(path, source)
  const breaches = imports.flatMap((one) =>
    importProblems(path, name, one).map((problem) => `${path}:${one.line}: ${problem}`),
  )
  if (!rules.pure || path === requestFile) return breaches
  return breaches.concat(
    ambient.map(({ what, line }) => `${path}:${line}: ${name} must not depend on ${what}`),
  )
}

/**
 * @param {string} path
 * @param {string} name the file's module
 * @param {import('./inspect.mjs').Import} one
 * @returns {string[]}
 */
function importProblems(path, name, one) {
  const target = resolveInside(path, one.specifier)
  if (target === null) return packageProblems(path, name, one.specifier)
  if (isTestSupport(target)) return [`${one.specifier} is for tests alone`]
  // The application shows its version.
  if (target === 'package.json' && !architecture[name]?.pure) return []
  const other = moduleOf(target)
  if (other === null) return [`${name} must not import ${one.specifier}`]
  if (other === name) return name === 'packs' ? packProblems(path, target, one) : []
  if (one.specifier.startsWith('.')) {
    return [`import ${one.specifier} of another module as @/${target}`]
  }
  return architecture[name]?.modules.includes(other) ? [] : [`${name} must not import ${other}`]
}

/**
 * @param {string} path
 * @param {string} name
 * @param {string} specifier
 */
function packageProblems(path, name, specifier) {
  if (path === requestFile) return []
  const wanted = builtinModules.includes(specifier) ? `node:${specifier}` : specifier
  const allowed = architecture[name]?.packages.some((one) =>
    typeof one === 'string' ? one === wanted : one.test(wanted),
  )
  return allowed ? [] : [`${name} must not import the package ${wanted}`]
}

/**
 * One system's pack knows no other, and the registry loads each only when it is used: what it may
 * import at once is a pack's identity.
 *
 * @param {string} path
 * @param {string} target
 * @param {import('./inspect.mjs').Import} one
 */
function packProblems(path, target, one) {
  const system = systemOf(path)
  // A system's folder is itself a target, whose own path has nothing below it.
  const other = systemOf(`${target}/`)
  if (system !== null) {
    if (other === system) return []
    return [`the pack ${system} must not import ${other ?? 'the registry'}`]
  }
  const atOnce = !one.dynamic && !one.typeOnly
  if (other === null || !atOnce || target === `lib/packs/${other}/identity`) return []
  return [`the registry must load the pack ${other} lazily, with import()`]
}

/**
 * The project's path that a specifier means, or null where it names a package.
 *
 * @param {string} path of the importing file
 * @param {string} specifier
 */
function resolveInside(path, specifier) {
  if (specifier.startsWith('@/')) return specifier.slice(2)
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier)
  return null
}
