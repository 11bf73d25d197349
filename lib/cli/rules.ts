import { parseArgs } from 'node:util'
import { type RuleUse, ruleUses } from './reach'

const USAGE = `Usage: npm run --silent rules -- [--json]
  --json   an array of { id, system, use: "acts" | "information", scenarios }
Runs all scenarios; a rule acts where it stands in at least one result.`

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

/** A line for each rule, and the totals below. */
function table(uses: readonly RuleUse[]): string {
  const width = Math.max(...uses.map(({ id }) => id.length))
  const lines = uses.map(
    ({ id, use, scenarios }) => `${id.padEnd(width)}  ${use.padEnd(11)}  ${scenarios}`,
  )
  const acting = uses.filter(({ use }) => use === 'acts').length
  return [
    `${'rule'.padEnd(width)}  ${'use'.padEnd(11)}  scenarios`,
    ...lines,
    '',
    `${uses.length} rules: ${acting} acting, ${uses.length - acting} information only`,
    `${uses.filter(({ scenarios }) => scenarios === 0).length} reached by no scenario`,
  ].join('\n')
}

const wanted = options()
if (!wanted) process.exitCode = 1
else if (wanted.help) process.stdout.write(`${USAGE}\n`)
else {
  const uses = await ruleUses()
  process.stdout.write(`${wanted.json ? JSON.stringify(uses, null, 2) : table(uses)}\n`)
}
