import { spawn } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../setup/project.mjs'

/**
 * Does what docs/adding-a-system.md says, in a copy of the sources: writes its blocks, enters the system, runs its
 * commands, and looks at what follows. The page is right as long as this passes.
 */

const guide = readFileSync(join(projectRoot, 'docs', 'adding-a-system.md'), 'utf8')

/** Every fenced block of a page with the file it is named after; a block without a name before it has none. */
const blocks = [...guide.matchAll(/(?:^`([\w/.-]+)`\n\n)?^```(\w+)\n(.*?)^```$/gms)].map(
  ([, file, language, text = '']) => ({ file, language, text }),
)

/** What is typed into a terminal. */
const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#'))

const copy = mkdtempSync(join(tmpdir(), 'gabarit-system-'))
const registry = 'lib/packs/index.ts'
const SIZE = 'lib/packs/print-server/size.ts'
const FRENCH = 'lib/packs/print-server/messages/fr.ts'

/** All but the tests of single packs, which say nothing of a new one. */
const isNeeded = (path: string): boolean =>
  !/\/lib\/packs\/[^/]+\/.*\.test\.ts$/.test(path.replaceAll('\\', '/'))

const ROOT_FILES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vitest.config.ts',
  'biome.json',
  '.gitignore',
]

const read = (file: string): string => readFileSync(join(copy, file), 'utf8')

function write(file: string, text: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true })
  writeFileSync(join(copy, file), text)
}

/** Enters the lines of the guide's one change to a file that exists: imports with the imports, the rest in the list. */
function enter(file: string, change: string): void {
  const added = change
    .split('\n')
    .filter((line) => line.startsWith('+'))
    .map((line) => line.slice(1))
  const imports = added.filter((line) => line.startsWith('import '))
  const entries = added.filter((line) => !line.startsWith('import '))
  const [head, ...rest] = read(file).split('\n]\n')
  write(file, `${imports.join('\n')}\n${[`${head}\n${entries.join('\n')}`, ...rest].join('\n]\n')}`)
}

interface Run {
  readonly exit: number
  readonly out: string
}

/** Runs Node in the copy; `out` holds both streams, for the message of a failed test. */
async function node(...args: readonly string[]): Promise<Run> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|npm_|INIT_CWD)/.test(name)),
  )
  const child = spawn(process.execPath, args, { cwd: copy, env: { ...env, NO_COLOR: '1' } })
  let out = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece) => {
      out += piece
    })
  const exit = await new Promise<number>((done) => child.once('close', (code) => done(code ?? 1)))
  return { exit, out }
}

/** Runs a command of the guide, without npm in between. */
function type(command: string, ...more: readonly string[]): Promise<Run> {
  const [program = '', ...args] = command.split(' ')
  if (command.startsWith('npx vitest '))
    return node(bin('vitest', 'vitest.mjs'), ...args.slice(1), ...more)
  const script = /^npm run --silent (\w+) --$/.exec([program, ...args.slice(0, 4)].join(' '))
  if (!script) throw new Error(`The guide names a command that nobody tries: ${command}`)
  return node('scripts/run-cli.mjs', script[1] ?? '', ...args.slice(4), ...more)
}

const bin = (name: string, file: string): string => join('node_modules', name, file)

const commandWith = (part: string): string => {
  const found = commands.find((command) => command.includes(part))
  if (found === undefined) throw new Error(`The guide has no command with ${part}.`)
  return found
}

/** Types of the new pack and of the registry. */
const typecheck = (): Promise<Run> =>
  node(bin('typescript', join('bin', 'tsc')), '--noEmit', '-p', 'tsconfig.system.json')

/** What holds for every system, held against the new one. */
const sharedTests = (): Promise<Run> =>
  type(commandWith('lib/packs'), '-t', 'the registry|Print Server|print-server', '--no-isolate')

/** What the wizard would show of the system: its steps, with each question as it is asked in both languages. */
const WIZARD = `
import { provisionalAnswers, isRequired, offeredField } from '@/components/wizard/questions'
import { emptyDraft } from '@/lib/intake/draft'
import { loadPack } from '@/lib/packs'
import { TABLES } from '@/lib/wording/tables'
import { wordingOf } from '@/lib/wording/wording'

void loadPack('print-server').then((pack) => {
  const provisional = provisionalAnswers(pack, emptyDraft('2026-12-01'))
  const shown = (question) => ({
    labels: ['fr', 'en'].map((locale) => wordingOf(pack, locale, TABLES[locale]).label(question.path)),
    kind: offeredField(pack.fields, question).kind,
    asked: provisional.asked(question.path),
    required: isRequired(offeredField(pack.fields, question), provisional, question.path),
    default: provisional.defaults[question.path] ?? null,
  })
  console.log(JSON.stringify(pack.steps.map(({ id, questions }) => [id, questions.map(shown)])))
})
`

/** What the rulebook says of the system, and a project of it and the first system there is, sharing nothing. */
const ELSEWHERE = `
import { loadPack, SYSTEM_IDS } from '@/lib/packs'
import { readRulebook, rulebookList } from '@/lib/use-cases/rulebook'
import { ruleSheet } from '@/lib/use-cases/rule-sheet'
import { sizeProject } from '@/lib/use-cases/size-project'

const day = '2026-12-01'
const requestOf = async (system) => {
  const [example] = (await loadPack(system)).examples
  return { system, proposalDate: day, answers: example.answers }
}

void (async () => {
  const rulebook = await readRulebook('lib/packs', day)
  const { systems, rules } = rulebookList(rulebook, 'en')
  const listed = rules.filter(({ id }) => id.startsWith('print.'))
  const sheet = ruleSheet(rulebook, 'print.server.max-printers', 'fr')
  const project = { name: 'Lyon', customer: 'Lyon', shared: [] }
  const sized = await sizeProject({
    project,
    systems: await Promise.all([SYSTEM_IDS[0], 'print-server'].map(requestOf)),
  })
  const ids = sized.ok ? sized.value.combined.machines.map(({ id }) => id) : sized.error
  console.log(JSON.stringify({
    document: systems.find(({ id }) => id === 'print-server').document,
    listed: listed.map(({ id, scenarios }) => [id, scenarios > 0]),
    sheet: JSON.stringify(sheet),
    ids,
  }))
})()
`

beforeAll(() => {
  for (const name of ['lib', 'components', 'docs', 'scripts'])
    cpSync(join(projectRoot, name), join(copy, name), { recursive: true, filter: isNeeded })
  for (const name of ROOT_FILES) cpSync(join(projectRoot, name), join(copy, name))
  symlinkSync(join(projectRoot, 'node_modules'), join(copy, 'node_modules'), 'junction')
  write(
    'tsconfig.system.json',
    JSON.stringify({
      extends: './tsconfig.json',
      compilerOptions: { incremental: false },
      include: ['lib/packs/index.ts', 'lib/packs/print-server'],
    }),
  )
  for (const { file, language, text } of blocks)
    if (language === 'diff') enter(file ?? '', text)
    else if (file !== undefined) write(file, text)
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('the guide to adding a system', { timeout: 240_000 }, () => {
  it('names the file of each block, all in the folder of the system but one change', () => {
    const code = blocks.filter(({ language }) => language !== 'sh')
    expect(code.length).toBeGreaterThan(10)
    expect(code.filter(({ file }) => file === undefined)).toEqual([])
    const elsewhere = code.filter(({ file }) => !file?.startsWith('lib/packs/print-server/'))
    expect(elsewhere.map(({ file, language }) => [file, language])).toEqual([
      ['lib/packs/index.ts', 'diff'],
    ])
    expect(read(registry)).toContain('printServer')
  })

  it('gives a system that type-checks and keeps every promise of the house', async () => {
    expect(await type(commandWith('scripts/checks/example'))).toMatchObject({ exit: 0 })
    const [types, format, directions, tests] = await Promise.all([
      typecheck(),
      node(bin('@biomejs', join('biome', 'bin', 'biome')), 'check', 'lib/packs/print-server'),
      node('scripts/checks/run.mjs'),
      sharedTests(),
    ])
    expect(format.exit, format.out).toBe(0)
    expect(directions.exit, directions.out).toBe(0)
    expect(types).toEqual({ exit: 0, out: '' })
    expect(tests.out).toMatch(/Tests {2}.*\d{2,} passed/)
    expect(tests.exit, tests.out).toBe(0)
  })

  it('gives a wizard that asks its three questions in both languages', async () => {
    write('wizard.ts', WIZARD)
    const { exit, out } = await node(bin('tsx', join('dist', 'cli.mjs')), 'wizard.ts')
    expect(exit, out).toBe(0)
    const ask = { asked: true, required: false }
    expect(JSON.parse(out)).toEqual([
      [
        'site',
        [
          {
            ...ask,
            labels: ['Nombre d’imprimantes', 'Number of printers'],
            kind: 'integer',
            required: true,
            default: null,
          },
          {
            ...ask,
            labels: ['Version de Windows Server', 'Version of Windows Server'],
            kind: 'choice',
            default: '2022',
          },
          {
            ...ask,
            labels: [
              'Installation sur un contrôleur de domaine',
              'Installed on a domain controller',
            ],
            kind: 'boolean',
            default: false,
          },
        ],
      ],
    ])
  })

  it('gives a sizing on the command line, a proposal and a place in the rulebook', async () => {
    const [sized, listed] = await Promise.all([
      type(commandWith('--pdf')),
      node('scripts/run-cli.mjs', 'rules', '--json'),
    ])
    expect(sized.exit, sized.out).toBe(0)
    const { figures, machines } = JSON.parse(sized.out)
    expect(figures['servers.count'].value).toBe(3)
    expect(machines.map(({ load }: { load: { value: number } }) => load.value)).toEqual([
      40, 40, 40,
    ])
    expect(readFileSync(join(copy, 'proposal.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    const rules: { id: string; system: string; use: string }[] = JSON.parse(listed.out)
    const own = rules.filter(({ system }) => system === 'print-server')
    expect(own.map(({ id }) => id)).toContain('print.server.max-printers')
    expect(own.filter(({ use }) => use !== 'acts')).toEqual([])
  })

  it('gives a page of the rulebook for each rule, and a part in a project of several systems', async () => {
    write('elsewhere.ts', ELSEWHERE)
    const { exit, out } = await node(bin('tsx', join('dist', 'cli.mjs')), 'elsewhere.ts')
    expect(exit, out).toBe(0)
    const { document, listed, sheet, ids } = JSON.parse(out)
    expect(document).toContain('Print Server, technical prerequisites')
    expect(listed).toHaveLength(5)
    expect(listed.filter(([, reached]: [string, boolean]) => !reached)).toEqual([])
    expect(sheet).toContain('50 imprimantes par serveur')
    for (const id of ['1.print-1', '1.print-2', '1.print-3']) expect(ids).toContain(id)
  })

  it('would be found out as soon as one of its blocks no longer fits', async () => {
    const size = read(SIZE)
    write(SIZE, size.replace('hardwareNotGiven()', 'hardwareUnknown()'))
    const types = await typecheck()
    expect(types.exit).not.toBe(0)
    expect(types.out).toContain('hardwareUnknown')
    write(SIZE, size)
    const french = read(FRENCH)
    write(FRENCH, french.replace(/.*'checklist\.drivers'.*\n/, ''))
    const words = await node(
      bin('vitest', 'vitest.mjs'),
      'run',
      'lib/packs/messages',
      '-t',
      'Print Server',
    )
    expect(words.exit).toBe(1)
    expect(words.out).toContain('checklist.drivers')
    write(FRENCH, french)
  })
})
