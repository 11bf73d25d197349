import { SEVERITIES } from '@/lib/sizing/finding'
import type { CombinedFinding, SystemRule } from '@/lib/sizing/together/types'
import { type Block, code, heading, muted, paragraph, strong, type Text } from '../tree'
import { combinedName, type ProjectContext, partOf } from './context'

/** What two systems have to say to each other, with its figures filled in. */
export const combinedText = ({ code, params }: CombinedFinding, { lexicon }: ProjectContext) =>
  lexicon.say(`finding.${code}`, params)

/** One side of a finding: the system, where its document says so, and what it says. */
function side({ system, rule }: SystemRule, ctx: ProjectContext): Text {
  const { name, ctx: own } = partOf(system, ctx)
  const statement = own.lexicon.rule(rule)?.statement[ctx.locale] ?? ''
  const place = ctx.lexicon.fill(ctx.lexicon.words.findings.side, {
    system: name,
    place: own.lexicon.place(rule),
  })
  return [strong(ctx.lexicon.pair(place, '')), statement, muted('  ·  '), code(rule)]
}

function callout(finding: CombinedFinding, ctx: ProjectContext): Block {
  const { lexicon, sizing } = ctx
  const { findings: words } = lexicon.words
  const { severity, accepted, assumption, machine: id, rules, params } = finding
  const machine = sizing.combined.machines.find((one) => one.id === id)
  const resolve = lexicon.message(`resolve.${finding.code}`, params)
  const lines: Text[] = [
    ...(machine ? [[muted(`${words.machine} `), combinedName(machine, ctx)]] : []),
    ...(resolve ? [[strong(lexicon.proposal.findings.resolve), ' ', resolve]] : []),
    ...(accepted
      ? [
          [
            {
              text: lexicon.fill(lexicon.proposal.findings.accepted, { ...accepted }),
              emphasis: true as const,
            },
          ],
        ]
      : []),
    ...rules.map((rule) => side(rule, ctx)),
    ...(assumption
      ? [[muted(lexicon.fill(lexicon.trace.reference.assumption, { assumption }))]]
      : []),
  ]
  return {
    kind: 'callout',
    tone: accepted ? 'neutral' : severity,
    label: lexicon.result.severity[severity],
    title: [combinedText(finding, ctx)],
    lines,
  }
}

/** What the systems have to say to each other, the gravest first, each with the rules of both sides. */
export function findings(ctx: ProjectContext): Block[] {
  const { lexicon, sizing } = ctx
  const { findings: words, chapter } = lexicon.words
  const all = sizing.combined.findings
  return [
    heading(1, 'findings', chapter.findings),
    paragraph(all.length === 0 ? words.none : words.intro),
    ...SEVERITIES.flatMap((severity) => {
      const own = all.filter((finding) => finding.severity === severity)
      return own.length === 0
        ? []
        : [
            heading(2, `findings-${severity}`, lexicon.proposal.findings.groups[severity]),
            ...own.map((finding) => callout(finding, ctx)),
          ]
    }),
  ]
}
