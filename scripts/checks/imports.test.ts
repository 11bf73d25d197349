import { describe, expect, it } from 'vitest'
import { checkHouse } from './house.mjs'
import { checkImports } from './imports.mjs'

/** Each row: where, what stands there, and what the check must say (null: nothing). */
const rows: readonly [string, string, RegExp | null][] = [
  // The table's rows.
  ['lib/kernel/a.ts', `import { z } from 'zod'`, null],
  ['lib/kernel/a.ts', `import { a } from '@/lib/sizing/rule'`, /kernel must not import sizing/],
  ['lib/sources/a.ts', `import type { Locale } from '@/lib/kernel/locale'`, null],
  ['lib/sources/a.ts', `import { a } from '@/lib/sizing/rule'`, /sources must not import sizing/],
  ['lib/sizing/a.ts', `import { a } from '@/lib/packs'`, /sizing must not import packs/],
  ['lib/sizing/a.ts', `export * from '@/lib/intake/draft'`, /sizing must not import intake/],
  ['lib/sizing/a.ts', `export { a } from '@/lib/i18n/format'`, /sizing must not import i18n/],
  ['lib/wording/a.ts', `import { a } from '@/lib/i18n/format'`, null],
  ['lib/wording/a.ts', `import { a } from '@/lib/intake/draft'`, /wording must not import intake/],
  ['lib/sizing/a.ts', `import { a } from '@/lib/wording/paths'`, /sizing must not import wording/],
  ['components/a.tsx', `import { a } from '@/lib/wording/paths'`, null],
  ['lib/intake/a.ts', `import type { A } from '@/lib/server/db/client'`, /intake must not import/],
  ['lib/diagram/a.ts', `import dagre from 'dagre'`, /must not import the package dagre/],
  ['lib/diagram/a.ts', `import { a } from '@/lib/intake/draft'`, /diagram must not import intake/],
  ['lib/proposal/a.ts', `import { a } from '@/lib/packs'`, /proposal must not import packs/],
  ['lib/proposal/a.ts', `type A = import('@/lib/server/env').A`, /proposal must not import server/],
  ['lib/render/pdf/a.ts', `import { readFileSync } from 'node:fs'`, null],
  [
    'lib/render/pdf/a.ts',
    `import { a } from '@/lib/use-cases/a'`,
    /render must not import use-cases/,
  ],
  ['lib/use-cases/a.ts', `import { a } from '@/lib/server/db/client'`, /must not import server/],
  ['lib/cli/size.ts', `import { a } from '@/lib/server/env'`, /cli must not import server/],
  ['lib/server/a.ts', `import { a } from '@/lib/use-cases/a'`, null],
  ['lib/server/a.ts', `import { a } from '@/components/ui/a'`, /server must not import components/],
  ['components/a.tsx', `import { a } from '@/lib/sizing/evaluate'`, null],
  ['components/a.tsx', `import { a } from '@/lib/use-cases/a'`, /must not import use-cases/],
  ['components/a.tsx', `import { a } from '@/lib/render/pdf'`, /components must not import render/],
  ['components/a.tsx', `const a = await import('@/lib/server/env')`, /must not import server/],
  ['app/page.tsx', `import { a } from '@/lib/server/env'`, null],
  ['app/page.tsx', `import { version } from '@/package.json'`, null],
  ['lib/sizing/a.ts', `import { version } from '@/package.json'`, /sizing must not import/],
  ['proxy.ts', `import { a } from '@/lib/i18n/routing'`, null],
  ['lib/novelty/a.ts', '', /module "novelty" is not in the table/],
  // Packs.
  ['lib/packs/winstore/a.ts', `import { a } from '../xrp-sprint/size/a'`, /pack winstore must not/],
  [
    'lib/packs/winstore/a.ts',
    `import { a } from '@/lib/packs/xrp-sprint'`,
    /pack winstore must not/,
  ],
  ['lib/packs/winstore/a.ts', `import { a } from '../index'`, /winstore must not import/],
  ['lib/packs/winstore/size/a.ts', `import { a } from '../parameters'`, null],
  ['lib/packs/index.ts', `import { pack } from './winstore'`, /must load the pack winstore lazily/],
  ['lib/packs/index.ts', `import { pack } from './winstore/pack'`, /lazily/],
  ['lib/packs/index.ts', `import { identity } from './winstore/identity'`, null],
  ['lib/packs/index.ts', `import type { Pack } from './winstore'`, null],
  ['lib/packs/index.ts', `const load = () => import('./winstore')`, null],
  // Style of addresses, packages.
  ['lib/sizing/a.ts', `import { a } from '../kernel/result'`, /as @\/lib\/kernel\/result/],
  ['lib/sizing/a.ts', `import { useState } from 'react'`, /must not import the package react/],
  ['lib/sizing/a.ts', `import { join } from 'node:path'`, /must not import the package node:path/],
  ['lib/sizing/a.ts', `import { join } from 'path'`, /must not import the package node:path/],
  ['components/a.tsx', `import pg from 'pg'`, /must not import the package pg/],
  [
    'components/a.tsx',
    `import { readFileSync } from 'node:fs'`,
    /must not import the package node:fs/,
  ],
  ['lib/i18n/request.ts', `import { cookies } from 'next/headers'`, null],
  [
    'lib/i18n/format.ts',
    `import { cookies } from 'next/headers'`,
    /must not import the package next/,
  ],
  // Surroundings of pure modules.
  ['lib/sizing/a.ts', 'const a = Date.now()', /the clock \(Date\.now\)/],
  ['lib/sizing/a.ts', 'const a = new Date()', /the clock \(new Date\(\)\)/],
  ['lib/sizing/a.ts', 'const a = Date()', /the clock/],
  ['lib/sizing/a.ts', `const a = new Date('2026-01-01')`, null],
  ['lib/sizing/a.ts', 'const a = Math.random()', /chance \(Math\.random\)/],
  ['lib/sizing/a.ts', 'const a = Math.ceil(2.5)', null],
  ['lib/sizing/a.ts', 'const a = crypto.randomUUID()', /chance \(crypto\)/],
  ['lib/sizing/a.ts', 'const a = process.env.LANG', /the environment \(process\)/],
  ['lib/sizing/a.ts', 'const { env } = globalThis.process', /the environment/],
  ['lib/sizing/a.ts', `fetch('https://example.org')`, /the network \(fetch\)/],
  ['lib/sizing/a.ts', 'const get = (fetch: () => void) => fetch()', null],
  ['lib/sizing/a.ts', 'const document = { id: 1 }\nexport const a = document.id', null],
  ['lib/sizing/a.ts', 'setTimeout(() => {}, 1)', /the clock \(setTimeout\)/],
  ['lib/sizing/a.ts', `console.log('a')`, /output \(console\)/],
  [
    'lib/sizing/a.ts',
    `['a'].sort((a, b) => a.localeCompare(b))`,
    /ambient locale \(localeCompare\)/,
  ],
  ['lib/sizing/a.ts', `['a'].sort((a, b) => a.localeCompare(b, 'fr'))`, null],
  ['lib/sizing/a.ts', '(12).toLocaleString()', /ambient locale \(toLocaleString\)/],
  ['lib/sizing/a.ts', 'const f = new Intl.NumberFormat()', /ambient locale/],
  ['lib/sizing/a.ts', `const f = new Intl.NumberFormat('fr')`, null],
  ['lib/sizing/a.ts', 'const load = (name: string) => import(name)', /chosen at run time/],
  ['lib/sizing/a.test.ts', `import { join } from 'node:path'\nconst a = Date.now()`, null],
  ['lib/sizing/a.db.test.ts', `import { a } from '@/lib/server/db/client'`, null],
  ['lib/sizing/fixtures/a.ts', `import fc from 'fast-check'`, null],
  ['lib/intake/fixture.ts', 'const a = Date.now()', null],
  ['lib/intake/a.ts', `import { a } from './fixture'`, /\.\/fixture is for tests alone/],
  ['lib/intake/a.ts', `import { a } from '@/lib/sizing/fixtures/a'`, /is for tests alone/],
  ['lib/server/a.ts', 'const a = Date.now()', null],
  ['components/a.tsx', 'const a = <p>{Date.now()}</p>', null],
]

describe('the table of modules', () => {
  it.each(rows)('%s: %s', (path, source, expected) => {
    const found = checkImports(path, source)
    if (expected === null) expect(found).toEqual([])
    else expect(found.join('\n')).toMatch(expected)
  })

  it('names the line of each breach, all at once', () => {
    const source = `import { a } from '@/lib/packs'\n\nexport const b = Date.now()\n`
    expect(checkImports('lib/sizing/a.ts', source)).toEqual([
      'lib/sizing/a.ts:1: sizing must not import packs',
      'lib/sizing/a.ts:3: sizing must not depend on the clock (Date.now)',
    ])
  })

  it('refuses a file it cannot read rather than passing it', () => {
    expect(() => checkImports('lib/sizing/a.ts', 'import {')).toThrow(/cannot be parsed/)
  })
})

describe('the rules of the house', () => {
  const root = '/srv/projects/here/gabarit'
  const long = 'const a = 1\n'.repeat(401)

  it('refuses a file over 400 lines that does not say why', () => {
    expect(checkHouse('lib/a.ts', long, root)).toEqual([
      expect.stringMatching(/401 lines; split it/),
    ])
    expect(checkHouse('lib/a.ts', 'const a = 1\n'.repeat(400), root)).toEqual([])
  })

  it('accepts a long file with its reason at the top, and long texts', () => {
    const explained = `// Over 400 lines: one table that reads as one.\n${long}`
    expect(checkHouse('lib/a.ts', explained, root)).toEqual([])
    expect(checkHouse('docs/a.md', long, root)).toEqual([])
  })

  it.each([
    ['the folder above this one', `const a = '${'/srv/projects/here'}/other'`],
    ['a personal folder', `const a = '${'/home'}/someone/file'`],
    ['a personal folder on Windows', `const a = "C:\\${'Users'}\\someone"`],
    ['a package registry', `const a = 'https://${'registry'}.example.org/left-pad'`],
  ])('refuses %s', (_, line) => {
    expect(checkHouse('lib/a.ts', line, root)).toHaveLength(1)
  })

  it('accepts addresses of the publishers and paths of the system', () => {
    const text = `const a = 'https://learn.microsoft.com/home'\nconst b = '/etc/passwd'\n`
    expect(checkHouse('lib/a.ts', text, root)).toEqual([])
  })
})
