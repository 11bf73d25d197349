import { figuresOfMachine, withoutColumn } from '@/lib/sizing/collect'
import type { Figure } from '@/lib/sizing/figure'
import type { CombinedMachine } from '@/lib/sizing/together/types'
import type { Trace } from '@/lib/sizing/trace'
import { lineText } from '../chapters/proofs'
import { columnLabel, type ExplainedLine, explainSteps, figureLabel, proofKey } from '../explain'
import { type Block, heading, paragraph, strong, type TraceBlock } from '../tree'
import { type ProjectContext, partOf } from './context'

/** Where a part of a total comes from: a count of a system's machines, or a shared machine that counts once. */
function totalLine({ path = '', value, unit }: Trace, ctx: ProjectContext): string | null {
  const { lexicon } = ctx
  const { proofs: words } = lexicon.words
  const said = lexicon.quantity({ value, unit })
  const system = /^results\.(\d+)\./.exec(path)?.[1]
  if (system !== undefined)
    return lexicon.fill(words.counted, {
      value: said,
      system: partOf(Number(system), ctx).name,
    })
  const shared = /^project\.shared\.(.+)$/.exec(path)?.[1]
  return shared === undefined ? null : lexicon.fill(words.saved, { value: said, shared })
}

/** The proof of a total of the project: how it adds up, then each part, proved in the annex of its system. */
function totalLines({ trace }: Figure, ctx: ProjectContext): ExplainedLine[] {
  const [first] = explainSteps(trace, ctx.lexicon)
  const parts = trace.of.flatMap((part): ExplainedLine[] => {
    const sentence = totalLine(part, ctx)
    return sentence === null
      ? explainSteps(part, ctx.lexicon).map((line) => ({ ...line, depth: line.depth + 1 }))
      : [{ depth: 1, sentence, references: [] }]
  })
  return first ? [first, ...parts] : parts
}

function block(
  label: string,
  figure: Figure,
  lines: readonly ExplainedLine[],
  { lexicon }: ProjectContext,
): TraceBlock {
  return {
    kind: 'trace',
    title: [strong(lexicon.pair(label, lexicon.quantity(figure)))],
    lines: lines.map((line) => ({ depth: line.depth, text: lineText(line, lexicon) })),
  }
}

/** The proofs of what a shared machine needs; the two columns together where they have one proof. */
export function machineProofs(machine: CombinedMachine, ctx: ProjectContext): Block[] {
  const { lexicon } = ctx
  const alike = new Map<string, { readonly figure: Figure; readonly columns: string[] }>()
  for (const [path, figure] of figuresOfMachine(machine)) {
    if (figure.value === null || figure.trace.of.length === 0) continue
    const key = `${withoutColumn(path)} ${proofKey(figure.trace)}`
    const found = alike.get(key) ?? { figure, columns: [] }
    found.columns.push(path)
    alike.set(key, found)
  }
  return [...alike.values()].map(({ figure, columns }) => {
    const [only = ''] = columns
    const label = columnLabel(columns.length === 1 ? only : withoutColumn(only), lexicon)
    return block(label, figure, explainSteps(figure.trace, lexicon), ctx)
  })
}

/** The figures that no system has by itself, with their proof. */
export function proofs(ctx: ProjectContext): Block[] {
  const { lexicon, sizing } = ctx
  return [
    heading(1, 'proofs', lexicon.words.chapter.proofs),
    paragraph(lexicon.words.proofs.intro),
    ...Object.entries(sizing.combined.figures).map(([name, figure]) =>
      block(figureLabel(`figures.${name}`, lexicon), figure, totalLines(figure, ctx), ctx),
    ),
  ]
}
