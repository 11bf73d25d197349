import { type Block, type Document, plain, type Text } from './tree'

/** What tests read of a document. */

/** Every line of text of a block, in reading order. */
function linesOf(block: Block): string[] {
  const texts = (lines: readonly Text[]) => lines.map(plain)
  switch (block.kind) {
    case 'part':
      return [block.label, block.title, ...texts(block.lines)]
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [plain(block.text)]
    case 'list':
      return texts(block.items)
    case 'table':
      return [
        ...block.columns.map(({ header }) => plain(header)),
        ...block.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => texts(lines))),
      ]
    case 'definitions':
      return block.items.flatMap(({ term, lines }) => [plain(term), ...texts(lines)])
    case 'callout':
      return [block.label, plain(block.title), ...texts(block.lines)]
    case 'key-figures':
      return block.items.flatMap(({ value, label }) => [value, label])
    case 'cover':
      return [
        block.title,
        block.customer,
        block.status.text,
        ...block.items.flatMap(({ label, value }) => [label, value]),
      ]
    case 'toc':
      return [block.title]
    case 'trace':
      return [plain(block.title), ...texts(block.lines.map(({ text }) => text))]
    case 'drawing':
    case 'page-break':
      return []
  }
}

/** All text of a document, a line each, in reading order. */
export const textOf = (document: Pick<Document, 'blocks'>): string =>
  document.blocks.flatMap(linesOf).join('\n')

/** The blocks from one heading of the first level to the next. */
export function chapter(document: Document, id: string): Document {
  const start = document.blocks.findIndex((b) => b.kind === 'heading' && b.id === id)
  const rest = document.blocks.slice(start + 1)
  const end = rest.findIndex((b) => b.kind === 'heading' && b.level === 1)
  return { ...document, blocks: end < 0 ? rest : rest.slice(0, end) }
}
