import { LOCALES } from '@/lib/kernel/locale'
import type { Owner, Phase } from '@/lib/sizing/plan'
import { foldChecklist } from '../chapters/plan'
import { citations, namesOfIds } from '../context'
import {
  type Block,
  cell,
  cellOf,
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

/** A thing to do, with every system that asks for it and where its document does so. */
interface ProjectTask {
  /** Equal for tasks that every language says in the same words. */
  readonly key: string
  readonly text: string
  readonly askedBy: readonly { readonly name: string; readonly places: string }[]
}

/** What one owner has to do for a system in a phase. */
function ownTasks({ ctx, name }: SystemPart, owner: Owner, phase: Phase): ProjectTask[] {
  const { lexicon, sizing } = ctx
  const items = sizing.checklist.filter((item) => item.owner === owner && item.phase === phase)
  return foldChecklist(items).map(({ item, machines }) => {
    const params =
      machines.length > 0 ? { ...item.params, machine: namesOfIds(machines, ctx) } : item.params
    const code = `checklist.${item.item}`
    const said = LOCALES.map((locale) => ctx.pack.messages[locale][code] ?? code)
    return {
      key: JSON.stringify([said, params]),
      text: lexicon.say(code, params),
      askedBy: [{ name, places: citations(item.rules, lexicon) }],
    }
  })
}

/** The tasks of all systems; one that several ask for in the same words stands once. */
export function foldTasks(tasks: readonly ProjectTask[]): ProjectTask[] {
  const folded = new Map<string, ProjectTask>()
  for (const task of tasks) {
    const askedBy = [...(folded.get(task.key)?.askedBy ?? []), ...task.askedBy]
    folded.set(task.key, { ...task, askedBy })
  }
  return [...folded.values()]
}

const taskRow = ({ text, askedBy }: ProjectTask): Row =>
  row(
    checkbox,
    cell(text),
    cellOf(askedBy.map(({ name, places }) => (places ? [name, muted(` (${places})`)] : [name]))),
  )

/** Who sees to what in the whole project: one list to tick, by owner, then as the project goes. */
export function checklist(ctx: ProjectContext): Block[] {
  const { lexicon, systems } = ctx
  const { checklist: words, chapter } = lexicon.words
  const rows = OWNERS.flatMap((owner) =>
    PHASES.flatMap((phase) => {
      const tasks = foldTasks(systems.flatMap((part) => ownTasks(part, owner, phase)))
      if (tasks.length === 0) return []
      const title = lexicon.pair(lexicon.result.owner[owner], lexicon.result.phase[phase])
      return [group(title), ...tasks.map(taskRow)]
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
              { header: [words.system], width: 7 },
            ],
            rows,
          ),
        ]),
  ]
}
