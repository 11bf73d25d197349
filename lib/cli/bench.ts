import { benchFirstLoad } from './bench/first-load'
import { benchProposals } from './bench/proposal'
import { benchSizings } from './bench/sizings'

// Prints what is measured here and now. Nothing fails on time: machines differ, and judging is for people.
const print = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n\n`)

print(await benchSizings())
print(await benchProposals())
print(await benchFirstLoad())
