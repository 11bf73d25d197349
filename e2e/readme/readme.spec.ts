import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { freePort } from '../../scripts/setup/address.mjs'

const root = join(import.meta.dirname, '..', '..')

/** The commands of the README, in its order: every line of its shell blocks that is no comment. */
const commands = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```sh\n(.*?)```/gs)]
  .flatMap(([, block = '']) => block.split('\n'))
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))

interface Ended {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

/** What a fresh shell has: nothing that this run or a developer has set. */
function environment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const {
    DATABASE_URL: _url,
    PORT: _port,
    HOST: _host,
    FORCE_COLOR: _forced,
    ...rest
  } = process.env
  return { ...rest, NO_COLOR: '1', ...extra }
}

/** Runs a command as somebody would who pasted it, to its end. */
function run(command: string, env = environment()): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', command], { cwd: root, env })
    let output = ''
    let errors = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text
    })
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output, errors }))
  })
}

/** Starts a command that serves, waits for the address it prints, looks there, and ends it as a terminal would. */
async function serve(command: string, env: NodeJS.ProcessEnv): Promise<string> {
  // `exec` leaves one process to send the signal to.
  const child = spawn('sh', ['-c', command.replace(/npm start$/, 'exec npm start')], {
    cwd: root,
    env,
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  let said = ''
  try {
    const address = await new Promise<string>((resolve, reject) => {
      const listen = (text: string) => {
        said += text
        const found = /ready: (http:\S+)/.exec(said)?.[1]
        if (found) resolve(found)
      }
      child.stdout.setEncoding('utf8').on('data', listen)
      child.stderr.setEncoding('utf8').on('data', listen)
      void ended.then(() => reject(new Error(`ended before it served:\n${said}`)))
    })
    const page = await fetch(`${address}/en`)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('Gabarit')
    return address
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

const json = ({ output }: Ended) => JSON.parse(output)

/** Runs a command that must succeed. */
async function succeeds(command: string): Promise<Ended> {
  const ended = await run(command)
  expect(ended.code, ended.errors || ended.output).toBe(0)
  return ended
}

/** The database that the browser tests work on; a start of its own would touch what a developer keeps in ./data. */
const database = () => readFileSync(process.env.E2E_DATABASE_FILE ?? '', 'utf8')

async function servesOn(command: string, host = '127.0.0.1'): Promise<void> {
  const port = String(await freePort())
  const address = await serve(
    command.replace('8080', port).replace(/postgresql:\S+/, database()),
    environment({ PORT: port, DATABASE_URL: database() }),
  )
  expect(address).toBe(`http://${host}:${port}`)
  await expect(fetch(address)).rejects.toThrow()
}

/** What each command must do. A command that stands in the README and not here fails. */
const expectations: Readonly<Record<string, (command: string) => Promise<void>>> = {
  'npm start': servesOn,
  'DATABASE_URL=postgresql://gabarit:secret@db.example.com:5432/gabarit npm start': servesOn,
  'PORT=8080 npm start': servesOn,
  'HOST=0.0.0.0 npm start': servesOn,

  // The command that runs this very test cannot run inside it: what it starts is looked at instead.
  'npm test': async () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(scripts.test).toBe('node scripts/test.mjs')
    expect(readFileSync(join(root, '.ci', 'run'), 'utf8')).toContain('npm test')
  },

  'npm run --silent size -- docs/examples/xrp-sprint-enterprise.json': async (command) => {
    const sizing = json(await succeeds(command))
    expect(sizing.figures['servers.count'].value).toBe(13)
    expect(sizing.figures['rds.count'].value).toBe(6)
  },

  'npm run --silent size -- docs/examples/xrp-sprint-enterprise.json --explain iis.count --lang en':
    async (command) => {
      const { output } = await succeeds(command)
      expect(output).toMatch(/3\sservers = 120\sconnections ÷ 50/)
      expect(output).toMatch(/xrp\.iis\.max-connections, §4/)
    },

  'npm run --silent size -- docs/examples/xrp-sprint-enterprise.json --pdf proposal.pdf': async (
    command,
  ) => {
    const folder = mkdtempSync(join(tmpdir(), 'gabarit-readme-'))
    const file = join(folder, 'proposal.pdf')
    try {
      await succeeds(command.replace('proposal.pdf', file))
      expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
    } finally {
      rmSync(folder, { recursive: true })
    }
  },

  'npm run --silent size -- --lines docs/examples/examples.jsonl': async (command) => {
    const answers = (await succeeds(command)).output.trim().split('\n')
    const requests = readFileSync('docs/examples/examples.jsonl', 'utf8').trim().split('\n')
    expect(answers.map((answer) => JSON.parse(answer).exit)).toEqual(requests.map(() => 0))
  },

  'npm run --silent size -- docs/examples/project-xrp-winstore-crm.json': async (command) => {
    const { results, combined } = json(await succeeds(command))
    expect(results).toHaveLength(3)
    expect(combined.machines[0].id).toBe('shared.sql')
  },

  'cat docs/examples/xrp-sprint-mono-10.json | npm run --silent size -- -': async (command) => {
    expect(json(await succeeds(command)).figures['servers.count'].value).toBe(1)
  },

  'npm run --silent rules': async (command) => {
    expect((await succeeds(command)).output).toContain('xrp.iis.max-connections')
  },

  'npm run --silent rules -- --json': async (command) => {
    const rules: { id: string; system: string; scenarios: number }[] = json(await succeeds(command))
    expect(rules.filter(({ system }) => system === 'xrp-sprint')).toHaveLength(176)
  },

  'npm test -- lint house': async (command) => {
    expect((await succeeds(command)).output.trim().split('\n').at(-1)).toBe('2 passed, 0 failed')
  },

  'npx vitest run lib/intake': async (command) => {
    expect((await succeeds(command)).output).toMatch(/Tests\s+\d+ passed/)
  },

  'npx playwright test --list': async (command) => {
    expect((await succeeds(command)).output).toMatch(/Total: \d+ tests/)
  },

  'npm run bench': async (command) => {
    expect((await succeeds(command)).output).toMatch(/\d+(\.\d+)? ms/)
  },
}

test.describe.configure({ timeout: 180_000 })

for (const command of commands) {
  test(`the README's command works: ${command}`, async () => {
    const expectation = expectations[command]
    expect(expectation, 'no expectation is written for this command').toBeDefined()
    await expectation?.(command)
  })
}

test('every expectation belongs to a command of the README', () => {
  expect([...new Set(commands)].sort()).toEqual(Object.keys(expectations).sort())
})
