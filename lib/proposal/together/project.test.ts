import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/lib/kernel/locale'
import { foldChecklist } from '../chapters/plan'
import { namesOfIds } from '../context'
import { textOf } from '../fixtures'
import { projectDocument } from '../project'
import { type Block, type Document, type Inline, plain, type Table } from '../tree'
import { foldTasks } from './checklist'
import { projectContext, taskContext } from './context'
import { inputOf, PROJECTS } from './fixtures'

const CASES = (Object.keys(PROJECTS) as (keyof typeof PROJECTS)[]).flatMap((name) =>
  LOCALES.map((locale) => ({ name, locale })),
)

/** The blocks of a part, from its opening to the next. */
function part(document: Document, id: string): { readonly blocks: readonly Block[] } {
  const start = document.blocks.findIndex((block) => block.kind === 'part' && block.id === id)
  const rest = document.blocks.slice(start + 1)
  const end = rest.findIndex(({ kind }) => kind === 'part')
  return { blocks: start < 0 ? [] : end < 0 ? rest : rest.slice(0, end) }
}

/** The blocks of a chapter, from its heading to the next. */
function chapter(document: Document, id: string): { readonly blocks: readonly Block[] } {
  const start = document.blocks.findIndex((block) => block.kind === 'heading' && block.id === id)
  const rest = document.blocks.slice(start + 1)
  const end = rest.findIndex(
    (block) => block.kind === 'part' || (block.kind === 'heading' && block.level === 1),
  )
  return { blocks: start < 0 ? [] : end < 0 ? rest : rest.slice(0, end) }
}

const tablesOf = ({ blocks }: { readonly blocks: readonly Block[] }): Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))

const boxesOf = (blocks: { readonly blocks: readonly Block[] }): number =>
  tablesOf(blocks)
    .flatMap(({ rows }) => rows)
    .filter(({ cells: [first] }) => first?.checkbox === true).length

/** Every piece of text of a document that may lead somewhere. */
const inlinesOf = ({ blocks }: Document): Inline[] =>
  blocks.flatMap((block): Inline[] => {
    if (block.kind === 'paragraph') return [...block.text]
    if (block.kind !== 'table') return []
    return block.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.flat()))
  })

describe.each(CASES)('the proposal for the project "$name" in $locale', ({ name, locale }) => {
  const input = inputOf(PROJECTS[name], locale)
  const document = projectDocument(input)
  const ctx = projectContext(input)
  const { combined, results } = input.sizing
  const text = textOf(document)
  const shared = combined.machines.filter((machine) => machine.shared !== null)

  it('has a common part, one for each system, and the annexes', () => {
    const parts = document.blocks.filter((block) => block.kind === 'part')
    expect(parts.map(({ number }) => number)).toEqual([
      '1',
      ...results.map((_, i) => String(i + 2)),
      null,
    ])
    expect(parts.slice(1, -1).map(({ title }) => title)).toEqual(ctx.systems.map((s) => s.name))
    expect(new Set(ctx.systems.map((system) => system.name)).size).toBe(results.length)
  })

  it('numbers the chapters of each part without a gap', () => {
    for (const [i, id] of ['part-1', ...results.map((_, n) => `part-${n + 2}`)].entries()) {
      const numbers = part(document, id).blocks.flatMap((block) =>
        block.kind === 'heading' && block.level === 1 ? [block.number] : [],
      )
      expect(numbers.length).toBeGreaterThan(5)
      expect(numbers).toEqual(numbers.map((_, n) => `${i + 1}.${n + 1}`))
    }
  })

  it('gives every heading an id of its own, and leads nowhere else', () => {
    const ids = document.blocks.flatMap((block) =>
      block.kind === 'heading' || block.kind === 'part' ? [block.id] : [],
    )
    expect(new Set(ids).size).toBe(ids.length)
    const targets = inlinesOf(document).flatMap((one) =>
      typeof one === 'string' || one.to === undefined ? [] : [one.to],
    )
    expect(targets.length).toBeGreaterThan(results.length)
    for (const target of targets) expect(ids).toContain(target)
  })

  it('holds every finding of every system in its part, and what is not met in the summary', () => {
    const summary = textOf(chapter(document, 'common-summary'))
    for (const { number, ctx: own } of ctx.systems) {
      const told = textOf(chapter(document, `s${number}-findings`))
      for (const finding of own.sizing.findings) {
        const said = own.lexicon.say(`finding.${finding.code}`, finding.params)
        expect(told).toContain(said)
        if (finding.severity === 'error') expect(summary).toContain(said)
      }
    }
  })

  it('holds every finding between systems, with the rules of both sides', () => {
    const told = textOf(chapter(document, 'common-findings'))
    const summary = textOf(chapter(document, 'common-summary'))
    for (const { code, params, rules, severity } of combined.findings) {
      const said = ctx.lexicon.message(`finding.${code}`, params)
      if (said === undefined) throw new Error(`No words for finding.${code}.`)
      expect(told).toContain(said)
      if (severity !== 'info') expect(summary).toContain(said)
      for (const { system, rule } of rules) {
        const { name: owner, ctx: own } = ctx.systems[system] ?? { name: '', ctx: null }
        expect(
          told
            .split('\n')
            .filter((line) => line.includes(rule))
            .join('\n'),
        ).toContain(owner)
        expect(told).toContain(own?.lexicon.rule(rule)?.statement[locale])
      }
    }
  })

  it('lists every machine once, the shared ones with what they carry', () => {
    const [table] = tablesOf(chapter(document, 'common-machines'))
    const rows = table?.rows.filter(({ kind }) => kind === 'body') ?? []
    const counted = rows.reduce((total, { cells }) => total + Number(cells[1]?.value ?? 0), 0)
    expect(counted).toBe(combined.machines.reduce((total, { quantity }) => total + quantity, 0))
    for (const machine of shared) {
      const named = rows.filter(
        ({ cells: [first] }) => plain(first?.lines[0] ?? []) === machine.shared,
      )
      expect(named).toHaveLength(1)
      const said = plain(named[0]?.cells[0]?.lines[1] ?? [])
      for (const { system } of machine.of) expect(said).toContain(ctx.systems[system]?.name)
    }
  })

  it('says of each shared machine what it carries, its software and the proof of its hardware', () => {
    const told = textOf(chapter(document, 'common-shared'))
    expect(told === '').toBe(shared.length === 0)
    for (const machine of shared) {
      for (const { product, systems } of machine.software) {
        const [first = 0] = systems
        expect(told).toContain(ctx.systems[first]?.ctx.lexicon.say(`software.${product}`))
      }
      expect(told).toContain(ctx.lexicon.quantity(machine.memoryGb.recommended))
      expect(told).toContain('A-SHARE-SUM')
    }
  })

  it('has one checklist for all, with everything there is to do', () => {
    const list = chapter(document, 'common-checklist')
    const told = textOf(list)
    const tasks = ctx.systems.flatMap((system) => {
      const own = taskContext(system, ctx)
      return foldChecklist(own.sizing.checklist).map(({ item, machines }) => {
        const params =
          machines.length > 0 ? { ...item.params, machine: namesOfIds(machines, own) } : item.params
        const said = own.lexicon.say(`checklist.${item.item}`, params)
        return [item.owner, item.phase, said].join('\n')
      })
    })
    for (const task of tasks) expect(told).toContain(task.split('\n')[2])
    expect(boxesOf(list)).toBe(new Set(tasks).size)
    expect(boxesOf(document)).toBe(boxesOf(list))
  })

  it('has a value for every place in a sentence', () => {
    for (const line of text.split('\n'))
      expect(line).not.toMatch(/undefined|\[object|\bNaN\b|\{\w+|results\.\d|systems\.\d/)
  })

  it('comes without its annexes where they are not wanted, and does not refer to them', () => {
    const short = projectDocument({ ...input, annexes: 'left-out' })
    const until = document.blocks.findIndex((block) => block.kind === 'part' && !block.number)
    expect(short.blocks.map(({ kind }) => kind)).toEqual(
      document.blocks.slice(0, until).map(({ kind }) => kind),
    )
    const told = short.blocks.flatMap((one) => (one.kind === 'paragraph' ? [plain(one.text)] : []))
    expect(told.filter((line) => /annex/i.test(line))).toEqual([])
  })

  it('is plain data that can be stored and rendered again', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })

  it('reads as before in its common part', async () => {
    const outline = document.blocks.flatMap((block) => {
      if (block.kind === 'part') return [`${block.number ?? '-'} ${block.title}`]
      const common = block.kind === 'heading' && block.id.startsWith('common-')
      return common && block.level < 3 ? [`  ${block.number} ${block.text}`] : []
    })
    const summary = textOf(chapter(document, 'common-summary'))
    await expect(`${outline.join('\n')}\n\n${summary}\n`).toMatchFileSnapshot(
      `golden/${name}.${locale}.txt`,
    )
  })
})

describe('foldTasks', () => {
  const task = (text: string, name: string) => ({
    key: text,
    text,
    askedBy: [{ name, places: '§1', contested: false }],
  })

  it('tells once what several systems ask for in the same words, and who asks', () => {
    const folded = foldTasks([task('Save', 'A'), task('Test', 'A'), task('Save', 'B')])
    expect(folded.map(({ text, askedBy }) => [text, askedBy.map(({ name }) => name)])).toEqual([
      ['Save', ['A', 'B']],
      ['Test', ['A']],
    ])
  })
})

describe('a project', () => {
  it.each(Object.keys(PROJECTS) as (keyof typeof PROJECTS)[])(
    'differs between the languages in words alone (%s)',
    (name) => {
      const [fr, en] = LOCALES.map((locale) =>
        projectDocument(inputOf(PROJECTS[name], locale)).blocks.map((block) =>
          block.kind === 'table' ? `table ${block.rows.length}` : block.kind,
        ),
      )
      expect(fr).toEqual(en)
    },
  )

  it('keeps French signs with their words', () => {
    const lines = textOf(projectDocument(inputOf(PROJECTS.crowded, 'fr'))).split('\n')
    for (const line of lines) {
      expect(line).not.toMatch(/ [:;!?»]/)
      expect(line).not.toMatch(/« /)
      expect(line).not.toMatch(/[a-zé]'[a-zé]/)
    }
  })

  it('names a shared machine in what is to be done, and refers to what is open between systems', () => {
    const document = projectDocument(inputOf(PROJECTS.three, 'fr'))
    const list = textOf(chapter(document, 'common-checklist'))
    expect(list).toContain('Sauvegarder « SQL commun »')
    expect(list).not.toMatch(/Sauvegarder db/)
    const told = tablesOf(chapter(document, 'common-checklist')).flatMap(({ rows }) =>
      rows.map(({ cells }) => (cells[1]?.lines ?? []).map(plain)),
    )
    const contested = told.filter(([, remark]) => remark?.startsWith('Point ouvert'))
    expect(contested.map(([text]) => text)).toEqual([
      'Réserver le moteur SQL Server à Cegid.',
      'Vérifier Windows, les navigateurs et SQL Server 2022 dans le guide des compatibilités.',
    ])
    const plan = textOf(chapter(document, 's2-plan'))
    expect(plan).toContain('« SQL commun »')
  })

  it('names the customer of the project file where the addressee has none', () => {
    const [cover] = projectDocument(inputOf(PROJECTS.apart, 'fr')).blocks
    expect(cover).toMatchObject({ kind: 'cover', customer: 'Groupe Lemoine' })
    const project = { customer: 'Moreau & Fils' }
    const [other] = projectDocument(inputOf(PROJECTS.apart, 'fr', { project })).blocks
    expect(other).toMatchObject({ customer: 'Moreau & Fils' })
  })

  it('is not written from the systems of another', () => {
    const { systems } = inputOf(PROJECTS.three, 'fr')
    const swapped = { ...inputOf(PROJECTS.three, 'fr'), systems: [...systems].reverse() }
    expect(() => projectDocument(swapped)).toThrow(/no result of/)
  })
})
