import { describe, expect, it } from 'vitest'
import { LOCALES, type Locale } from '@/lib/kernel/locale'
import { pack } from '@/lib/packs/xrp-sprint'
import { allFigures } from '@/lib/sizing/collect'
import { evaluate } from '@/lib/sizing/evaluate'
import type { SizingRequest } from '@/lib/sizing/request'
import { rulesIn } from '@/lib/sizing/rule-places'
import type { ProposalInput } from './context'
import { proposalDocument } from './document'
import { figureLabel } from './explain'
import { chapter, textOf } from './fixtures'
import { lexiconOf } from './lexicon'

function inputOf(
  answers: Readonly<Record<string, unknown>>,
  locale: Locale,
  more: Partial<SizingRequest> = {},
): ProposalInput {
  const request: SizingRequest = {
    system: pack.id,
    proposalDate: '2026-11-22',
    answers,
    ...more,
  }
  const result = evaluate(pack, request)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  const project = { customer: 'Moreau', contact: 'Claire Moreau', reference: 'P-1' }
  return { sizing: result.value, request, pack, locale, project }
}

const everyCase = pack.examples.flatMap(({ id, answers }) =>
  LOCALES.map((locale) => ({ id, locale, input: inputOf(answers, locale) })),
)

describe.each(everyCase)('the proposal of $id in $locale', ({ locale, input }) => {
  const document = proposalDocument(input)
  const text = textOf(document)
  const lexicon = lexiconOf(pack, locale)
  const { sizing } = input

  it('holds every finding, in words', () => {
    const told = textOf(chapter(document, 'findings'))
    for (const finding of sizing.findings)
      expect(told).toContain(lexicon.message(`finding.${finding.code}`, finding.params))
  })

  it('repeats every rule that is not met in the summary', () => {
    const told = textOf(chapter(document, 'summary'))
    for (const finding of sizing.findings.filter(({ severity }) => severity === 'error'))
      expect(told).toContain(lexicon.message(`finding.${finding.code}`, finding.params))
  })

  it('holds every assumption, apart from the rules', () => {
    const told = textOf(chapter(document, 'assumptions'))
    for (const { id } of sizing.assumptions) {
      expect(told).toContain(id)
      expect(told).toContain(lexicon.message(`assumption.${id}`))
    }
  })

  it('proves every figure', () => {
    const told = textOf(chapter(document, 'proofs'))
    for (const [path, figure] of allFigures(sizing)) {
      const label = path.startsWith('figures.') ? figureLabel(path, lexicon) : ''
      expect(told).toContain(label)
      expect(told).toContain(lexicon.quantity(figure))
    }
  })

  it('names every machine, every product in use and every rule of this result, and no other rule', () => {
    for (const { id, name } of sizing.machines) {
      const numbered = /^(rds|iis)-\d+$/.test(id)
      if (!numbered) expect(text).toContain(name ?? id)
    }
    const told = textOf(chapter(document, 'rules'))
    const used = rulesIn(sizing)
    for (const rule of pack.rules) {
      if (used.has(rule.id)) expect(told.split('\n')).toContain(rule.id)
      else expect(told.split('\n')).not.toContain(rule.id)
    }
  })

  it('has words for every code it is given', () => {
    const missing: string[] = []
    const messages = new Proxy(pack.messages[locale], {
      getOwnPropertyDescriptor(table, code) {
        if (!Object.hasOwn(table, code)) missing.push(String(code))
        return Reflect.getOwnPropertyDescriptor(table, code)
      },
    })
    const watched = { ...pack, messages: { ...pack.messages, [locale]: messages } }
    proposalDocument({ ...input, pack: watched })
    // Information needs no way out, a common role or unit no word of the pack's own; a value or a part without a name
    // is written as it is.
    const optional = /^(resolve|value|role|unit)\.|^assumption\.[^.]+\./
    expect(missing.filter((code) => !optional.test(code))).toEqual([])
  })

  it('has a value for every place in a sentence', () => {
    for (const line of text.split('\n'))
      expect(line).not.toMatch(/undefined|\[object|\bNaN\b|\{\w+/)
  })

  it('numbers its chapters without a gap and gives every heading its own id', () => {
    const headings = document.blocks.filter((block) => block.kind === 'heading')
    const chapters = headings.filter(({ level }) => level === 1).map(({ number }) => number)
    expect(chapters).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'A', 'B'])
    expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length)
  })

  it('is plain data that can be stored and rendered again', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })
})

describe('French typography', () => {
  it.each(pack.examples)('keeps signs with their words ($id)', ({ answers }) => {
    const lines = textOf(proposalDocument(inputOf(answers, 'fr'))).split('\n')
    for (const line of lines) {
      expect(line).not.toMatch(/ [:;!?»]/)
      expect(line).not.toMatch(/« /)
      expect(line).not.toMatch(/[a-zàâçéèêëîïôûù][!?;](\s|$)/)
      expect(line).not.toMatch(/[a-zé]'[a-zé]/)
    }
  })
})

it('differs between the languages in words alone', () => {
  const [example] = pack.examples
  const shapes = LOCALES.map((locale) =>
    proposalDocument(inputOf(example?.answers ?? {}, locale)).blocks.map((block) =>
      block.kind === 'table' ? `table ${block.rows.length}` : block.kind,
    ),
  )
  expect(shapes[0]).toEqual(shapes[1])
})

it('prints an accepted deviation with who, when and why, and one without object as such', () => {
  const enterprise = pack.examples.find(({ id }) => id === 'enterprise')
  const rule = 'xrp.support.third-party-unsupported'
  const deviation = { rule, by: 'M. Martin', date: '2026-11-20', reason: 'Migration en 2027' }
  const unused = { ...deviation, rule: 'xrp.db.collation', reason: 'Sans objet ici' }
  const input = inputOf(enterprise?.answers ?? {}, 'fr', { deviations: [deviation, unused] })
  const told = textOf(chapter(proposalDocument(input), 'findings'))
  expect(told).toContain('M. Martin')
  expect(told).toContain('20 novembre 2026')
  expect(told).toContain('Migration en 2027')
  expect(told).toContain('Sans objet ici')
})

it('marks the provenance of answers', () => {
  const example = pack.examples.find(({ id }) => id === 'mono-10')
  const input = inputOf(example?.answers ?? {}, 'fr', {
    provenance: { 'answers.iis.connections': 'unknown' },
  })
  const told = textOf(chapter(proposalDocument(input), 'answers'))
  expect(told).toContain(lexiconOf(pack, 'fr').proposal.answers.unknown)
  expect(told).toContain(lexiconOf(pack, 'fr').proposal.answers.default)
})

it('stays short where many machines are alike', () => {
  const base = pack.examples.find(({ id }) => id === 'rds-60')?.answers as Record<string, unknown>
  const many = { ...base, rds: { ...(base.rds as object), users: 5000 } }
  const small = proposalDocument(inputOf(base, 'fr')).blocks.length
  const input = inputOf(many, 'fr')
  expect(input.sizing.machines.length).toBeGreaterThan(160)
  expect(proposalDocument(input).blocks.length).toBeLessThan(small + 12)
})

it('proposes the minimum column where the request asks for it, and says so', () => {
  const answers = pack.examples.find(({ id }) => id === 'mono-10')?.answers ?? {}
  const { servers } = lexiconOf(pack, 'fr').proposal
  const told = (assumptions: SizingRequest['assumptions']) =>
    textOf(chapter(proposalDocument(inputOf(answers, 'fr', { assumptions })), 'servers'))
  expect(told({})).toContain(servers.intro)
  expect(told({ 'A-PROPOSE-REC': 'minimum' })).toContain(servers.introMinimum)
  expect(told({ 'A-PROPOSE-REC': 'minimum' })).not.toContain(servers.intro)
})

it('applies house values with the rule they sharpen', () => {
  const answers = pack.examples.find(({ id }) => id === 'sme-40')?.answers ?? {}
  const input = inputOf(answers, 'en', { parameters: { 'xrp.iis.max-connections': 20 } })
  const told = textOf(chapter(proposalDocument(input), 'answers'))
  const statement = pack.rules.find(({ id }) => id === 'xrp.iis.max-connections')?.statement.en
  expect(told).toContain(statement)
})
