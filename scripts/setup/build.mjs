import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './children.mjs'
import { SetupFailure } from './failure.mjs'
import { projectRoot } from './project.mjs'

/** What the pages are built from: folders, and single files of the project's own folder. */
const folders = ['app', 'components', 'lib', 'public', 'docs']
const files = ['package-lock.json', 'tsconfig.json', 'prisma/schema.prisma']
const rootFiles =
  /^(proxy|instrumentation|next\.config|postcss\.config|mdx-components|\.env)[.\w-]*$/
const notBuilt = /\.test\.tsx?$|(^|[/\\])generated$/

/**
 * A fingerprint of all the sources of the build.
 *
 * @param {string} root
 */
export function sourcesFingerprint(root) {
  const hash = createHash('sha256')
  const add = (/** @type {string} */ path) => {
    const content = readFileSync(join(root, path))
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  for (const folder of folders) for (const path of filesUnder(root, folder)) add(path)
  for (const path of files) if (existsSync(join(root, path))) add(path)
  for (const name of readdirSync(root).sort()) if (rootFiles.test(name)) add(name)
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]} paths relative to the root, in a fixed order
 */
function filesUnder(root, folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      if (notBuilt.test(path)) return []
      if (entry.isDirectory()) return filesUnder(root, path)
      return entry.isFile() ? [path] : []
    })
}

/** Says whether the pages were built from the sources as they are. */
export function buildIsCurrent(root = projectRoot) {
  const stamp = join(root, '.next', 'fingerprint')
  if (!existsSync(stamp) || !existsSync(join(root, '.next', 'BUILD_ID'))) return false
  return readFileSync(stamp, 'utf8') === sourcesFingerprint(root)
}

/**
 * Builds the pages. What the build prints is shown only where it fails.
 *
 * @returns {Promise<void>}
 */
export async function build(root = projectRoot) {
  const stamp = join(root, '.next', 'fingerprint')
  rmSync(stamp, { force: true })
  const wanted = sourcesFingerprint(root)
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const { code, output } = await run(process.execPath, [next, 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (code !== 0) {
    throw new SetupFailure('The pages could not be built, see above.', output)
  }
  writeFileSync(stamp, wanted)
}
