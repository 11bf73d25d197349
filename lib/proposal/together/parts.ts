import { sourceLine } from '../chapters/cover'
import { filled, numbered, withIds } from '../numbering'
import { ANNEXES } from '../reading-order'
import { type Block, heading, type Part, paragraph, type Text } from '../tree'
import { architecture } from './architecture'
import { assumptions } from './assumptions'
import { checklist } from './checklist'
import {
  COMMON_PART,
  type CommonChapter,
  chapterNumber,
  commonChapters,
  ownMachine,
  type ProjectContext,
  type SystemPart,
  sharedMachines,
} from './context'
import { findings } from './findings'
import { machines } from './machines'
import { proofs } from './proofs'
import { shared } from './shared'
import { summary } from './summary'

const COMMON: Readonly<Record<CommonChapter, (ctx: ProjectContext) => Block[]>> = {
  summary,
  architecture,
  machines,
  shared,
  findings,
  assumptions,
  checklist,
}

/** What the systems make together: read by everyone, before the parts of those who install one of them. */
export function commonPart(ctx: ProjectContext): Block[] {
  const { part: words } = ctx.lexicon.words
  const opening: Part = {
    kind: 'part',
    id: `part-${COMMON_PART}`,
    label: words.common,
    number: String(COMMON_PART),
    title: words.commonTitle,
    lines: [],
  }
  const chapters = commonChapters(ctx).flatMap((chapter) =>
    numbered(COMMON[chapter](ctx), chapterNumber(chapter, ctx), { runOn: true }),
  )
  return [opening, ...withIds(chapters, 'common')]
}

/** Which of a system's machines stand on shared ones. */
const sharingLines = ({ position, ctx: own }: SystemPart, ctx: ProjectContext): Text[] =>
  sharedMachines(ctx).flatMap((machine) =>
    machine.of
      .filter(({ system }) => system === position)
      .map(
        (ref): Text => [
          ctx.lexicon.fill(ctx.lexicon.words.part.shared, {
            machine: own.lexicon.machineName(ownMachine(ref, ctx)),
            shared: machine.shared,
            chapter: chapterNumber('shared', ctx),
          }),
        ],
      ),
  )

/** The chapters of one system as its own proposal has them; what is ticked stands in the list of the project. */
function systemChapters({ number, chapters, ctx: own }: SystemPart, ctx: ProjectContext): Block[] {
  const elsewhere = ctx.lexicon.fill(ctx.lexicon.words.checklist.elsewhere, {
    chapter: chapterNumber('checklist', ctx),
  })
  return chapters.flatMap((blocks, i) => {
    const [opening, ...rest] = blocks
    const told =
      opening?.kind === 'heading' && opening.id === 'plan' && own.sizing.checklist.length > 0
        ? [opening, paragraph(elsewhere), ...rest]
        : blocks
    return numbered(told, `${number}.${i + 1}`, { runOn: true, unlisted: true })
  })
}

/** The part of one system: its own chapters, without another cover. */
export function systemPart(part: SystemPart, ctx: ProjectContext): Block[] {
  const { lexicon, systems } = ctx
  const { name, number, position, ctx: own } = part
  const { part: words } = lexicon.words
  const { cover } = lexicon.proposal
  const { name: pack } = own.pack
  const { version } = own.sizing.pack
  const opening: Part = {
    kind: 'part',
    id: `part-${number}`,
    label: lexicon.fill(words.system, { position: position + 1, count: systems.length }),
    number,
    title: name,
    lines: [
      [lexicon.fill(words.document, { source: sourceLine(own) })],
      [lexicon.pair(cover.pack, lexicon.fill(cover.packValue, { pack, version }))],
      [lexicon.fill(words.status, { status: lexicon.result.status[own.sizing.status] })],
      ...sharingLines(part, ctx),
    ],
  }
  return [opening, ...withIds(systemChapters(part, ctx), `s${number}`)]
}

/** The annexes of one system: `B.1`, `B.2`, each named after it. */
function systemAnnexes({ name: system, number, annex, ctx: own }: SystemPart, ctx: ProjectContext) {
  const { chapter } = ctx.lexicon.words
  const titles: Readonly<Record<string, string>> = {
    proofs: chapter.systemProofs,
    rules: chapter.systemRules,
  }
  const blocks = filled(ANNEXES.map((chapterOf) => chapterOf(own))).flatMap((annexed, i) => {
    const [opening, ...rest] = annexed
    if (opening?.kind !== 'heading') return []
    const title = ctx.lexicon.fill(titles[opening.id] ?? opening.text, { system })
    return numbered([heading(1, opening.id, title), ...rest], `${annex}.${i + 1}`, {
      ...(i > 0 ? { runOn: true } : {}),
      unlisted: true,
    })
  })
  return withIds(blocks, `s${number}`)
}

/** What is looked up: the proofs of the common figures, then proofs and rules of each system. */
export function annexPart(ctx: ProjectContext): Block[] {
  const { lexicon, systems } = ctx
  const { part: words } = lexicon.words
  const opening: Part = {
    kind: 'part',
    id: 'annexes',
    label: words.annexes,
    number: null,
    title: words.annexesTitle,
    lines: [],
  }
  return [
    opening,
    ...withIds(numbered(proofs(ctx), 'A', { runOn: true }), 'common'),
    ...systems.flatMap((part) => systemAnnexes(part, ctx)),
  ]
}
