import { LOCALES } from '@/lib/kernel/locale'
import type { Owner, Phase } from '@/lib/sizing/plan'
import { foldChecklist, taskParams } from '../chapters/plan'
import { citations } from '../context'
import {
  type Block,
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
import { chapterNumber, type ProjectContext, type SystemPart, taskContext } from './context'

const OWNERS: readonly Owner[] = ['customer', 'integrator', 'publisher']
const PHASES: readonly Phase[] = ['before', 'during', 'after']

/** A thing to do, with every system that asks for it and where its document does so. */
interface ProjectTask {
  /** Equal for tasks that every language says in the same words. */
  readonly key: string
  readonly text: string
  readonly askedBy: readonly {
    readonly name: string
    readonly places: string
    /** Whether the project, as it shares its machines, is still to be reconciled with it. */
    readonly contested: boolean
  }[]
}

/** The rules of a system that an open finding between systems speaks of. */
const contestedRules = (system: number, { sizing }: ProjectContext): ReadonlySet<string> =>
  new Set(
    sizing.combined.findings
      .filter(({ severity, accepted }) => severity !== 'info' && !accepted)
      .flatMap(({ rules }) => rules.filter((side) => side.system === system))
      .map(({ rule }) => rule),
  )

/** What one owner has to do for a system in a phase. */
function ownTasks(
  part: SystemPart,
  owner: Owner,
  phase: Phase,
  project: ProjectContext,
): ProjectTask[] {
  const { name, position } = part
  const ctx = taskContext(part, project)
  const { lexicon, sizing } = ctx
  const contested = contestedRules(position, project)
  const items = sizing.checklist.filter((item) => item.owner === owner && item.phase === phase)
  return foldChecklist(items).map((task) => {
    const { item } = task
    const params = taskParams(task, ctx)
    const code = `checklist.${item.item}`
    const said = LOCALES.map((locale) => ctx.pack.messages[locale][code] ?? code)
    return {
      key: JSON.stringify([said, params]),
      text: lexicon.say(code, params),
      askedBy: [
        {
          name,
          places: citations(item.rules, lexicon),
          contested: item.rules.some((rule) => contested.has(rule)),
        },
      ],
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

/** A task, and where the project has something against it as it stands, where that is told. */
function taskRow({ text, askedBy }: ProjectTask, ctx: ProjectContext): Row {
  const chapter = chapterNumber('findings', ctx)
  const remark = ctx.lexicon.fill(ctx.lexicon.words.checklist.contested, { chapter })
  return row(
    checkbox,
    cellOf([
      [text],
      ...(askedBy.some(({ contested }) => contested)
        ? [[{ text: remark, emphasis: true as const, to: 'common-findings' }]]
        : []),
    ]),
    cellOf(askedBy.map(({ name, places }) => (places ? [name, muted(` (${places})`)] : [name]))),
  )
}

/** Who sees to what in the whole project: one list to tick, by owner, then as the project goes. */
export function checklist(ctx: ProjectContext): Block[] {
  const { lexicon, systems } = ctx
  const { checklist: words, chapter } = lexicon.words
  const rows = OWNERS.flatMap((owner) =>
    PHASES.flatMap((phase) => {
      const tasks = foldTasks(systems.flatMap((part) => ownTasks(part, owner, phase, ctx)))
      if (tasks.length === 0) return []
      const title = lexicon.pair(lexicon.result.owner[owner], lexicon.result.phase[phase])
      return [group(title), ...tasks.map((task) => taskRow(task, ctx))]
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
