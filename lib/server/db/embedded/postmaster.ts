import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What a data folder's `postmaster.pid` says of the server that holds it. */
export interface Postmaster {
  readonly pid: number
  /** Absent while the server starts, stops, or leaves processes behind. */
  readonly port?: number
}

/**
 * Reads who holds a data folder. A file left behind by a server that is no longer there (machine
 * switched off, process killed) is removed, because the next start would be refused where its
 * process number has since gone to somebody else.
 *
 * @param folder the data folder
 * @returns null where nobody holds it
 */
export function readPostmaster(folder: string): Postmaster | null {
  const file = join(folder, 'postmaster.pid')
  const lines = readLines(file)
  if (lines === null) return null
  const pid = Number(lines[0])
  if (!Number.isSafeInteger(pid) || pid <= 0) return null
  if (process.platform === 'linux') {
    const processes = processesIn(folder)
    if (processes.length === 0) {
      rmSync(file, { force: true })
      return null
    }
    // The server is gone but some of its processes still finish: the folder is not free yet.
    if (!processes.includes(pid)) return { pid }
  } else if (!isAlive(pid)) return null
  const port = Number(lines[3])
  return lines[7] === 'ready' && port > 0 ? { pid, port } : { pid }
}

function readLines(file: string): string[] | null {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.trim())
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Linux: the processes whose working directory is the data folder, as every server process's is. */
function processesIn(folder: string): number[] {
  const real = realpathSync(folder)
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readlinkSync(`/proc/${name}/cwd`) === real
      } catch {
        return false
      }
    })
    .map(Number)
}
