/** Processor time this process has used so far, in milliseconds: what other programs do does not count. */
function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Processor milliseconds of one run, as the median of several groups of runs. */
export async function msPerRun(
  run: () => unknown,
  { warmUp, groups, runs }: { warmUp: number; groups: number; runs: number },
): Promise<number> {
  for (let i = 0; i < warmUp; i++) await run()
  const times: number[] = []
  for (let group = 0; group < groups; group++) {
    const start = processorMs()
    for (let i = 0; i < runs; i++) await run()
    times.push((processorMs() - start) / runs)
  }
  times.sort((a, b) => a - b)
  return times[Math.floor(groups / 2)] ?? 0
}
