import { parseArgs } from 'node:util'
import { coverageText } from './coverage'
import { ruleUses } from './reach'
import { UNREACHED } from './unreached'

const USAGE = `Usage: npm run --silent rules -- [--json]
  --json   an array of { id, system, use: "acts" | "information", scenarios }
Runs all scenarios; a rule acts where it stands in at least one result. Totals by
system come last, with the reason for each rule that no scenario reaches.`

/** The options as they were typed; null where they make no sense. */
function options() {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`)
    return null
  }
}

const wanted = options()
if (!wanted) process.exitCode = 1
else if (wanted.help) process.stdout.write(`${USAGE}\n`)
else {
  const uses = await ruleUses()
  process.stdout.write(
    `${wanted.json ? JSON.stringify(uses, null, 2) : coverageText(uses, UNREACHED)}\n`,
  )
}
