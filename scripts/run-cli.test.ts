import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { projectRoot } from './setup/project.mjs'

const wrapper = join(projectRoot, 'scripts', 'run-cli.mjs')
const example = join(projectRoot, 'docs', 'examples', 'xrp-sprint-mono-10.json')
const request = JSON.stringify(JSON.parse(readFileSync(example, 'utf8')))

const run = (args: string[], options: { input?: string; cwd?: string; env?: object } = {}) =>
  spawnSync(process.execPath, [wrapper, ...args], {
    cwd: options.cwd ?? projectRoot,
    encoding: 'utf8',
    input: options.input ?? '',
    env: { ...process.env, npm_lifecycle_event: '', ...options.env },
    maxBuffer: 1 << 28,
  })

describe('the command line', { timeout: 60_000 }, () => {
  it('gives the command’s own output and exit code, and nothing else on standard output', () => {
    const sized = run(['size', example])
    expect(sized.status).toBe(0)
    expect(() => JSON.parse(sized.stdout)).not.toThrow()
    expect(run(['size', '-'], { input: '{' }).status).toBe(2)
  })

  it('reads standard input as a stream, and answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [wrapper, 'size', '--lines', '-'], { cwd: projectRoot })
    let answered = ''
    child.stdout.on('data', (chunk) => {
      answered += chunk
    })
    child.stdin.write(`${request}\n`)
    const deadline = performance.now() + 20_000
    while (!answered.includes('\n') && performance.now() < deadline) await wait(20)
    expect(answered.split('\n')).toHaveLength(2)
    child.stdin.end(`${request}\n`)
    expect(await new Promise((done) => child.once('close', done))).toBe(0)
    expect(answered.trim().split('\n')).toHaveLength(2)
  })

  it('ends quietly when the reader has seen enough', async () => {
    const child = spawn(process.execPath, [wrapper, 'size', '--lines', '-'], { cwd: projectRoot })
    let complaints = ''
    child.stderr.on('data', (chunk) => {
      complaints += chunk
    })
    child.stdin.on('error', () => {})
    child.stdin.end(`${request}\n`.repeat(5000))
    child.stdout.once('data', () => child.stdout.destroy())
    await new Promise((done) => child.once('close', done))
    expect(complaints).toBe('')
  })

  it('reads a file from where the user stands', () => {
    const cwd = join(projectRoot, 'docs')
    const env = { INIT_CWD: cwd, npm_lifecycle_event: 'size' }
    expect(run(['size', 'examples/xrp-sprint-mono-10.json'], { env }).status).toBe(0)
  })

  it('refuses a command that does not exist', () => {
    const { status, stderr } = run(['../start'])
    expect(status).toBe(1)
    expect(stderr.trim()).toBe('There is no command "../start" in lib/cli.')
  })
})
