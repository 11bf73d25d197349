// Checks what the linter does not know: `node scripts/checks/run.mjs`. Exit 1 and one line for each
// breach, else one line that says what was checked.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../setup/project.mjs'
import { checkHouse } from './house.mjs'
import { checkImports } from './imports.mjs'

const skipped = new Set([
  'node_modules',
  '.next',
  '.git',
  '.setup',
  'data',
  'generated',
  'test-results',
  'playwright-report',
])
const isText = /\.(tsx?|mjs|json|md|css|ya?ml|prisma|sql|toml|svg)$|(^|\/)\.ci\/run$/

/**
 * The project's own files: what git would commit, or where there is no git all but what is made.
 *
 * @returns {string[]} paths relative to the root, with forward slashes
 */
function projectFiles() {
  try {
    const options = ['ls-files', '--cached', '--others', '--exclude-standard', '-z']
    const listed = execFileSync('git', options, {
      cwd: projectRoot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 26,
    })
    return listed.split('\0').filter((path) => path !== '' && existsSync(join(projectRoot, path)))
  } catch {
    return filesUnder('')
  }
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesUnder(folder) {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return []
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}

const files = projectFiles().filter((path) => isText.test(path))
const breaches = files.flatMap((path) => {
  const text = readFileSync(join(projectRoot, path), 'utf8')
  const isSource = /\.tsx?$/.test(path)
  return [...checkHouse(path, text, projectRoot), ...(isSource ? checkImports(path, text) : [])]
})
for (const breach of breaches) console.error(breach)
if (breaches.length > 0) process.exit(1)
console.log(`${files.length} files follow the table of modules and the rules of the house.`)
