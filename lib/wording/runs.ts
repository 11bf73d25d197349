const NUMBERED = /^(.*?)(\d+)$/

/** Whether `next` is the name after `name` in a numbered series: `rds-2` after `rds-1`. */
function follows(name: string, next: string): boolean {
  const [before, now] = [NUMBERED.exec(name), NUMBERED.exec(next)]
  return (
    before !== null &&
    now !== null &&
    before[1] === now[1] &&
    Number(before[2]) + 1 === Number(now[2])
  )
}

/** Splits names into runs that count on: `rds-1`, `rds-2`, `rds-3` are one, whatever stands beside them. */
export function runsOf(names: readonly string[]): [string, ...string[]][] {
  const runs: [string, ...string[]][] = []
  for (const name of names) {
    const run = runs.at(-1)
    if (run && follows(run.at(-1) ?? '', name)) run.push(name)
    else runs.push([name])
  }
  return runs
}
