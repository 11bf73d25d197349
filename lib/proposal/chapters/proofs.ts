import { figuresOfMachine, withoutColumn } from '@/lib/sizing/collect'
import type { Figure } from '@/lib/sizing/figure'
import type { Machine } from '@/lib/sizing/topology'
import type { Trace } from '@/lib/sizing/trace'
import { type Context, machineNames } from '../context'
import {
  columnLabel,
  type ExplainedLine,
  explainSteps,
  figureLabel,
  type ProvedElsewhere,
  proofKey,
} from '../explain'
import type { Lexicon } from '../lexicon'
import {
  type Block,
  cell,
  heading,
  muted,
  paragraph,
  type Row,
  row,
  strong,
  type Text,
  type TraceBlock,
  table,
} from '../tree'

/** Figures that share their value and their proof, whatever machines and columns they stand in. */
interface Proof {
  readonly key: string
  readonly figure: Figure
  readonly lines: readonly ExplainedLine[]
  readonly columns: Set<string>
  readonly machines: Set<Machine>
}

/** The named figures of the sizing: their proofs stand first, and others refer to them. */
function namedFigures({ sizing, lexicon }: Context): ProvedElsewhere {
  const named = new Map<string, string>()
  for (const [name, { trace }] of Object.entries(sizing.figures)) {
    const key = proofKey(trace)
    if (!named.has(key)) named.set(key, figureLabel(`figures.${name}`, lexicon))
  }
  return named
}

/** Explains each trace once, however many machines share it. */
function explainer(
  ctx: Context,
  elsewhere: ProvedElsewhere,
): (trace: Trace) => readonly ExplainedLine[] {
  const known = new WeakMap<Trace, readonly ExplainedLine[]>()
  return (trace) => {
    const found = known.get(trace)
    if (found) return found
    const lines = explainSteps(trace, ctx.lexicon, elsewhere)
    known.set(trace, lines)
    return lines
  }
}

/** The proofs of all machines' figures, alike ones together, in the order of their first machine. */
function machineProofs(ctx: Context, elsewhere: ProvedElsewhere): Proof[] {
  const explain = explainer(ctx, elsewhere)
  const proofs = new Map<string, Proof>()
  for (const machine of ctx.sizing.machines)
    for (const [path, figure] of figuresOfMachine(machine)) {
      const lines = explain(figure.trace)
      const key = withoutColumn(path)
      const same = JSON.stringify([key, lines])
      const proof = proofs.get(same) ?? {
        key,
        figure,
        lines,
        columns: new Set<string>(),
        machines: new Set<Machine>(),
      }
      proof.columns.add(path)
      proof.machines.add(machine)
      proofs.set(same, proof)
    }
  return [...proofs.values()]
}

/** « Mémoire, minimum » where one column alone has this proof, « Mémoire » where both have. */
function labelOf({ key, columns }: Proof, { lexicon }: Context): string {
  const [only] = columns
  return columnLabel(columns.size === 1 && only !== undefined ? only : key, lexicon)
}

export const lineText = ({ sentence, references }: ExplainedLine, lexicon: Lexicon): Text =>
  references.length > 0
    ? [sentence, muted(`  [${references.join(lexicon.trace.separator)}]`)]
    : [sentence]

function traceBlock(
  label: string,
  figure: Figure,
  lines: readonly ExplainedLine[],
  ctx: Context,
): TraceBlock {
  const value = ctx.lexicon.quantity(figure)
  return {
    kind: 'trace',
    title: [strong(ctx.lexicon.pair(label, value))],
    lines: lines.map((line) => ({ depth: line.depth, text: lineText(line, ctx.lexicon) })),
  }
}

/** A figure read from the document as it stands: one line says it all. */
const isLeaf = (figure: Figure): boolean => figure.trace.of.length === 0

function readRow(
  label: string,
  machines: string,
  proof: Pick<Proof, 'figure' | 'lines'>,
  ctx: Context,
): Row {
  const references = proof.lines.flatMap((line) => line.references)
  const basis = proof.figure.basis.map((one) => ctx.lexicon.trace.basis[one]).join(', ')
  return row(
    cell(label),
    cell(muted(machines)),
    cell(ctx.lexicon.quantity(proof.figure)),
    cell(muted([basis, ...references].join(' · '))),
  )
}

/** What the document leaves open of the same machines for the same reason is told in one row. */
function silentTogether(
  proofs: readonly Proof[],
  names: (proof: Proof) => string,
): (readonly [Proof, ...Proof[]])[] {
  const rows = new Map<unknown, [Proof, ...Proof[]]>()
  for (const proof of proofs) {
    const key = proof.figure.value === null ? JSON.stringify([names(proof), proof.lines]) : proof
    const row = rows.get(key)
    if (row) row.push(proof)
    else rows.set(key, [proof])
  }
  return [...rows.values()]
}

const readTable = (rows: readonly Row[], { lexicon }: Context): Block => {
  const { annex, servers } = lexicon.proposal
  return table(
    [
      { header: [servers.characteristic], width: 4 },
      { header: [servers.machine], width: 4 },
      { header: [lexicon.proposal.plan.value], width: 3 },
      { header: [annex.origin], width: 6 },
    ],
    rows,
  )
}

/** Every figure with its proof, down to the answers and the rules it comes from. */
export function proofs(ctx: Context): Block[] {
  const { sizing, lexicon } = ctx
  const { annex, chapter } = lexicon.proposal
  const elsewhere = namedFigures(ctx)
  const named = Object.entries(sizing.figures).map(([name, figure]) =>
    traceBlock(
      figureLabel(`figures.${name}`, lexicon),
      figure,
      explainSteps(figure.trace, lexicon, elsewhere),
      ctx,
    ),
  )
  const machines = machineProofs(ctx, elsewhere)
  const names = (proof: Proof) => machineNames([...proof.machines], lexicon)
  const computed = machines.filter(({ figure }) => !isLeaf(figure))
  const read = machines.filter(({ figure }) => isLeaf(figure))
  return [
    heading(1, 'proofs', chapter.proofs),
    paragraph(annex.intro),
    heading(2, 'proofs-figures', annex.figures),
    ...named,
    ...(computed.length > 0 ? [heading(2, 'proofs-machines', annex.computed)] : []),
    ...computed.map((proof) => {
      const label = lexicon.fill(annex.places, {
        label: labelOf(proof, ctx),
        machines: names(proof),
      })
      return traceBlock(label, proof.figure, proof.lines, ctx)
    }),
    ...(read.length > 0
      ? [
          heading(2, 'proofs-read', annex.read),
          paragraph(annex.readIntro),
          readTable(
            silentTogether(read, names).map((alike) =>
              readRow(
                alike.map((proof) => labelOf(proof, ctx)).join(lexicon.trace.separator),
                names(alike[0]),
                alike[0],
                ctx,
              ),
            ),
            ctx,
          ),
        ]
      : []),
  ]
}
