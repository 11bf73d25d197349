import type { Finding } from '@/lib/sizing/finding'
import { STATUS_TONE } from '../chapters/cover'
import { findingText } from '../chapters/findings'
import { figureLabel } from '../explain'
import {
  type Block,
  cell,
  cellOf,
  group,
  heading,
  muted,
  paragraph,
  type Row,
  row,
  strong,
  table,
  toned,
  valueCell,
} from '../tree'
import {
  chapterNumber,
  type ProjectContext,
  type SystemPart,
  sharedMachines,
  systemChapter,
} from './context'
import { combinedText } from './findings'

const isOpen = (finding: Finding): boolean => finding.accepted === null
const ofSeverity = (findings: readonly Finding[], severity: Finding['severity']) =>
  findings.filter((finding) => isOpen(finding) && finding.severity === severity)

/** Every finding of the project: what stands between the systems first, then that of each. */
const allFindings = ({ sizing }: ProjectContext): Finding[] => [
  ...sizing.combined.findings,
  ...sizing.results.flatMap(({ findings }) => findings),
]

/** What is proposed in all, in one glance. */
function keyFigures(ctx: ProjectContext): Block {
  const { sizing, lexicon } = ctx
  const { summary: words } = lexicon.words
  const counted = (count: number, label: string) => ({
    value: lexicon.value(count),
    label: lexicon.fill(label, { count }),
  })
  const errors = ofSeverity(allFindings(ctx), 'error').length
  const shared = sharedMachines(ctx).length
  return {
    kind: 'key-figures',
    items: [
      counted(ctx.systems.length, words.systemCount),
      ...Object.entries(sizing.combined.figures)
        .filter(([, { value }]) => typeof value === 'number')
        .slice(0, 2)
        .map(([name, { value }]) => ({
          value: lexicon.value(value),
          label: figureLabel(`figures.${name}`, lexicon),
        })),
      ...(shared > 0 ? [counted(shared, words.sharedCount)] : []),
      ...(errors > 0 ? [counted(errors, words.openCount)] : []),
    ],
  }
}

function standing(ctx: ProjectContext): Block {
  const { sizing, lexicon } = ctx
  const { summary: words } = lexicon.words
  const { status } = sizing.combined
  const findings = allFindings(ctx)
  const accepted = findings.filter((finding) => !isOpen(finding)).length
  return {
    kind: 'callout',
    tone: STATUS_TONE[status],
    label: lexicon.result.status[status],
    title: [
      lexicon.fill(words.standing, {
        errors: ofSeverity(findings, 'error').length,
        warnings: ofSeverity(findings, 'warning').length,
      }),
    ],
    lines: accepted > 0 ? [[lexicon.fill(words.accepted, { count: accepted })]] : [],
  }
}

function systemRow({ name, number, ctx }: SystemPart): Row {
  const { lexicon, sizing } = ctx
  const errors = ofSeverity(sizing.findings, 'error').length
  const warnings = ofSeverity(sizing.findings, 'warning').length
  return row(
    cell(strong(name)),
    cell(toned(STATUS_TONE[sizing.status], lexicon.result.status[sizing.status])),
    valueCell(lexicon.value(errors), errors),
    valueCell(lexicon.value(warnings), warnings),
    cell({ text: number, to: `part-${number}` }),
  )
}

/** How each system stands, and where they meet. */
function systemsTable(ctx: ProjectContext): Block[] {
  const { lexicon, sizing } = ctx
  const { summary: words } = lexicon.words
  const between = ['error', 'warning'] as const
  const [errors, warnings] = between.map(
    (severity) => ofSeverity(sizing.combined.findings, severity).length,
  )
  const chapter = chapterNumber('findings', ctx)
  return [
    heading(2, 'project-systems', words.bySystem),
    table(
      [
        { header: [words.system], width: 4 },
        { header: [words.status], width: 3 },
        { header: [words.errors], width: 2, align: 'end' },
        { header: [words.warnings], width: 2, align: 'end' },
        { header: [words.part], width: 1, align: 'end' },
      ],
      [
        ...ctx.systems.map(systemRow),
        row(
          cell(words.between),
          cell(''),
          valueCell(lexicon.value(errors), errors),
          valueCell(lexicon.value(warnings), warnings),
          cell({ text: chapter, to: 'common-findings' }),
        ),
      ],
    ),
  ]
}

/** One thing to settle: what it is, how grave, by which rules, and where the reader finds the way out. */
function pointRow(
  finding: Finding,
  text: string,
  places: readonly string[],
  { number, to }: { readonly number: string; readonly to: string },
  { lexicon }: ProjectContext,
): Row {
  return row(
    cellOf([
      [text],
      [
        toned(finding.severity, lexicon.result.severity[finding.severity]),
        muted(`  ·  ${[...new Set(places)].join(lexicon.trace.separator)}`),
      ],
    ]),
    cell({ text: lexicon.fill(lexicon.words.chapterReference, { number }), to }),
  )
}

/** What weighs on several systems, the gravest first. */
function commonPoints(ctx: ProjectContext): Row[] {
  const { lexicon, sizing } = ctx
  const place = { number: chapterNumber('findings', ctx), to: 'common-findings' }
  return (['error', 'warning'] as const).flatMap((severity) =>
    sizing.combined.findings
      .filter((finding) => isOpen(finding) && finding.severity === severity)
      .map((finding) => {
        const places = finding.rules.map(({ rule }) => lexicon.place(rule))
        return pointRow(finding, combinedText(finding, ctx), places, place, ctx)
      }),
  )
}

/** The rules that one system does not meet. */
const ownPoints = (part: SystemPart, ctx: ProjectContext): Row[] =>
  ofSeverity(part.ctx.sizing.findings, 'error').map((finding) => {
    const places = [part.ctx.lexicon.place(finding.rule)]
    const text = findingText(finding, part.ctx)
    return pointRow(finding, text, places, systemChapter(part, 'findings'), ctx)
  })

/** The questions that the customer has to answer before the project can be built as it is. */
function decisions(ctx: ProjectContext): Block[] {
  const { summary: words } = ctx.lexicon.words
  const sections: [string, Row[]][] = [
    [words.between, commonPoints(ctx)],
    ...ctx.systems.map((part): [string, Row[]] => [part.name, ownPoints(part, ctx)]),
  ]
  const rows = sections.flatMap(([title, own]) => (own.length > 0 ? [group(title), ...own] : []))
  const title = heading(2, 'project-decisions', words.decide)
  if (rows.length === 0) return [title, paragraph(words.decideNothing)]
  return [
    title,
    paragraph(words.decideIntro),
    table(
      [
        { header: [words.point], width: 1 },
        { header: [words.see], width: 'content' },
      ],
      rows,
    ),
  ]
}

/** One page for the person who decides: what is proposed in all, how it stands, what is to be settled. */
export function summary(ctx: ProjectContext): Block[] {
  const { sizing, lexicon, systems } = ctx
  const { summary: words, chapter } = lexicon.words
  const shared = sharedMachines(ctx)
  const assumptions =
    ctx.sizing.combined.assumptions.length +
    sizing.results.reduce((total, result) => total + result.assumptions.length, 0)
  return [
    heading(1, 'summary', chapter.summary),
    {
      kind: 'paragraph',
      lead: true,
      text: [
        lexicon.fill(words.lead, {
          project: sizing.project.name,
          count: systems.length,
          systems: systems.map(({ name }) => name),
        }),
      ],
    },
    {
      kind: 'paragraph',
      lead: true,
      text: [
        lexicon.fill(words.sharing, {
          count: shared.length,
          names: shared.map((machine) => machine.shared ?? ''),
        }),
      ],
    },
    keyFigures(ctx),
    standing(ctx),
    ...systemsTable(ctx),
    paragraph(
      lexicon.fill(words.assumptions, { count: assumptions }),
      ' ',
      ctx.annexes === 'left-out' ? words.methodAlone : words.method,
    ),
    ...decisions(ctx),
  ]
}
