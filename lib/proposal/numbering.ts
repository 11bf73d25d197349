import type { Block } from './tree'

/** How chapters stand in a document of several parts. */
export interface ChapterLook {
  /** Chapters follow one another on their pages. */
  readonly runOn?: true
  /** Sections are left out of the table of contents: it would be longer than what it leads to. */
  readonly unlisted?: true
}

/** Gives the headings of a chapter their numbers: `3`, `3.1`, `3.2` …; deeper headings carry none. */
export function numbered(
  blocks: readonly Block[],
  chapter: string,
  { runOn, unlisted }: ChapterLook = {},
): Block[] {
  let section = 0
  return blocks.map((block) => {
    if (block.kind !== 'heading' || block.level === 3) return block
    if (block.level === 1) return { ...block, number: chapter, ...(runOn ? { runOn } : {}) }
    section += 1
    return { ...block, number: `${chapter}.${section}`, ...(unlisted ? { unlisted } : {}) }
  })
}

/** The chapters that say something: one that has nothing to say of this sizing is left out, and its number with it. */
export const filled = (chapters: readonly (readonly Block[])[]): (readonly Block[])[] =>
  chapters.filter(({ length }) => length > 0)

/** The letters of an annex, from 0: A … Z, AA, AB … */
export function letters(position: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (position % 26))
  const before = Math.floor(position / 26)
  return before === 0 ? last : `${letters(before - 1)}${last}`
}

/** Gives the headings ids of their own in a document where other parts have the same chapters. */
export const withIds = (blocks: readonly Block[], prefix: string): Block[] =>
  blocks.map((block) =>
    block.kind === 'heading' || block.kind === 'part'
      ? { ...block, id: `${prefix}-${block.id}` }
      : block,
  )
