import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { pack } from '@/lib/packs/xrp-sprint'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'gabarit-size-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Run {
  readonly exit: number | null
  readonly out: string
  readonly err: string
}

const start = (command: string, args: readonly string[], node: readonly string[] = []) =>
  spawn(process.execPath, [...node, join(root, 'scripts/run-cli.mjs'), command, ...args], {
    cwd: root,
    env: { ...process.env, npm_lifecycle_event: '' },
  })

const ended = (child: ChildProcessWithoutNullStreams): Promise<number | null> =>
  new Promise((resolve) => child.on('close', resolve))

/** Runs a command to its end with what it reads on standard input. */
async function run(command: string, args: readonly string[], input = ''): Promise<Run> {
  const child = start(command, args)
  let [out, err] = ['', '']
  child.stdout.on('data', (piece) => {
    out += piece
  })
  child.stderr.on('data', (piece) => {
    err += piece
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return { exit: await ended(child), out, err }
}

const size = (args: readonly string[], input?: string) => run('size', args, input)

/** Memory a process holds, in MB; 0 where the system does not tell it as Linux does. */
function residentMb(pid: number | undefined): number {
  const status = `/proc/${pid}/status`
  if (!existsSync(status)) return 0
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) / 1024
}

const example = (id: string, date = '2021-03-01') => ({
  system: pack.id,
  proposalDate: date,
  answers: pack.examples.find((entry) => entry.id === id)?.answers ?? {},
})

const text = JSON.stringify(example('sme-40'))
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe.concurrent('npm run size', { timeout: 120_000 }, () => {
  it('sizes a file or standard input: exit 0, the result, nothing on standard error', async () => {
    const [fromFile, fromInput] = await Promise.all([
      size([file('good.json', `\uFEFF${text}`)]),
      size(['-'], text),
    ])
    expect([fromFile.exit, fromFile.err]).toEqual([0, ''])
    expect(JSON.parse(fromFile.out).figures['servers.count'].value).toBe(2)
    expect(fromInput).toEqual(fromFile)
  })

  it('refuses in the language asked for, all reasons at once, as data and as text', async () => {
    const wrong = JSON.stringify({ ...example('sme-40', '2021-02-30'), answers: { wan: 'oui' } })
    const [french, english] = await Promise.all([
      size(['-'], wrong),
      size(['--lang', 'en', '-'], wrong),
    ])
    for (const { exit, out } of [french, english]) {
      expect(exit).toBe(2)
      const { refused, missing } = JSON.parse(out)
      expect(refused.map(({ field }: { field: string }) => field)).toEqual([
        'proposalDate',
        'answers.wan',
      ])
      expect(missing).toEqual(['answers.iis.connections', 'answers.databases'])
    }
    expect(french.err.trim().split('\n')).toHaveLength(4)
    expect(french.err).toContain('30')
    expect(english.err).toContain('answers.wan: ')
    expect(english.err).not.toBe(french.err)
  })

  it('refuses what is no JSON, and a file far too large, without reading it all', async () => {
    const bad = await Promise.all([
      size(['-'], '{"system": "xrp-sprint",'),
      size([file('huge.json', Buffer.alloc(50 * 1024 * 1024, '['))]),
      size([file('nul.json', Buffer.from('{"system":"xrp-sprint"\0}'))]),
    ])
    for (const { exit, out, err } of bad) {
      expect(exit).toBe(2)
      expect(JSON.parse(out).refused).toHaveLength(1)
      expect(err.trim().split('\n')).toHaveLength(1)
      expect(err.length).toBeLessThan(400)
    }
  })

  it('says how much it reads, and lets nothing refused command the terminal', async () => {
    const [large, garbage] = await Promise.all([
      size(['-', '--lang', 'en'], ' '.repeat(2 * 1024 * 1024)),
      size(['-'], '\u0000\u001b[2J\u009b31m'),
    ])
    expect(large?.err).toBe('“…” is not accepted. At most 1,048,576 bytes are read.\n')
    expect(garbage?.err.trimEnd()).not.toMatch(/\p{Cc}/u)
  })

  it.runIf(existsSync('/dev/full'))('says in one line that its answer found no room', async () => {
    const child = spawn(
      'sh',
      ['-c', `"$0" scripts/run-cli.mjs size - > /dev/full`, process.execPath],
      {
        cwd: root,
        env: { ...process.env, npm_lifecycle_event: '' },
      },
    )
    let err = ''
    child.stderr.on('data', (piece) => {
      err += piece
    })
    child.stdin.end(JSON.stringify(example('monoposte')))
    expect(await ended(child)).toBe(1)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).toContain('ENOSPC')
  })

  it('ends with 1 and one plain message for anything else', async () => {
    const runs = await Promise.all([
      size([join(folder, 'nowhere.json')]),
      size([]),
      size(['--colour', '-'], text),
      size(['--lang', 'de', '-'], text),
      size(['--explain', 'no.such.figure', '-'], text),
    ])
    for (const { exit, out, err } of runs) {
      expect([exit, out]).toEqual([1, ''])
      expect(err).not.toBe('')
      expect(err).not.toMatch(/^ {4}at /m)
    }
    expect(runs.at(-1)?.err).toContain('figures.servers.count')
  })

  it('explains a figure down to the rule, in either language', async () => {
    const farm = JSON.stringify(example('enterprise'))
    const [french, english] = await Promise.all([
      size(['--explain', 'figures.iis.count', '-'], farm),
      size(['--explain', 'iis.count', '--lang', 'en', '-'], farm),
    ])
    for (const { exit, out } of [french, english]) {
      expect(exit).toBe(0)
      for (const part of ['120', '50', '3', '§4']) expect(out).toContain(part)
    }
    expect(english.out).not.toBe(french.out)
  })
})

describe.concurrent('npm run size -- --pdf', { timeout: 120_000 }, () => {
  it('writes the proposal beside the result, the same bytes each time', async () => {
    const paths = ['first.pdf', 'second.pdf'].map((name) => join(folder, name))
    const runs = await Promise.all(paths.map((path) => size(['--pdf', path, '-'], text)))
    for (const { exit, out } of runs) {
      expect(exit).toBe(0)
      expect(JSON.parse(out).system).toBe(pack.id)
    }
    const [first, second] = paths.map((path) => readFileSync(path))
    expect(first?.subarray(0, 5).toString()).toBe('%PDF-')
    expect(second?.equals(first as Buffer)).toBe(true)
  })

  it('leaves the annexes out where that is asked, and only of a proposal', async () => {
    const [complete, short] = [join(folder, 'complete.pdf'), join(folder, 'short.pdf')]
    const runs = await Promise.all([
      size(['--pdf', complete, '-'], text),
      size(['--pdf', short, '--without-annexes', '-'], text),
      size(['--without-annexes', '-'], text),
    ])
    expect(runs.map(({ exit }) => exit)).toEqual([0, 0, 1])
    expect(statSync(short).size).toBeLessThan(statSync(complete).size)
    expect(runs[2]?.err).toContain('--pdf')
  })

  it('ends with 1 and says why where the file cannot be written', async () => {
    const { exit, out, err } = await size(['--pdf', join(folder, 'nowhere', 'a.pdf'), '-'], text)
    expect([exit, out]).toEqual([1, ''])
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

describe('npm run size -- --lines', { timeout: 120_000 }, () => {
  it('answers each line in its place, and a bad one stops no other', async () => {
    const lines = [text, 'nonsense', '', '[]', JSON.stringify(example('mono-10')), '{"system":7}']
    const long = JSON.stringify({ ...example('monoposte'), pad: 'x'.repeat(2 * 1024 * 1024) })
    const { exit, out } = await size(['--lines', '-'], [...lines, long, text].join('\r\n'))
    expect(exit).toBe(0)
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map((answer) => answer.exit)).toEqual([0, 2, 2, 0, 2, 2, 0])
    expect(answers[3].result.figures.mono.value).toBe(true)
    expect(answers[6]).toEqual(answers[0])
  })

  it('sizes ten thousand lines in one process whose memory stays flat', async () => {
    const total = 10_000
    const dateOf = (i: number) => `20${String(10 + (i % 80))}-03-01`
    const isBad = (i: number) => i % 10 === 9
    // A heap this small holds the program and a few answers; ten thousand answers are several times as large.
    const child = start('size', ['--lines', '-'], ['--max-old-space-size=80'])
    Readable.from(
      (function* () {
        for (let i = 0; i < total; i++)
          yield isBad(i) ? '{"system":\n' : `${JSON.stringify(example('monoposte', dateOf(i)))}\n`
      })(),
    ).pipe(child.stdin)
    const settled = 3000
    let [lines, bytes, outOfPlace, before, growth] = [0, 0, 0, 0, 0]
    for await (const line of createInterface({ input: child.stdout })) {
      const expected = isBad(lines) ? '{"exit":2' : `"proposalDate":"${dateOf(lines)}"`
      if (!line.slice(0, 200).includes(expected)) outOfPlace++
      lines++
      bytes += line.length
      if (lines === settled) before = residentMb(child.pid)
      if (lines > settled && lines % 1000 === 500)
        growth = Math.max(growth, residentMb(child.pid) - before)
    }
    expect(child.exitCode ?? (await ended(child))).toBe(0)
    expect([lines, outOfPlace]).toEqual([total, 0])
    expect(bytes).toBeGreaterThan(150 * 1024 * 1024)
    expect(growth).toBeLessThan(60)
  })
})

describe.concurrent('npm run size of a project', { timeout: 120_000 }, () => {
  const crm = {
    system: 'sage-crm',
    proposalDate: '2021-03-01',
    answers: { companyName: 'ACME', sqlServer: { remote: true } },
  }
  const project = {
    project: {
      name: 'Head office',
      customer: 'ACME',
      shared: [
        {
          name: 'sql',
          machines: [
            { system: 0, role: 'database' },
            { system: 1, role: 'database' },
          ],
        },
      ],
    },
    systems: [example('sme-40'), crm],
  }
  const whole = JSON.stringify(project)
  const bad = JSON.stringify({
    ...project,
    systems: [{ ...example('sme-40'), answers: { wan: 'oui' } }, crm],
  })

  it('sizes a file or standard input: every system, and all of them together', async () => {
    const [fromFile, fromInput] = await Promise.all([
      size([file('project.json', whole)]),
      size(['-'], whole),
    ])
    expect([fromFile.exit, fromFile.err]).toEqual([0, ''])
    const { contract, results, combined } = JSON.parse(fromFile.out)
    expect(contract).toBe(1)
    expect(results.map(({ system }: { system: string }) => system)).toEqual([pack.id, 'sage-crm'])
    expect(combined.machines[0].id).toBe('shared.sql')
    expect(combined.figures['servers.count'].value).toBe(3)
    expect(fromInput).toEqual(fromFile)
  })

  it('refuses the whole where one system is refused, its paths under its position', async () => {
    const { exit, out, err } = await size(['--lang', 'en', '-'], bad)
    expect(exit).toBe(2)
    const { refused, missing } = JSON.parse(out)
    expect(refused.map(({ field }: { field: string }) => field)).toEqual(['systems.0.answers.wan'])
    expect(missing).toEqual(['systems.0.answers.iis.connections', 'systems.0.answers.databases'])
    expect(err).toContain('systems.0.answers.wan: ')
  })

  it('answers projects among requests, a line each', async () => {
    const { exit, out } = await size(['--lines', '-'], [text, whole, bad, text].join('\n'))
    expect(exit).toBe(0)
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map((answer) => answer.exit)).toEqual([0, 0, 2, 0])
    expect(answers[1].result.results[0]).toEqual(answers[0].result)
  })

  it('knows a system by its position alone, as the paths are written', async () => {
    const asked = 'results.00.figures.servers.count'
    const { exit, out, err } = await size(['--explain', asked, '-'], whole)
    expect([exit, out]).toEqual([1, ''])
    expect(err).toContain('results.0.figures.servers.count')
  })

  it('explains the figures of a system, of a shared machine and of the whole', async () => {
    const asked = [
      'results.0.figures.servers.count',
      'combined.figures.servers.count',
      'servers.count',
      'combined.machines.shared.sql.memoryGb.minimum',
      'combined.machines.0.iis-1.memoryGb.minimum',
      'results.7.figures.servers.count',
    ]
    const runs = await Promise.all(
      asked.map((path) => size(['--explain', path, '--lang', 'en', '-'], whole)),
    )
    expect(runs.map(({ exit }) => exit)).toEqual([0, 0, 0, 0, 0, 1])
    const [own, together, bare, shared, single, unknown] = runs.map(({ out }) => out)
    expect(own).toContain('xrp.iis.max-connections')
    expect(own).not.toContain('A-SHARE-ONCE')
    expect(together).toContain('A-SHARE-ONCE')
    expect(together).toContain('(Sage 100c CRM)')
    expect(bare).toBe(together)
    expect(shared).toContain('sql: Memory, minimum: 8')
    expect(shared).toContain('xrp.db.memory')
    expect(single).toContain('xrp.iis.memory')
    expect(unknown).toBe('')
    expect(runs.at(-1)?.err).toContain('combined.figures.servers.count')
  })

  it('writes one proposal for all of it', async () => {
    const path = join(folder, 'project.pdf')
    const { exit, out } = await size(['--pdf', path, '-'], whole)
    expect(exit).toBe(0)
    expect(JSON.parse(out).results).toHaveLength(2)
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
  })
})

const packs = await Promise.all(SYSTEM_IDS.map(loadPack))
const ruleIds = packs.flatMap((listed) => listed?.rules.map(({ id }) => id) ?? [])

describe.concurrent('npm run rules', { timeout: 120_000 }, () => {
  it('lists every rule as data', async () => {
    const { exit, out } = await run('rules', ['--json'])
    expect(exit).toBe(0)
    const uses = JSON.parse(out)
    expect(uses.map(({ id }: { id: string }) => id)).toEqual(ruleIds)
    for (const use of uses) {
      expect(Object.keys(use)).toEqual(['id', 'system', 'use', 'scenarios'])
      expect(use.use).toBe(use.scenarios > 0 ? 'acts' : 'information')
    }
  })

  it('lists every rule for people, with totals, and explains itself', async () => {
    const [table, unknown] = await Promise.all([run('rules', []), run('rules', ['--xml'])])
    expect(table.exit).toBe(0)
    expect(table.out).toContain(`${ruleIds.length} rules: `)
    expect(table.out).toMatch(/xrp\.iis\.max-connections +acts +\d+/)
    expect([unknown.exit, unknown.out]).toEqual([1, ''])
    expect(unknown.err).toContain('--json')
  })
})
