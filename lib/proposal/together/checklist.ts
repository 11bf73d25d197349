import type { Owner, Phase } from '@/lib/sizing/plan'
import { foldChecklist } from '../chapters/plan'
import { citations, namesOfIds } from '../context'
import {
  type Block,
  cell,
  checkbox,
  group,
  heading,
  muted,
  paragraph,
  type Row,
  row,
  table,
} from '../tree'
import type { ProjectContext, SystemPart } from './context'

const OWNERS: readonly Owner[] = ['customer', 'integrator', 'publisher']
const PHASES: readonly Phase[] = ['before', 'during', 'after']

/** What one owner does for one system in one phase. */
const rowsOf = (part: SystemPart, owner: Owner, phase: Phase): Row[] => {
  const { ctx, name } = part
  const { lexicon, sizing } = ctx
  const items = sizing.checklist.filter((item) => item.owner === owner && item.phase === phase)
  return foldChecklist(items).map(({ item, machines }) => {
    const params =
      machines.length > 0 ? { ...item.params, machine: namesOfIds(machines, ctx) } : item.params
    return row(
      checkbox,
      cell(lexicon.say(`checklist.${item.item}`, params)),
      cell(name),
      cell(muted(citations(item.rules, lexicon))),
    )
  })
}

/** Who sees to what in the whole project: one list to tick, by owner, then as the project goes. */
export function checklist(ctx: ProjectContext): Block[] {
  const { lexicon, systems } = ctx
  const { checklist: words, chapter } = lexicon.words
  const rows = OWNERS.flatMap((owner) =>
    PHASES.flatMap((phase) => {
      const tasks = systems.flatMap((part) => rowsOf(part, owner, phase))
      if (tasks.length === 0) return []
      const title = lexicon.pair(lexicon.result.owner[owner], lexicon.result.phase[phase])
      return [group(title), ...tasks]
    }),
  )
  return [
    heading(1, 'checklist', chapter.checklist),
    ...(rows.length === 0
      ? [paragraph(words.none)]
      : [
          paragraph(words.intro),
          table(
            [
              { header: [''], width: 'content' },
              { header: [lexicon.proposal.plan.item], width: 10 },
              { header: [words.system], width: 3 },
              { header: [lexicon.proposal.findings.rule], width: 4 },
            ],
            rows,
          ),
        ]),
  ]
}
