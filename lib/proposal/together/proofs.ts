import { figuresOfMachine, withoutColumn } from '@/lib/sizing/collect'
import type { Figure } from '@/lib/sizing/figure'
import type { CombinedMachine } from '@/lib/sizing/together/types'
import type { Trace } from '@/lib/sizing/trace'
import { lineText } from '../chapters/proofs'
import { columnLabel, type ExplainedLine, explainSteps, figureLabel, proofKey } from '../explain'
import { type Block, heading, paragraph, strong, type TraceBlock } from '../tree'
import type { ProjectContext, SystemPart } from './context'

/** What one system adds to a total of the project: proved in its own annex, or counted among its machines. */
function shareLine(part: Trace, { name, annex }: SystemPart, { lexicon }: ProjectContext) {
  const { proofs: words } = lexicon.words
  const value = lexicon.quantity({ value: part.value, unit: part.unit })
  const [line] = explainSteps(part, lexicon)
  return part.of.length > 0
    ? { sentence: lexicon.fill(words.fromSystem, { value, system: name, annex }), references: [] }
    : {
        sentence: lexicon.fill(words.counted, { value, system: name }),
        references: line?.references ?? [],
      }
}

/** The proof of a total of the project: how it adds up, what each system brings, and what sharing saves. */
function totalLines({ trace }: Figure, ctx: ProjectContext): ExplainedLine[] {
  const [first, ...below] = explainSteps(trace, ctx.lexicon)
  if (!first) return []
  // The parts of a total are the systems in their order, then what the shared machines save.
  if (trace.op !== 'sum' || trace.of.length < ctx.systems.length) return [first, ...below]
  const shares = ctx.systems.flatMap((system, i): ExplainedLine[] => {
    const part = trace.of[i]
    return part ? [{ depth: 1, ...shareLine(part, system, ctx) }] : []
  })
  const saved = trace.of.slice(ctx.systems.length).flatMap((part) =>
    explainSteps(part, ctx.lexicon).map((line) => ({
      depth: line.depth + 1,
      sentence: ctx.lexicon.fill(ctx.lexicon.words.proofs.saved, {
        value: ctx.lexicon.quantity({ value: -Number(part.value), unit: part.unit }),
      }),
      references: line.references,
    })),
  )
  return [first, ...shares, ...saved]
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
