import { type Block, cell, code, heading, paragraph, row, table, valueCell } from '../tree'
import { type ProjectContext, systemChapter } from './context'

/** What is ours in bringing the systems together; where to find what is ours in each of them. */
export function assumptions(ctx: ProjectContext): Block[] {
  const { lexicon, systems } = ctx
  const { assumptions: words, chapter, summary, chapterReference } = lexicon.words
  const { assumptions: register } = lexicon.proposal
  const { assumptions: ids } = ctx.sizing.combined
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
