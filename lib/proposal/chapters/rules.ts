import { rulesIn } from '@/lib/sizing/rule-places'
import type { Context } from '../context'
import { type Block, cell, cellOf, code, heading, paragraph, row, table } from '../tree'

/** The rules that stand in this result, in the order of the document: where each is, and what it says. */
export function rules(ctx: Context): Block[] {
  const { lexicon, sizing, pack, locale } = ctx
  const { annex, chapter } = lexicon.proposal
  const used = rulesIn(sizing)
  return [
    heading(1, 'rules', chapter.rules),
    paragraph(annex.rulesIntro),
    table(
      [
        { header: [annex.rule], width: 4 },
        { header: [annex.section], width: 2 },
        { header: [annex.statement], width: 9 },
      ],
      pack.rules
        .filter(({ id }) => used.has(id))
        .map((rule) =>
          row(
            cell(code(rule.id)),
            cell(lexicon.place(rule.id)),
            cellOf([
              [rule.statement[locale]],
              rule.reading
                ? [
                    {
                      text: lexicon.fill(annex.reading, { text: rule.reading[locale] }),
                      emphasis: true,
                      muted: true,
                    },
                  ]
                : [],
            ]),
          ),
        ),
    ),
  ]
}
