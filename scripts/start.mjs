// `npm start` and, with --dev, `npm run dev`. Only the version check may come before anything else:
// an older Node would stop on the syntax of the other modules without saying why.
import { nodeVersionProblem } from './setup/node-version.mjs'

const problem = nodeVersionProblem(process.versions.node)
if (problem !== null) {
  console.error(problem)
  process.exit(1)
}
const { launch } = await import('./launch/launch.mjs')
await launch({ development: process.argv.includes('--dev') })
