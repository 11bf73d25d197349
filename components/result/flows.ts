import { runsOf } from '@/lib/wording/runs'

/** Machine ids in short: `rds-1`, `rds-2`, `rds-3` become `rds-1 … rds-3`. */
export const shortIds = (ids: readonly string[]): string[] =>
  runsOf(ids).flatMap((run) => (run.length > 2 ? [`${run[0]} … ${run.at(-1)}`] : run))
