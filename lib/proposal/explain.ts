import type { Locale } from '@/lib/kernel/locale'
import { withoutColumn } from '@/lib/sizing/collect'
import { assumptionsOf, type Figure } from '@/lib/sizing/figure'
import type { AnyPack } from '@/lib/sizing/pack'
import type { Machine } from '@/lib/sizing/topology'
import type { Trace } from '@/lib/sizing/trace'
import { publisherSource } from '@/lib/sources/publishers'
import { answeredPath, telling } from '@/lib/wording/traced'
import { type Lexicon, lexiconOf } from './lexicon'

/** One line of a proof: how deep it stands, what it says, and the rule or assumption it rests on. */
export interface ExplainedLine {
  readonly depth: number
  readonly sentence: string
  /** Where it comes from, in words; empty for plain arithmetic. */
  readonly references: readonly string[]
}

/** Names of figures that are proved elsewhere in the same document, by `proofKey`. */
export type ProvedElsewhere = ReadonlyMap<string, string>

const NOTHING_ELSEWHERE: ProvedElsewhere = new Map()

const keys = new WeakMap<Trace, string>()

/**
 * What makes two proofs the same to a reader: everything but the position in an even spread, as parts of one size have
 * one proof.
 */
export function proofKey(trace: Trace): string {
  const known = keys.get(trace)
  if (known !== undefined) return known
  const { of, key, ...own } = trace
  const parts = of.map(proofKey)
  const made = JSON.stringify([own, trace.op === 'share' ? null : (key ?? null), parts])
  keys.set(trace, made)
  return made
}

/**
 * Follows a trace from its value down to answers and parameters, one line a step, parents before parts.
 * A part that was already explained higher up in the same trace is not explained twice; a part that is a figure proved
 * elsewhere is named and left there.
 */
export function explainSteps(
  trace: Trace,
  lexicon: Lexicon,
  elsewhere: ProvedElsewhere = NOTHING_ELSEWHERE,
): ExplainedLine[] {
  const lines: ExplainedLine[] = []
  const seen = new Set<string>()
  const follow = (step: Trace, depth: number, path?: string) => {
    const node = telling(step)
    const key = proofKey(node)
    if (seen.has(key)) return
    seen.add(key)
    const name = depth > 0 && node.of.length > 0 ? elsewhere.get(key) : undefined
    if (name !== undefined) {
      const value = shown(node, lexicon)
      const sentence = lexicon.fill(lexicon.trace.operation.elsewhere, { value, name })
      lines.push({ depth, sentence, references: [] })
      return
    }
    const sentence = sentenceOf(node, lexicon, path)
    lines.push({ depth, sentence, references: referencesOf(node, lexicon) })
    const compared = node.op === 'compare' ? answeredPath(node) : undefined
    for (const part of node.of) follow(part, depth + 1, compared)
  }
  follow(trace, 0)
  return lines
}

/**
 * The name of the figure at a path such as `figures.rds.count` or `machines.rds-1.memoryGb.minimum`; a machine that is
 * not among `machines` is called by its id.
 */
export function figureLabel(
  path: string,
  lexicon: Lexicon,
  machines: readonly Machine[] = [],
): string {
  if (path.startsWith('figures.')) return lexicon.say(`figure.${path.slice('figures.'.length)}`)
  const [, id = path, ...rest] = path.split('.')
  const found = machines.find((machine) => machine.id === id)
  return lexicon.fill(lexicon.trace.path.machine, {
    machine: found ? lexicon.machineName(found) : id,
    label: columnLabel(rest.join('.'), lexicon),
  })
}

/** The name of a machine's figure without the machine: « Mémoire, minimum ». */
export function columnLabel(key: string, lexicon: Lexicon): string {
  const label = lexicon.characteristic(withoutColumn(key))
  if (key.endsWith('.minimum')) return lexicon.minimumOf(label)
  return key.endsWith('.recommended') ? lexicon.recommendedOf(label) : label
}

/** A figure's proof as text a person can follow: `explainLines` in the words of one pack. */
export const explainTrace = (
  figure: Figure,
  path: string,
  pack: AnyPack,
  locale: Locale,
  machines: readonly Machine[] = [],
): string[] => explainLines(figure, path, lexiconOf(pack, locale), machines)

/**
 * A figure's proof as text a person can follow: a title line with the value, then every step, indented by two
 * spaces a level, with its rule and section, assumption and origin.
 */
export function explainLines(
  figure: Figure,
  path: string,
  lexicon: Lexicon,
  machines: readonly Machine[] = [],
): string[] {
  const { proposal, trace } = lexicon
  const title = lexicon.fill(proposal.annex.figureTitle, {
    label: figureLabel(path, lexicon, machines),
    value: lexicon.quantity(figure),
  })
  const bases = figure.basis.map((basis) => trace.basis[basis]).join(', ')
  const steps = explainSteps(figure.trace, lexicon).map(({ depth, sentence, references }) => {
    const rest = references.length > 0 ? ` [${references.join(lexicon.trace.separator)}]` : ''
    return `${'  '.repeat(depth + 1)}${sentence}${rest}`
  })
  const assumptions = assumptionsOf(figure.trace).map(
    (id) => `  ${lexicon.pair(id, lexicon.say(`assumption.${id}`))}`,
  )
  const lines = [title, lexicon.fill(proposal.annex.basisLine, { bases }), ...steps]
  return assumptions.length > 0 ? [...lines, proposal.annex.assumptionsUsed, ...assumptions] : lines
}

/** The rule with its place in the document, and the assumption, that one step rests on. */
function referencesOf(node: Trace, lexicon: Lexicon): string[] {
  const { reference } = lexicon.trace
  const found: string[] = []
  if (node.rule) {
    const section = lexicon.place(node.rule)
    found.push(
      section
        ? lexicon.fill(reference.rule, { rule: node.rule, section })
        : lexicon.fill(reference.ruleAlone, { rule: node.rule }),
    )
  }
  if (node.assumption)
    found.push(lexicon.fill(reference.assumption, { assumption: node.assumption }))
  return found
}

/** One step in words and arithmetic; its parts are named by their values and explained below it. */
function sentenceOf(node: Trace, lexicon: Lexicon, path?: string): string {
  const { fill, trace } = lexicon
  const { operation } = trace
  const result = shown(node, lexicon)
  const terms = node.of.map((part) => shown(part, lexicon))
  const [first = '', second = ''] = terms
  switch (node.op) {
    case 'given':
    case 'parameter':
    case 'notGiven':
      return leafOf(node, lexicon, path)
    case 'sum':
      if (terms.length === 0) return fill(operation.nothing, { result })
      return terms.length === 1
        ? fill(operation.single, { result, term: first })
        : fill(operation.sum, { result, terms: addends(node.of, lexicon) })
    case 'product':
      return fill(operation.product, { result, terms: terms.join(' × ') })
    case 'ceilDiv': {
      const exact = Number.isInteger(Number(node.of[0]?.value) / Number(node.of[1]?.value))
      const template = exact ? operation.ceilDivExact : operation.ceilDiv
      return fill(template, { result, dividend: first, divisor: second })
    }
    case 'max':
    case 'min':
      return terms.length === 1
        ? fill(operation.single, { result, term: first })
        : fill(operation[node.op], { result, terms })
    case 'share':
      return fill(operation.share, { result, total: first, parts: second })
    case 'compare':
      return comparisonOf(node, lexicon)
    case 'all':
    case 'any':
    case 'not':
      return fill(operation[node.op], { outcome: node.value })
    case 'choice':
      return fill(node.taken === 'then' ? operation.choiceThen : operation.choiceElse, { result })
    case 'lookup':
      return fill(operation.lookup, { result, key: first || (node.key ?? '') })
  }
}

function comparisonOf(node: Trace, lexicon: Lexicon): string {
  const path = answeredPath(node)
  const [left = '', right = ''] = node.of.map((part) => shown(part, lexicon, path))
  return lexicon.fill(lexicon.trace.operation.compare, {
    left,
    operator: lexicon.trace.operator[node.operator ?? '='],
    right,
    outcome: node.value,
  })
}

/** Terms of a sum; equal neighbours are told once: « 6 × 11 Go ». What is taken off is subtracted. */
function addends(parts: readonly Trace[], lexicon: Lexicon): string {
  const runs: { text: string; times: number; less: boolean }[] = []
  for (const part of parts) {
    const less = typeof part.value === 'number' && part.value < 0
    const text = shown(less ? { ...part, value: -Number(part.value) } : part, lexicon)
    const run = runs.at(-1)
    if (run?.text === text && run.less === less) run.times += 1
    else runs.push({ text, times: 1, less })
  }
  return runs.reduce((told, { text, times, less }, i) => {
    const term = times > 1 ? `${lexicon.value(times)} × ${text}` : text
    if (i === 0) return less ? `−${term}` : term
    return `${told} ${less ? '−' : '+'} ${term}`
  }, '')
}

/** An answer, a parameter, or the document's silence: where a proof ends. */
function leafOf(node: Trace, lexicon: Lexicon, path?: string): string {
  const { fill, trace } = lexicon
  const value = shown(node, lexicon, path)
  if (node.op === 'notGiven') return trace.leaf.notGiven
  if (node.op === 'given') {
    const template = node.defaulted ? trace.leaf.defaulted : trace.leaf.given
    return fill(template, { value, question: lexicon.label(node.path ?? '') })
  }
  switch (node.basis) {
    case 'publisher': {
      const source = publisherSource(node.source ?? '')
      return source
        ? fill(trace.leaf.publisherSource, {
            value,
            source: `${source.publisher}, ${source.title[lexicon.locale]}`,
          })
        : fill(trace.leaf.publisher, { value })
    }
    case 'assumption':
      return fill(trace.leaf.assumption, { value })
    case 'house':
      return fill(trace.leaf.house, { value })
    default:
      return fill(trace.leaf.document, { value })
  }
}

/** A node's value in words: an answer, or what is compared with one, by its option; anything else with its unit. */
const shown = (node: Trace, lexicon: Lexicon, path?: string): string =>
  lexicon.quantity({ ...node, path: node.path ?? path })
