import { type Finding, SEVERITIES, type Severity } from '@/lib/sizing/finding'
import type { Context } from '../context'
import {
  type Block,
  cell,
  cellOf,
  code,
  following,
  heading,
  muted,
  paragraph,
  row,
  strong,
  type Text,
  table,
} from '../tree'

/** What a finding says, with its figures filled in. */
export const findingText = (finding: Finding, { lexicon }: Context): string =>
  lexicon.say(`finding.${finding.code}`, finding.params)

/** Where the rule stands, which answer it points to, and its id. */
function reference(finding: Finding, { lexicon }: Context): Text {
  const parts = [
    lexicon.place(finding.rule),
    finding.field ? lexicon.label(finding.field) : '',
    finding.assumption ?? '',
  ].filter((part) => part !== '')
  return [muted(`${parts.join('  ·  ')}  ·  `), code(finding.rule)]
}

function resolution(finding: Finding, { lexicon }: Context): Text[] {
  const text = lexicon.message(`resolve.${finding.code}`, finding.params)
  if (!text) return []
  return [[strong(lexicon.proposal.findings.resolve), ' ', text]]
}

function acceptance({ accepted }: Finding, { lexicon }: Context): Text[] {
  if (!accepted) return []
  return [
    [{ text: lexicon.fill(lexicon.proposal.findings.accepted, { ...accepted }), emphasis: true }],
  ]
}

/** So many findings fit one box, and a box one page. */
const MOST_TOGETHER = 10

/** Findings that have the same way out: a rule met once for each of many groups is one thing to do. */
function together(findings: readonly Finding[], ctx: Context): [Finding, ...Finding[]][] {
  const kinds = new Map<string, [Finding, ...Finding[]][]>()
  for (const finding of findings) {
    const { rule, severity, accepted } = finding
    const key = JSON.stringify([rule, severity, accepted, resolution(finding, ctx)])
    const boxes = kinds.get(key) ?? []
    const box = boxes.at(-1)
    if (box && box.length < MOST_TOGETHER) box.push(finding)
    else boxes.push([finding])
    kinds.set(key, boxes)
  }
  return [...kinds.values()].flat()
}

function callout([first, ...others]: [Finding, ...Finding[]], ctx: Context): Block {
  return {
    kind: 'callout',
    tone: first.accepted ? 'neutral' : first.severity,
    label: ctx.lexicon.result.severity[first.severity],
    title: [findingText(first, ctx)],
    lines: [
      ...others.map((finding): Text => [strong(findingText(finding, ctx))]),
      ...resolution(first, ctx),
      ...acceptance(first, ctx),
      reference(others.length > 0 ? { ...first, field: null } : first, ctx),
    ],
  }
}

/** Information is long and calm: a table takes less of the reader's attention than boxes do. */
const infoTable = (findings: readonly Finding[], ctx: Context): Block =>
  table(
    [
      { header: [ctx.lexicon.proposal.findings.point], width: 7 },
      { header: [ctx.lexicon.proposal.findings.rule], width: 2 },
    ],
    findings.map((finding) =>
      row(
        cellOf([[findingText(finding, ctx)], ...resolution(finding, ctx)]),
        cell(muted(ctx.lexicon.place(finding.rule))),
      ),
    ),
  )

/** Who answers for what: the information that matters most once a rule is not kept. */
const isLiability = (finding: Finding, { lexicon }: Context): boolean =>
  lexicon.rule(finding.rule)?.kinds.includes('responsibility') ?? false

function group(severity: Severity, ctx: Context): Block[] {
  const { sizing, lexicon } = ctx
  const own = sizing.findings.filter((finding) => finding.severity === severity)
  if (own.length === 0) return []
  const liable = own.filter((finding) => isLiability(finding, ctx))
  return [
    heading(2, `findings-${severity}`, lexicon.proposal.findings.groups[severity]),
    ...(severity === 'info'
      ? [infoTable([...liable, ...own.filter((finding) => !liable.includes(finding))], ctx)]
      : together(own, ctx).map((box) => callout(box, ctx))),
  ]
}

function acceptedTable(ctx: Context): Block[] {
  const { sizing, lexicon } = ctx
  const { findings: words } = lexicon.proposal
  const rows = sizing.findings.flatMap((finding) =>
    finding.accepted
      ? [
          row(
            cellOf([[findingText(finding, ctx)], [muted(lexicon.place(finding.rule))]]),
            cell(finding.accepted.by),
            cell(lexicon.date(finding.accepted.date)),
            cell(finding.accepted.reason),
          ),
        ]
      : [],
  )
  if (rows.length === 0) return []
  return [
    heading(2, 'deviations', words.acceptedTitle),
    table(
      [
        { header: [words.acceptedFinding], width: 5 },
        { header: [words.acceptedBy], width: 2 },
        { header: [words.acceptedOn], width: 2 },
        { header: [words.acceptedReason], width: 3 },
      ],
      rows,
    ),
  ]
}

function unusedDeviations({ sizing, lexicon }: Context): Block[] {
  if (sizing.unusedDeviations.length === 0) return []
  const { findings: words } = lexicon.proposal
  const items = sizing.unusedDeviations.map(
    ({ rule, by, date, reason }): Text => [lexicon.fill(words.unused, { rule, by, date, reason })],
  )
  return [
    heading(2, 'unused-deviations', words.unusedTitle),
    { kind: 'list', ordered: false, items },
  ]
}

/** What the rules found, the gravest first, with the way to resolve it; then the accepted deviations. */
export function findings(ctx: Context): Block[] {
  const { lexicon, sizing } = ctx
  const { findings: words, chapter } = lexicon.proposal
  return [
    following(heading(1, 'findings', chapter.findings)),
    paragraph(sizing.findings.length === 0 ? words.none : words.intro),
    ...SEVERITIES.flatMap((severity) => group(severity, ctx)),
    ...acceptedTable(ctx),
    ...unusedDeviations(ctx),
  ]
}
