// `npm test`: sets up what the checks need and runs them all; `npm test -- unit types` runs some.
import { nodeVersionProblem } from './setup/node-version.mjs'

const problem = nodeVersionProblem(process.versions.node)
if (problem !== null) {
  console.error(problem)
  process.exit(1)
}
const { runChecks } = await import('./test/checks.mjs')
await runChecks(process.argv.slice(2))
