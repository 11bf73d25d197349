import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { systemBrowser } from '../test/browser.mjs'
import { checkFree, freePort, readAddress } from './address.mjs'
import { buildIsCurrent, sourcesFingerprint } from './build.mjs'
import { run } from './children.mjs'
import { dataFolder } from './data.mjs'
import { SetupFailure } from './failure.mjs'
import { isInstalled, npmCommand } from './install.mjs'
import { nodeVersionProblem } from './node-version.mjs'
import { announceServer, exclusively, otherServers } from './presence.mjs'
import { step } from './progress.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gabarit-setup-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s will do', (version) => {
    expect(nodeVersionProblem(version)).toBeNull()
  })

  it.each(['20.18.3', '18.20.0', '4.9.1'])('%s is too old, and the way out is said', (version) => {
    expect(nodeVersionProblem(version)).toContain(`20.19 or later and this is Node ${version}`)
    expect(nodeVersionProblem(version)).toContain('https://nodejs.org')
  })
})

describe('the address', () => {
  it('is this machine alone, on port 3000, unless told otherwise', () => {
    expect(readAddress({})).toEqual({ host: '127.0.0.1', port: 3000, url: 'http://127.0.0.1:3000' })
    expect(readAddress({ PORT: ' 80 ', HOST: '10.0.0.1' })).toMatchObject({
      host: '10.0.0.1',
      port: 80,
    })
  })

  it('is shown as one can open it', () => {
    expect(readAddress({ HOST: '0.0.0.0' }).url).toBe('http://127.0.0.1:3000')
    expect(readAddress({ HOST: '::' }).url).toBe('http://[::1]:3000')
    expect(readAddress({ HOST: 'fe80::1' }).url).toBe('http://[fe80::1]:3000')
  })

  it.each(['0', '65536', '-1', '3000.5', '3e3', 'web', '0x50'])('refuses port %s', (port) => {
    expect(() => readAddress({ PORT: port })).toThrow(`PORT is "${port}"`)
  })

  it('is refused where the port is taken or the host is not of this machine', async () => {
    const holder: Server = createServer()
    const port = await freePort()
    await new Promise<void>((done) => holder.listen(port, '127.0.0.1', done))
    const taken = checkFree(readAddress({ PORT: String(port) }))
    await expect(taken).rejects.toThrow(`Port ${port} is already in use`)
    await expect(taken).rejects.toBeInstanceOf(SetupFailure)
    await new Promise((done) => holder.close(done))
    await checkFree(readAddress({ PORT: String(port) }))
    const foreign = checkFree(readAddress({ PORT: String(port), HOST: '192.0.2.1' }))
    await expect(foreign).rejects.toThrow('HOST is "192.0.2.1", which is not an address')
  })
})

describe('the installation', () => {
  const locked = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/b': { version: '2.0.0', integrity: 'sha512-b', optional: true },
    },
  }
  const a = { version: '1.0.0', integrity: 'sha512-a' }

  it('is current where everything is there, packages of other platforms apart', () => {
    expect(isInstalled(locked, { packages: { 'node_modules/a': a } })).toBe(true)
    expect(isInstalled(locked, { packages: locked.packages })).toBe(true)
  })

  it.each([
    ['nothing was installed', null],
    ['an installation was interrupted', {}],
    ['a package is missing', { packages: {} }],
    [
      'a package has another version',
      { packages: { 'node_modules/a': { ...a, version: '1.0.1' } } },
    ],
    [
      'a package has other content',
      { packages: { 'node_modules/a': { ...a, integrity: 'sha512-z' } } },
    ],
    [
      'an optional package has another version',
      { packages: { 'node_modules/a': a, 'node_modules/b': { version: '1.0.0' } } },
    ],
  ])('is not current where %s', (_, installed) => {
    expect(isInstalled(locked, installed)).toBe(false)
  })

  it('runs the npm that runs us, else the one on the path', () => {
    const own = npmCommand(['ci'], { npm_execpath: '/opt/npm/bin/npm-cli.js' })
    expect(own).toEqual({ file: process.execPath, args: ['/opt/npm/bin/npm-cli.js', 'ci'] })
    expect(npmCommand(['ci'], {}, 'linux')).toEqual({ file: 'npm', args: ['ci'] })
    expect(npmCommand(['ci'], {}, 'win32').args).toEqual(['/d', '/s', '/c', 'npm', 'ci'])
  })
})

describe('the build', () => {
  beforeEach(() => {
    write('app/page.tsx', 'export default 1')
    write('lib/kernel/a.ts', 'export const a = 1')
    write('next.config.ts', 'export default {}')
    write('package-lock.json', '{}')
  })

  it.each([
    ['a page', 'app/page.tsx'],
    ['a module', 'lib/kernel/a.ts'],
    ['a new file', 'components/ui/a.tsx'],
    ['a file of public', 'public/logo.svg'],
    ['the configuration', 'next.config.ts'],
    ['the dependencies', 'package-lock.json'],
    ['the environment file', '.env.production'],
    ['the schema', 'prisma/schema.prisma'],
    ['the proxy', 'proxy.ts'],
  ])('is due when %s changes', (_, path) => {
    const before = sourcesFingerprint(folder)
    write(path, 'changed')
    expect(sourcesFingerprint(folder)).not.toBe(before)
  })

  it.each(['lib/kernel/a.test.ts', 'lib/server/db/generated/client.ts', 'README.md', 'e2e/a.ts'])(
    'is not due when %s changes',
    (path) => {
      const before = sourcesFingerprint(folder)
      write(path, 'changed')
      expect(sourcesFingerprint(folder)).toBe(before)
    },
  )

  it('is due when a file moves without a change of content', () => {
    const before = sourcesFingerprint(folder)
    rmSync(join(folder, 'app/page.tsx'))
    write('app/other.tsx', 'export default 1')
    expect(sourcesFingerprint(folder)).not.toBe(before)
  })

  it('counts only when it was finished', () => {
    expect(buildIsCurrent(folder)).toBe(false)
    write('.next/fingerprint', sourcesFingerprint(folder))
    expect(buildIsCurrent(folder)).toBe(false)
    write('.next/BUILD_ID', 'x')
    expect(buildIsCurrent(folder)).toBe(true)
  })
})

describe('processes that share the folder', () => {
  const dead = 2 ** 22 + 1

  it('do what only one may do one after the other', async () => {
    const lock = join(folder, 'lock')
    const seen: string[] = []
    const work = (name: string) => async () => {
      seen.push(`${name} in`)
      await wait(60)
      seen.push(`${name} out`)
    }
    await Promise.all(['a', 'b', 'c'].map((name) => exclusively(lock, () => {}, work(name))))
    expect(seen).toHaveLength(6)
    for (let i = 0; i < 6; i += 2) expect(seen[i + 1]).toBe(seen[i]?.replace('in', 'out'))
  })

  it('say for whom they wait', async () => {
    const lock = join(folder, 'lock')
    const waited: number[] = []
    const first = exclusively(
      lock,
      () => {},
      () => wait(400),
    )
    await wait(100)
    await exclusively(
      lock,
      (pid) => waited.push(pid),
      async () => {},
    )
    await first
    expect(waited).toEqual([process.pid])
  })

  it('take over from a process that was killed', async () => {
    write('lock', `${dead}\n`)
    expect(
      await exclusively(
        join(folder, 'lock'),
        () => {},
        async () => 'done',
      ),
    ).toBe('done')
  })

  it('give the lock back when the work fails', async () => {
    const lock = join(folder, 'lock')
    const failing = exclusively(
      lock,
      () => {},
      () => Promise.reject(new Error('no')),
    )
    await expect(failing).rejects.toThrow('no')
    expect(
      await exclusively(
        lock,
        () => {},
        async () => 'done',
      ),
    ).toBe('done')
  })

  it('know the servers that run, and forget those that were killed', () => {
    const leave = announceServer(folder, 'http://here', 'start')
    write(`server-${process.ppid}`, `${process.ppid}\nhttp://parent\ndev\n`)
    write(`server-${dead}`, `${dead}\nhttp://gone\n`)
    expect(otherServers(folder)).toEqual([
      { pid: process.ppid, address: 'http://parent', kind: 'dev' },
    ])
    leave()
  })
})

describe('a step', () => {
  it('is one line with its outcome and time, whether it succeeds or fails', async () => {
    const out = new PassThrough()
    expect(await step('Pages', async () => ({ outcome: 'built', value: 7 }), out)).toBe(7)
    const failing = step('Database', () => Promise.reject(new Error('no')), out)
    await expect(failing).rejects.toThrow('no')
    expect(String(out.read())).toMatch(
      /^Pages \.+ built \(\d+\.\d s\)\nDatabase \.+ failed \(\d+\.\d s\)\n$/,
    )
  })

  it('collects what a program prints, and its exit code', async () => {
    const program = `console.log('out'); console.error('err'); process.exit(3)`
    const { code, output } = await run(process.execPath, ['--eval', program])
    expect(code).toBe(3)
    expect(output.split('\n').sort().join(' ').trim()).toBe('err out')
  })

  it('shows only the beginning of a very long failure', () => {
    const { details } = new SetupFailure('no', 'line\n'.repeat(500))
    expect(details.split('\n')).toHaveLength(81)
    expect(details).toContain('and 420 more lines')
  })
})

describe('where things are', () => {
  it('the data is in the project unless GABARIT_DATA says otherwise', () => {
    expect(dataFolder({})).toMatch(/[/\\]data$/)
    expect(dataFolder({ GABARIT_DATA: folder })).toBe(folder)
    expect(dataFolder({ GABARIT_DATA: 'mine', INIT_CWD: folder })).toBe(join(folder, 'mine'))
  })

  it('the browser is the one asked for, else the first on the path', () => {
    const there =
      (...paths: string[]) =>
      (path: string) =>
        paths.includes(path)
    const env = { PATH: ['/a', '/b'].join(process.platform === 'win32' ? ';' : ':') }
    const inB = join('/b', 'google-chrome')
    expect(systemBrowser(env, there(inB))).toBe(inB)
    expect(systemBrowser(env, there(inB, join('/b', 'chromium')))).toBe(join('/b', 'chromium'))
    expect(systemBrowser(env, there())).toBeNull()
    expect(systemBrowser({ ...env, GABARIT_BROWSER: '/mine' }, there('/mine', inB))).toBe('/mine')
    expect(() => systemBrowser({ GABARIT_BROWSER: '/mine' }, there(inB))).toThrow(/GABARIT_BROWSER/)
  })
})
