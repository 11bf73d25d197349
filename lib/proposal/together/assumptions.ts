import { figuresOfMachine } from '@/lib/sizing/collect'
import { assumptionsOf } from '@/lib/sizing/figure'
import { type Block, cell, code, heading, paragraph, row, table, valueCell } from '../tree'
import { type ProjectContext, sharedMachines, systemChapter } from './context'

/** The assumptions that bringing the systems together takes, beside those of each, in the order in which they are met. */
export function commonAssumptions(ctx: ProjectContext): string[] {
  const { combined, results } = ctx.sizing
  const own = new Set(results.flatMap(({ assumptions }) => assumptions.map(({ id }) => id)))
  const traces = [
    ...Object.values(combined.figures),
    ...sharedMachines(ctx).flatMap((machine) =>
      [...figuresOfMachine(machine)].map(([, figure]) => figure),
    ),
  ].map(({ trace }) => trace)
  const met = [
    ...traces.flatMap(assumptionsOf),
    ...combined.findings.flatMap(({ assumption }) => assumption ?? []),
  ]
  return [...new Set(met)].filter((id) => !own.has(id))
}

/** What is ours in bringing the systems together; where to find what is ours in each of them. */
export function assumptions(ctx: ProjectContext): Block[] {
  const { lexicon, systems } = ctx
  const { assumptions: words, chapter, summary, chapterReference } = lexicon.words
  const { assumptions: register } = lexicon.proposal
  const ids = commonAssumptions(ctx)
  return [
    heading(1, 'assumptions', chapter.assumptions),
    ...(ids.length === 0
      ? [paragraph(words.none)]
      : [
          paragraph(words.intro),
          table(
            [
              { header: [register.id], width: 3 },
              { header: [register.text], width: 13 },
            ],
            ids.map((id) => row(cell(code(id)), cell(lexicon.say(`assumption.${id}`)))),
          ),
        ]),
    heading(2, 'assumptions-by-system', words.bySystem),
    table(
      [
        { header: [summary.system], width: 6 },
        { header: [words.count], width: 2, align: 'end' },
        { header: [summary.see], width: 3 },
      ],
      systems.map((part) => {
        const { length } = part.ctx.sizing.assumptions
        const { number, to } = systemChapter(part, 'assumptions')
        return row(
          cell(part.name),
          valueCell(lexicon.value(length), length),
          cell({ text: lexicon.fill(chapterReference, { number }), to }),
        )
      }),
    ),
  ]
}
