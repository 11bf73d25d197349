// Runs a TypeScript command of lib/cli in this very process: `node scripts/run-cli.mjs size …`.
// Works on a fresh clone: installs the dependencies first when they are missing or out of date, and
// says so on standard error alone, because standard output belongs to the command.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SetupFailure, stopWith } from './setup/failure.mjs'
import { dependenciesAreCurrent, installDependencies } from './setup/install.mjs'
import { projectRoot } from './setup/project.mjs'

const [, , command = '', ...args] = process.argv
const entry = join(projectRoot, 'lib', 'cli', `${command}.ts`)

// A reader that closes the pipe early (`| head`) is not a failure of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EPIPE')
      process.exit(process.exitCode ?? 0)
    if (stream !== process.stderr) console.error(error.message)
    process.exit(1)
  })
}

try {
  if (!/^[a-z][a-z-]*$/.test(command) || !existsSync(entry)) {
    throw new SetupFailure(`There is no command "${command}" in lib/cli.`)
  }
  if (!dependenciesAreCurrent()) {
    console.error('Installing the dependencies …')
    await installDependencies()
  }
  const { register } = await import('tsx/esm/api')
  register({ tsconfig: join(projectRoot, 'tsconfig.json') })
  // npm runs scripts from the project's folder; file names are relative to where the user stands.
  if (process.env.INIT_CWD && process.env.npm_lifecycle_event === command)
    process.chdir(process.env.INIT_CWD)
  process.argv = [process.argv[0] ?? process.execPath, entry, ...args]
  await import(pathToFileURL(entry).href)
} catch (error) {
  stopWith(error)
}
