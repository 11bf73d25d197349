// `npm run audit`: asks the registry for known vulnerabilities of what we depend on. Exit 0 where
// there is none of high or critical severity, 1 where there is, 3 where the service did not answer:
// some registries have no such service, which must not look like a clean result.
import { run } from './setup/children.mjs'
import { npmCommand } from './setup/install.mjs'
import { projectRoot } from './setup/project.mjs'

const npm = npmCommand(['audit', '--json', '--audit-level=high'])
const { output } = await run(npm.file, npm.args, { cwd: projectRoot })
const report = parseReport(output)
const counts = report?.metadata?.vulnerabilities

if (counts === undefined) {
  console.error(
    'The registry in use gave no audit report: run this again where npm reaches a registry with an audit service.',
  )
  process.exit(3)
}
const serious = (counts.high ?? 0) + (counts.critical ?? 0)
for (const [severity, count] of Object.entries(counts)) console.log(`${severity}: ${count}`)
for (const [name, { severity, range }] of Object.entries(report?.vulnerabilities ?? {})) {
  console.log(`${severity}  ${name} ${range}`)
}
console.log(serious === 0 ? 'Nothing of high or critical severity.' : `${serious} to look at.`)
process.exit(serious === 0 ? 0 : 1)

/**
 * npm may print warnings around its report.
 *
 * @param {string} text
 * @returns {{
 *   metadata?: { vulnerabilities?: Record<string, number> },
 *   vulnerabilities?: Record<string, { severity: string, range: string }>,
 * } | null}
 */
function parseReport(text) {
  try {
    return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1))
  } catch {
    return null
  }
}
