import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { evaluate } from '@/lib/sizing/evaluate'
import { msPerRun } from './timing'

/** What one complete traced sizing may take, in processor milliseconds: typing stays within a frame. */
const LIMIT_MS = 2

/** A request as it comes over the wire, for the engine to believe nothing of. */
const PROPOSAL_DATE = '2026-12-01'

/** Times a complete traced sizing of every example, validation included. A line for each. */
export async function benchSizings(): Promise<string[]> {
  const lines = [`complete traced sizing, processor ms each (wanted: below ${LIMIT_MS})`]
  for (const system of SYSTEM_IDS) {
    const pack = await loadPack(system)
    for (const { id, answers } of pack?.examples ?? []) {
      const request: unknown = JSON.parse(
        JSON.stringify({ system, proposalDate: PROPOSAL_DATE, answers }),
      )
      const ms = await msPerRun(() => pack && evaluate(pack, request), {
        warmUp: 300,
        groups: 9,
        runs: 100,
      })
      lines.push(`  ${`${system} ${id}`.padEnd(28)} ${ms.toFixed(2).padStart(6)} ms`)
    }
  }
  return lines
}
